using static Advocacy.Rules.Tests.Situations.Situation;

namespace Advocacy.Rules.Tests.Situations;

internal static class AppointmentSituations
{
    /// <summary>An appointment with every fact known and nothing wrong until an hour before its end on day 10.</summary>
    internal static Appointment Visit { get; } = new(new("visit"), OnDay(0), OnDay(10))
    {
        Assigned = true,
        PartsAvailable = true,
        ConfirmedAt = OnDay(1),
        UsualTravel = TimeSpan.FromHours(1),
        CurrentEstimate = OnDay(10),
        Value = new(80, "EUR"),
        Criticality = new Criticality { LossPerHour = new(0, "EUR") },
    };

    internal static IEnumerable<Situation> All =>
    [
        Concludes("appointment/nobody-assigned", 9, Visit with { Assigned = false }),
        IsSilent("appointment/nobody-assigned", 8.9, Visit with { Assigned = false }),
        IsSilent("appointment/nobody-assigned", 9, Visit),
        Asks("appointment/nobody-assigned", 9, Visit with { Assigned = null }),
        Concludes("appointment/travel-no-longer-fits", 9.97, Visit),
        IsSilent("appointment/travel-no-longer-fits", 9.9, Visit),
        IsSilent("appointment/travel-no-longer-fits", 9.97, Visit with { SetOutAt = OnDay(9.9) }),
        Asks("appointment/travel-no-longer-fits", 9.97, Visit with { UsualTravel = null }),
        Concludes("appointment/parts-missing", 8, Visit with { PartsAvailable = false }),
        IsSilent("appointment/parts-missing", 7.9, Visit with { PartsAvailable = false }),
        IsSilent("appointment/parts-missing", 8, Visit),
        Asks("appointment/parts-missing", 8, Visit with { PartsAvailable = null }),
        Concludes("appointment/customer-has-not-confirmed", 9, Visit with { ConfirmedAt = null }),
        IsSilent("appointment/customer-has-not-confirmed", 8.9, Visit with { ConfirmedAt = null }),
        IsSilent("appointment/customer-has-not-confirmed", 9, Visit),
        Concludes("appointment/missed-before", 5, Visit, Happened(IncidentKind.MissedAppointment, -84)),
        IsSilent("appointment/missed-before", 6, Visit, Happened(IncidentKind.MissedAppointment, -84)),
        IsSilent("appointment/missed-before", 5, Visit, Happened(IncidentKind.MissedAppointment, -84, by: Attribution.Customer)),
        IsSilent("appointment/missed-before", 5, Visit, Happened(IncidentKind.Delay, -84)),
        Concludes("appointment/estimated-late", 1, Visit with { CurrentEstimate = OnDay(10.1) }),
        IsSilent("appointment/estimated-late", 1, Visit),
        Asks("appointment/estimated-late", 1, Visit with { CurrentEstimate = null }),
        Concludes("appointment/on-the-way-in-time", 9.95, Visit with { SetOutAt = OnDay(9.95) }),
        IsSilent("appointment/on-the-way-in-time", 9.97, Visit with { SetOutAt = OnDay(9.97) }),
        IsSilent("appointment/on-the-way-in-time", 9.95, Visit),
        Asks("appointment/on-the-way-in-time", 9.95, Visit with { SetOutAt = OnDay(9.95), UsualTravel = null }),
    ];
}
