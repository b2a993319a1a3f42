using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>A promise to restore or perform a service by an instant, as a service-level agreement gives it.</summary>
/// <remarks>
/// <see cref="Commitment.DueAt"/> is the deadline on the wall clock; <see cref="Commitment.Value"/> is the charge of the period that a credit is taken from.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed record ServiceLevel : Commitment
{
    /// <inheritdoc cref="Commitment(CommitmentId, DateTimeOffset, DateTimeOffset)"/>
    public ServiceLevel(CommitmentId id, DateTimeOffset madeAt, DateTimeOffset dueAt)
        : base(id, madeAt, dueAt)
    {
    }

    /// <summary>The priority, 1 being the most urgent; unknown when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int? Priority
    {
        get;
        init => field = Requires.CountedFromOne(value);
    }

    /// <summary>Whether somebody owns the work; unknown when absent.</summary>
    public bool? Assigned { get; init; }

    /// <summary>How often it was handed to another group; unknown when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int? Reassignments
    {
        get;
        init => field = Requires.NotNegative(value);
    }

    /// <summary>How often it was reopened after being called solved; unknown when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int? Reopenings
    {
        get;
        init => field = Requires.NotNegative(value);
    }

    /// <summary>When anybody last worked on it; unknown when absent.</summary>
    public DateTimeOffset? LastWorkedAt { get; init; }

    /// <summary>What the contract credits for a breach; no clause when absent.</summary>
    public ServiceCredit? Credit { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override IssueKind LateIssue => IssueKind.ServiceLevelBreach;

    /// <inheritdoc/>
    [JsonIgnore]
    public override DateTimeOffset LatestHappeningAt => Later(base.LatestHappeningAt, LastWorkedAt);

    /// <inheritdoc/>
    [JsonIgnore]
    public override IEnumerable<Money> Amounts => Credit?.Cap is { } cap ? [.. base.Amounts, cap] : base.Amounts;
}
