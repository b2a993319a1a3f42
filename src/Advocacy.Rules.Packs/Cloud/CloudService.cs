using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Advocacy.Rules.Packs;

/// <summary>A promise to keep a cloud service up through one billing month as its service-level agreement says.</summary>
/// <remarks>
/// <see cref="Commitment.DueAt"/> is the last instant of the billing month, <see cref="Commitment.FulfilledAt"/> is set, to an instant not later, only where the level was
/// kept, and <see cref="Commitment.Value"/> is the month's charge for the affected service, instance or storage class in the region. Each month is a commitment of its
/// own. What is absent is unknown, and unknown is never read as no. Immutable; safe to share between threads.
/// </remarks>
public sealed record CloudService : Commitment
{
    /// <summary>Makes a month's service.</summary>
    /// <param name="id">An id that is unique among the case's commitments.</param>
    /// <param name="madeAt">When the promise was made, at the latest when the month began.</param>
    /// <param name="dueAt">The last instant of the billing month: its date selects the terms.</param>
    /// <param name="service">The service.</param>
    /// <exception cref="ArgumentException">The id is the default value, or the month ends before the promise was made.</exception>
    public CloudService(CommitmentId id, DateTimeOffset madeAt, DateTimeOffset dueAt, CloudServiceKind service)
        : base(id, madeAt, dueAt) => Service = service;

    /// <summary>The service.</summary>
    public CloudServiceKind Service { get; }

    /// <summary>The uptime in the month so far, in per cents, 0 to 100; unknown when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 100.</exception>
    public decimal? MonthlyUptimePercent
    {
        get;
        init => field = Uptime(value);
    }

    /// <summary>Whether an exclusion of the agreement applies; unknown when absent.</summary>
    public bool? ExclusionApplies { get; init; }

    /// <summary>When the customer claimed the credit; not known to have claimed when absent.</summary>
    public DateTimeOffset? ClaimedAt { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override IssueKind LateIssue => CloudIssues.UptimeShortfall;

    /// <inheritdoc/>
    [JsonIgnore]
    public override DateTimeOffset LatestHappeningAt => Later(base.LatestHappeningAt, ClaimedAt);

    internal static decimal? Uptime(decimal? value, [CallerMemberName] string name = "") => value is < 0 or > 100
        ? throw new ArgumentOutOfRangeException(name, value, "An uptime is from 0 to 100 per cent.")
        : value;
}
