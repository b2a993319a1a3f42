using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Advocacy.Rules.Packs;

/// <summary>A promise to start and keep up a fixed broadband or landline service, with at most one fault and one engineer's appointment.</summary>
/// <remarks>
/// <see cref="Commitment.DueAt"/> is the end of the day on which the service was promised to start, in the customer's offset, and <see cref="Commitment.FulfilledAt"/>
/// when it started. A further fault or appointment is a commitment of its own. What is absent is unknown, and unknown is never read as no, unless said otherwise.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed record BroadbandService : Commitment
{
    /// <inheritdoc cref="Commitment(CommitmentId, DateTimeOffset, DateTimeOffset)"/>
    public BroadbandService(CommitmentId id, DateTimeOffset madeAt, DateTimeOffset dueAt)
        : base(id, madeAt, dueAt)
    {
    }

    /// <summary>Whether the contract is a residential one; unknown when absent.</summary>
    public bool? Residential { get; init; }

    /// <summary>Whether the provider has signed the automatic compensation scheme; unknown when absent.</summary>
    public bool? ProviderIsSignatory { get; init; }

    /// <summary>The day on which the provider joined the scheme; taken to have joined before any issue when absent.</summary>
    public DateOnly? ProviderJoinedOn { get; init; }

    /// <summary>Whether the service is lost, and not only partial or slow; unknown when absent, though a start or an appointment is then not held to be about a partial service.</summary>
    public bool? TotalLossOfService { get; init; }

    /// <summary>Whether the fault is on the customer's side; unknown when absent.</summary>
    public bool? CustomerCaused { get; init; }

    /// <summary>When the fault was reported, in the customer's offset; not known to have been reported when absent.</summary>
    public DateTimeOffset? FaultReportedAt { get; init; }

    /// <summary>When it was repaired; still open when absent.</summary>
    public DateTimeOffset? FaultFixedAt { get; init; }

    /// <summary>When the engineer's appointment begins, in the customer's offset; none is known when absent.</summary>
    public DateTimeOffset? AppointmentAt { get; init; }

    /// <summary>What came of the appointment; unknown when absent.</summary>
    public AppointmentOutcome? AppointmentOutcome { get; init; }

    /// <summary>When the provider told the customer that the appointment is cancelled; unknown when absent.</summary>
    public DateTimeOffset? AppointmentCancelledAt { get; init; }

    /// <summary>Whether the customer was absent from the appointment or cancelled it; unknown when absent.</summary>
    public bool? CustomerAbsentOrCancelled { get; init; }

    /// <summary>The bank holidays near its dates; none when absent.</summary>
    public ImmutableArray<DateOnly> NonWorkingDates
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    /// <inheritdoc/>
    [JsonIgnore]
    public override IssueKind LateIssue => BroadbandIssues.DelayedStart;

    /// <inheritdoc/>
    [JsonIgnore]
    public override DateTimeOffset LatestHappeningAt =>
        Later(Later(Later(base.LatestHappeningAt, FaultReportedAt), FaultFixedAt), AppointmentCancelledAt);
}
