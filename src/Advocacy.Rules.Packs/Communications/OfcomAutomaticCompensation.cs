namespace Advocacy.Rules.Packs;

/// <summary>Ofcom's Automatic Compensation Scheme: what residential broadband and landline customers of signatories are owed for late repairs, missed appointments and late starts.</summary>
/// <remarks>
/// The date asked about is that of the fault's report, of the appointment or of the promised start; its rate holds for the whole issue. Not legal advice.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed partial class OfcomAutomaticCompensation : EntitlementScheme<AutomaticCompensationFacts, AutomaticCompensationRow>
{
    private OfcomAutomaticCompensation()
        : base(
            AmountsTable<AutomaticCompensationRow>.Load("uk-ofcom-autocomp.amounts.json", CommunicationsJson.Default.AmountsTableAutomaticCompensationRow),
            CommunicationsJson.Default.AutomaticCompensationFacts,
            new AutomaticCompensationFacts { Event = default }) => Logic = DecideBy;

    /// <summary>The scheme.</summary>
    public static OfcomAutomaticCompensation Scheme { get; } = new();

    private protected override Func<AutomaticCompensationFacts, AutomaticCompensationRow, DateOnly, FactReader, EntitlementDecision> Logic { get; }

    private protected override string PaymentOf(AutomaticCompensationFacts facts) => "a credit on the bill, or cash, within 30 days of the issue's resolution";

    private protected override ClaimTerms ClaimOf(AutomaticCompensationFacts facts, AutomaticCompensationRow row, DateOnly on) => ClaimTerms.PaidAutomatically;

    private EntitlementDecision DecideBy(AutomaticCompensationFacts facts, AutomaticCompensationRow row, DateOnly on, FactReader its)
    {
        if (!its.Is(facts.Residential))
        {
            return NotOwed("residential contracts only");
        }

        if (!its.Is(facts.ProviderIsSignatory))
        {
            return NotOwed("signatories only");
        }

        if (on < its.From(facts.ProviderJoinedOn, [on.AddDays(1)]))
        {
            return NotOwed("issues from the day of joining only");
        }

        if (!its.Is(facts.TotalLossOfService))
        {
            return NotOwed("total loss of service only");
        }

        if (its.Is(facts.CustomerCaused))
        {
            return NotOwed("no fault on the customer's side");
        }

        return facts.Event switch
        {
            BroadbandEvent.DelayedRepair => DelayedRepair(facts, row, on, its),
            BroadbandEvent.MissedAppointment => MissedAppointment(facts, row, its),
            _ => DelayedStart(facts, row, on, its),
        };
    }

    private EntitlementDecision DelayedRepair(AutomaticCompensationFacts facts, AutomaticCompensationRow row, DateOnly on, FactReader its)
    {
        // An unknown report may have been made on the day of the repair, or so long before it that days are paid.
        var reported = its.From(facts.ReportedOn, facts.FixedOn is { } known ? [known.AddDays(-30), known] : [on]);

        // Unknown bank holidays may be none, or so many that the repair came in time.
        if (!its.Is(facts.NonWorkingDates is null ? null : true, nameof(facts.NonWorkingDates)))
        {
            return NotOwed("delayed repair");
        }

        var trigger = WorkingDays.After(reported, row.RepairWithinWorkingDays, facts.NonWorkingDates ?? []);
        var repaired = its.From(facts.FixedOn, [trigger.AddDays(1), LongAfter(on)]);
        var advisory = row.RepairsAdvisory is { } suspended && suspended.Cover(on) ? "; advisory, as signatories could withhold payments for these dates" : "";
        return PerDay(trigger, repaired, row.DelayedRepairPerDay, "delayed repair" + advisory);
    }

    private EntitlementDecision MissedAppointment(AutomaticCompensationFacts facts, AutomaticCompensationRow row, FactReader its)
    {
        const string Article = "missed appointment";
        if (its.Is(facts.CustomerAbsentOrCancelled))
        {
            return NotOwed(Article);
        }

        var isMissed = its.Which(facts.Outcome) switch
        {
            AppointmentOutcome.Attended => false,
            AppointmentOutcome.NoShow => true,
            _ => its.From(facts.NoticeHours, [row.CancellationNoticeHours]) < row.CancellationNoticeHours,
        };
        return isMissed ? Owed(Article, row.MissedAppointment) : NotOwed(Article);
    }

    private EntitlementDecision DelayedStart(AutomaticCompensationFacts facts, AutomaticCompensationRow row, DateOnly on, FactReader its)
    {
        var promised = its.From(facts.PromisedStartOn, [facts.ActivatedOn ?? on]);
        return PerDay(promised, its.From(facts.ActivatedOn, [promised.AddDays(1), LongAfter(on)]), row.DelayedStartPerDay, "delayed start");
    }

    /// <summary>A payment for each calendar day from one, which counts, to another, which does not.</summary>
    /// <summary>A day on which every day between is paid: where the first day is not known either, the sum depends on it.</summary>
    private static DateOnly LongAfter(DateOnly on) => on.AddDays(60);

    private EntitlementDecision PerDay(DateOnly from, DateOnly until, decimal rate, string article) =>
        until > from ? Owed(article, rate * (until.DayNumber - from.DayNumber)) : NotOwed(article);

    private EntitlementDecision Owed(string article, decimal amount) =>
        EntitlementDecision.Owed($"{Text}: {article}", new Obligation(Rounded(amount)) { Form = PaymentForm.Credit });

    private EntitlementDecision NotOwed(string article) => EntitlementDecision.NotOwed($"{Text}: {article}");
}
