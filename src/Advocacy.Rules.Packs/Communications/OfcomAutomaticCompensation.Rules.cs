using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Packs;

/// <content>The rules for services.</content>
public sealed partial class OfcomAutomaticCompensation
{
    /// <summary>The facts of a service, as the scheme asks for them. What the service does not say is unknown, but for when the provider joined.</summary>
    /// <param name="service">The service.</param>
    /// <param name="about">What is asked about.</param>
    /// <returns>The facts.</returns>
    public static AutomaticCompensationFacts FactsOf(BroadbandService service, BroadbandEvent about)
    {
        ArgumentNullException.ThrowIfNull(service);
        var date = DateTimeOf(service, about);
        return new AutomaticCompensationFacts
        {
            Event = about,
            Residential = service.Residential,
            ProviderIsSignatory = service.ProviderIsSignatory,
            ProviderJoinedOn = service.ProviderJoinedOn ?? DateOnly.MinValue,
            TotalLossOfService = about == BroadbandEvent.DelayedRepair ? service.TotalLossOfService : service.TotalLossOfService ?? true,
            CustomerCaused = service.CustomerCaused,
            CustomerAbsentOrCancelled = service.CustomerAbsentOrCancelled,
            ReportedOn = service.FaultReportedAt is { } reported ? CalendarDays.DateOf(reported) : null,
            FixedOn = service.FaultFixedAt is { } repaired ? CalendarDays.DateOf(repaired, date) : null,
            AppointmentOn = service.AppointmentAt is { } appointed ? CalendarDays.DateOf(appointed) : null,
            Outcome = service.AppointmentOutcome,
            NoticeHours = service.AppointmentAt - service.AppointmentCancelledAt is { } notice ? (decimal)notice.Ticks / TimeSpan.TicksPerHour : null,
            PromisedStartOn = CalendarDays.DateOf(service.OriginalDueAt),
            ActivatedOn = service.FulfilledAt is { } activated ? CalendarDays.DateOf(activated, date) : null,
            NonWorkingDates = service.NonWorkingDates,
        };
    }

    /// <summary>Says what the customer is owed for a service, by the rates of the day of the report, the appointment or the promised start.</summary>
    /// <param name="service">The service.</param>
    /// <param name="about">What is asked about; a fault that was not reported and an appointment that was not made are owed nothing for.</param>
    /// <returns>Owed, not owed, or indeterminate.</returns>
    public EntitlementDecision Decide(BroadbandService service, BroadbandEvent about) => Decide(FactsOf(service, about), CalendarDays.DateOf(DateTimeOf(service, about)));

    /// <summary>The instant from which a repair of the reported fault is late: the first of the day after the last in time; none where no fault was reported.</summary>
    internal DateTimeOffset? RepairIsLateFrom(BroadbandService service)
    {
        if (service.FaultReportedAt is not { } reported)
        {
            return null;
        }

        // A date that no version covers raises the issue all the same; what is owed for it is then indeterminate.
        var on = CalendarDays.DateOf(reported);
        var row = (AutomaticCompensationRow)(Rows.LastOrDefault(each => each.From <= on) ?? Rows[0]);
        return CalendarDays.StartOf(WorkingDays.After(on, row.RepairWithinWorkingDays, service.NonWorkingDates).AddDays(1), reported);
    }

    private protected override IEnumerable<Rule> CaseRules()
    {
        yield return Opening<BroadbandService>("delayed-repair").On(BroadbandIssues.DelayedRepair)
            .Decides(Authority, Text, (service, its) => DecideSoFar(service, BroadbandEvent.DelayedRepair, its.Clock))
            .Because(service => $"the loss of service was reported on {service.FaultReportedAt:d} and not repaired within two working days");
        yield return Opening<BroadbandService>("missed-appointment").On(IssueKind.MissedAppointment)
            .Decides(Authority, Text, (service, _) => Decide(service, BroadbandEvent.MissedAppointment))
            .Because(service => $"the appointment of {service.AppointmentAt:g} was missed, or cancelled at short notice");
        yield return Opening<BroadbandService>("delayed-start").On(BroadbandIssues.DelayedStart)
            .Decides(Authority, Text, (service, its) => DecideSoFar(service, BroadbandEvent.DelayedStart, its.Clock))
            .Because(service => $"the service was promised to start on {service.OriginalDueAt:d}");
    }

    /// <summary>What is owed for an issue that has not ended: for as many days as are certain, or indeterminate while there are none.</summary>
    private EntitlementDecision DecideSoFar(BroadbandService service, BroadbandEvent about, Clock clock)
    {
        var (facts, at) = (FactsOf(service, about), DateTimeOf(service, about));
        var on = CalendarDays.DateOf(at);
        var decision = Decide(facts, on);
        if (decision.Verdict != Verdict.Indeterminate)
        {
            return decision;
        }

        var today = CalendarDays.Today(clock, at);
        var soFar = Decide(facts with { FixedOn = facts.FixedOn ?? today, ActivatedOn = facts.ActivatedOn ?? today }, on);
        return soFar.Verdict == Verdict.Owed ? soFar : decision;
    }

    /// <summary>The instant whose date selects the rates.</summary>
    private static DateTimeOffset DateTimeOf(BroadbandService service, BroadbandEvent about) => about switch
    {
        BroadbandEvent.DelayedRepair => service.FaultReportedAt,
        BroadbandEvent.MissedAppointment => service.AppointmentAt,
        _ => service.OriginalDueAt,
    } ?? service.OriginalDueAt;
}
