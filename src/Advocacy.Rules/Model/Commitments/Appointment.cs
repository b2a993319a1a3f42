using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>A promise to be somewhere for the customer by an instant: an engineer's visit, a consultation.</summary>
/// <remarks>
/// <see cref="Commitment.DueAt"/> is the end of the agreed arrival window. Immutable; safe to share between threads.
/// </remarks>
public sealed record Appointment : Commitment
{
    /// <inheritdoc cref="Commitment(CommitmentId, DateTimeOffset, DateTimeOffset)"/>
    public Appointment(CommitmentId id, DateTimeOffset madeAt, DateTimeOffset dueAt)
        : base(id, madeAt, dueAt)
    {
    }

    /// <summary>Whether somebody has been assigned to keep it; unknown when absent.</summary>
    public bool? Assigned { get; init; }

    /// <summary>Whether the parts or papers it needs are at hand; unknown when absent.</summary>
    public bool? PartsAvailable { get; init; }

    /// <summary>When the customer confirmed that they will be there; not known to have confirmed when absent.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>When whoever keeps it set out; not known to have set out when absent.</summary>
    public DateTimeOffset? SetOutAt { get; init; }

    /// <summary>How long the way there usually takes; unknown when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public TimeSpan? UsualTravel
    {
        get;
        init => field = Requires.NotNegative(value);
    }

    /// <summary>What the contract gives for a missed appointment; no clause when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Money? MissedPayment
    {
        get;
        init => field = Requires.NotNegative(value);
    }

    /// <inheritdoc/>
    [JsonIgnore]
    public override IssueKind LateIssue => IssueKind.MissedAppointment;

    /// <inheritdoc/>
    [JsonIgnore]
    public override DateTimeOffset LatestHappeningAt => Later(Later(base.LatestHappeningAt, ConfirmedAt), SetOutAt);

    /// <inheritdoc/>
    [JsonIgnore]
    public override IEnumerable<Money> Amounts => MissedPayment is { } payment ? [.. base.Amounts, payment] : base.Amounts;
}
