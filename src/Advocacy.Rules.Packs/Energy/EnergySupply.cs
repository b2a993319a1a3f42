using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Advocacy.Rules.Packs;

/// <summary>An energy supplier's promise to meet one guaranteed standard by an instant: to keep an appointment, to look at a meter, to send a final bill.</summary>
/// <remarks>
/// <see cref="Commitment.DueAt"/> is the last instant that the standard allows, in the customer's offset: its day is that of the failure, should it be failed.
/// Each standard is a commitment of its own. What is absent is unknown, and unknown is never read as no. Immutable; safe to share between threads.
/// </remarks>
public sealed record EnergySupply : Commitment
{
    /// <inheritdoc cref="Commitment(CommitmentId, DateTimeOffset, DateTimeOffset)"/>
    public EnergySupply(CommitmentId id, DateTimeOffset madeAt, DateTimeOffset dueAt)
        : base(id, madeAt, dueAt)
    {
    }

    /// <summary>Whether the standard was failed, exemptions considered; unknown when absent, even where the dates show that it was not met in time.</summary>
    public bool? StandardFailed { get; init; }

    /// <summary>When the supplier made the standard payment; not made as yet when absent.</summary>
    public DateTimeOffset? StandardPaidAt { get; init; }

    /// <summary>The bank holidays near its dates; none when absent.</summary>
    public ImmutableArray<DateOnly> NonWorkingDates
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    /// <inheritdoc/>
    [JsonIgnore]
    public override IssueKind LateIssue => EnergyIssues.MissedStandard;

    /// <inheritdoc/>
    [JsonIgnore]
    public override DateTimeOffset LatestHappeningAt => Later(base.LatestHappeningAt, StandardPaidAt);
}
