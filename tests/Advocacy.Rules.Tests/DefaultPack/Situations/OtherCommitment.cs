using static Advocacy.Rules.Tests.Situations.Situation;

namespace Advocacy.Rules.Tests.Situations;

/// <summary>A promise of a host's own kind, which names no late issue of its own.</summary>
internal sealed record OtherCommitment(CommitmentId OtherId, DateTimeOffset Made, DateTimeOffset Due) : Commitment(OtherId, Made, Due)
{
    /// <summary>A promise with every fact known and nothing wrong, due on day 10.</summary>
    internal static OtherCommitment Promise { get; } = new(new("promise"), OnDay(0), OnDay(10))
    {
        CurrentEstimate = OnDay(9),
        Value = new(100, "EUR"),
        Criticality = new Criticality { LossPerHour = new(0, "EUR") },
    };

    internal static IEnumerable<Situation> All =>
    [
        Concludes("commitment/estimated-late", 1, Promise with { CurrentEstimate = OnDay(11) }),
        IsSilent("commitment/estimated-late", 1, Promise),
        IsSilent("commitment/estimated-late", 1, DeliverySituations.Order with { CurrentEstimate = OnDay(11) }),
        Asks("commitment/estimated-late", 1, Promise with { CurrentEstimate = null }),
        Concludes("commitment/held-up", 1, Promise, Happened(IncidentKind.Delay, 0, to: Promise.OtherId)),
        IsSilent("commitment/held-up", 1, Promise, Happened(IncidentKind.Outage, 0, to: Promise.OtherId)),
        IsSilent("commitment/held-up", 1, DeliverySituations.Order, Happened(IncidentKind.Delay, 0, to: DeliverySituations.Order.Id)),
    ];
}
