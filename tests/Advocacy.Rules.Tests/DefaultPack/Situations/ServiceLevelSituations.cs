using static Advocacy.Rules.Tests.Situations.Situation;

namespace Advocacy.Rules.Tests.Situations;

internal static class ServiceLevelSituations
{
    /// <summary>A service level with every fact known and nothing wrong until day 4, due on day 8.</summary>
    internal static ServiceLevel Ticket { get; } = new(new("ticket"), OnDay(0), OnDay(8))
    {
        Priority = 3,
        Assigned = true,
        Reassignments = 0,
        Reopenings = 0,
        LastWorkedAt = OnDay(1),
        CurrentEstimate = OnDay(7),
        Value = new(400, "EUR"),
        Criticality = new Criticality { LossPerHour = new(0, "EUR") },
    };

    internal static IEnumerable<Situation> All =>
    [
        .. OfPriority("service-level/priority-one", 1),
        .. OfPriority("service-level/priority-two", 2),
        .. OfPriority("service-level/priority-four", 4),
        Concludes("service-level/passed-around", 1, Ticket with { Reassignments = 3 }),
        IsSilent("service-level/passed-around", 1, Ticket with { Reassignments = 2 }),
        Asks("service-level/passed-around", 1, Ticket with { Reassignments = null }),
        Concludes("service-level/reopened", 1, Ticket with { Reopenings = 1 }),
        IsSilent("service-level/reopened", 1, Ticket),
        Asks("service-level/reopened", 1, Ticket with { Reopenings = null }),
        Concludes("service-level/nobody-owns-the-work", 2, Ticket with { Assigned = false }),
        IsSilent("service-level/nobody-owns-the-work", 1.9, Ticket with { Assigned = false }),
        IsSilent("service-level/nobody-owns-the-work", 2, Ticket),
        Asks("service-level/nobody-owns-the-work", 2, Ticket with { Assigned = null }),
        Concludes("service-level/work-stands-still", 3, Ticket),
        IsSilent("service-level/work-stands-still", 2.9, Ticket),
        Asks("service-level/work-stands-still", 3, Ticket with { LastWorkedAt = null }),
        Concludes("service-level/outage-behind-it", 1, Ticket, Happened(IncidentKind.Outage, 0, to: Ticket.Id)),
        IsSilent("service-level/outage-behind-it", 1, Ticket, Happened(IncidentKind.Delay, 0, to: Ticket.Id)),
        Concludes("service-level/estimated-late", 1, Ticket with { CurrentEstimate = OnDay(8.1) }),
        IsSilent("service-level/estimated-late", 1, Ticket),
        Asks("service-level/estimated-late", 1, Ticket with { CurrentEstimate = null }),
    ];

    private static IEnumerable<Situation> OfPriority(string rule, int priority) =>
    [
        Concludes(rule, 1, Ticket with { Priority = priority }),
        IsSilent(rule, 1, Ticket),
        IsSilent(rule, 1, Ticket with { Priority = priority, FulfilledAt = OnDay(1) }),
        Asks(rule, 1, Ticket with { Priority = null }),
    ];
}
