using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Packs;

/// <summary>The guaranteed standards of performance of energy suppliers in Great Britain (SI 2015/1544 reg. 8), for failures from 2016-01-01 to 2025-01-01.</summary>
/// <remarks>The date asked about is that of the initial failure. Not legal advice. Immutable; safe to share between threads.</remarks>
public sealed class OfgemGuaranteedStandards : EntitlementScheme<GuaranteedStandardsFacts, GuaranteedStandardsRow>
{
    private OfgemGuaranteedStandards()
        : base(
            AmountsTable<GuaranteedStandardsRow>.Load("uk-ofgem-gsop.amounts.json", EnergyJson.Default.AmountsTableGuaranteedStandardsRow),
            EnergyJson.Default.GuaranteedStandardsFacts,
            new GuaranteedStandardsFacts { StandardFailed = null }) => Logic = DecideBy;

    /// <summary>The scheme.</summary>
    public static OfgemGuaranteedStandards Scheme { get; } = new();

    private protected override Func<GuaranteedStandardsFacts, GuaranteedStandardsRow, DateOnly, FactReader, EntitlementDecision> Logic { get; }

    /// <summary>Says what the customer is owed for a supply, by the amounts of the day on which the standard was first failed.</summary>
    /// <param name="supply">The supply.</param>
    /// <returns>Owed, not owed, or indeterminate.</returns>
    public EntitlementDecision Decide(EnergySupply supply)
    {
        ArgumentNullException.ThrowIfNull(supply);
        return Decide(supply, supply.StandardPaidAt is { } paid ? CalendarDays.DateOf(paid, supply.OriginalDueAt) : null);
    }

    private protected override string PaymentOf(GuaranteedStandardsFacts facts) => "within 10 working days of the failure (reg. 8(2)-(3))";

    private protected override ClaimTerms ClaimOf(GuaranteedStandardsFacts facts, GuaranteedStandardsRow row, DateOnly on) => ClaimTerms.PaidAutomatically;

    private protected override IEnumerable<Rule> CaseRules()
    {
        yield return Opening<EnergySupply>("standard-payment").On(EnergyIssues.MissedStandard)
            .Decides(Authority, Text, (supply, its) => supply.StandardPaidAt is null
                ? Decide(supply, CalendarDays.Today(its.Clock, supply.OriginalDueAt))
                : Decide(supply))
            .Because(supply => $"the supplier was to meet the standard by {supply.OriginalDueAt:g}");
    }

    private EntitlementDecision Decide(EnergySupply supply, DateOnly? paidOn)
    {
        var failed = CalendarDays.DateOf(supply.OriginalDueAt);
        return Decide(
            new GuaranteedStandardsFacts
            {
                StandardFailed = supply.StandardFailed,
                PaidWithinWorkingDays = paidOn is { } paid ? WorkingDays.Between(failed, paid, supply.NonWorkingDates) : null,
            },
            failed);
    }

    private EntitlementDecision DecideBy(GuaranteedStandardsFacts facts, GuaranteedStandardsRow row, DateOnly on, FactReader its)
    {
        if (!its.Is(facts.StandardFailed))
        {
            return EntitlementDecision.NotOwed($"{Text} reg. 8(1)");
        }

        var late = row.PaidWithinWorkingDays + 1;
        return its.From(facts.PaidWithinWorkingDays, [late]) < late
            ? Owed("reg. 8(2)", row.StandardPayment)
            : Owed("reg. 8(2)-(4)", row.StandardPayment + row.AdditionalPayment);
    }

    private EntitlementDecision Owed(string article, decimal amount) => EntitlementDecision.Owed($"{Text} {article}", new Obligation(Rounded(amount)));
}
