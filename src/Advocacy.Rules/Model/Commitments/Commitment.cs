using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>The extension point for any promise made to a customer.</summary>
/// <remarks>
/// Derived types are immutable records that hold facts only; a fact that may be unknown is nullable and unknown is never read as no.
/// Instants are compared as instants, whatever their offsets. Moving <see cref="DueAt"/> never erases a breach of <see cref="OriginalDueAt"/>;
/// a date moved at the customer's own wish is a new promise and a new commitment.
/// </remarks>
public abstract record Commitment : ISubject
{
    private readonly PauseHistory _pauses;

    /// <summary>Makes a commitment.</summary>
    /// <param name="id">An id that is unique among the case's commitments.</param>
    /// <param name="madeAt">When the promise was made.</param>
    /// <param name="dueAt">When it is due as promised now; not before <paramref name="madeAt"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or the promise is due before it was made.</exception>
    protected Commitment(CommitmentId id, DateTimeOffset madeAt, DateTimeOffset dueAt)
    {
        Id = StringValue.RequireSet(id);
        MadeAt = madeAt;
        DueAt = NotBeforeMade(dueAt, nameof(dueAt));
    }

    /// <summary>The id, unique among the case's commitments.</summary>
    public CommitmentId Id { get; }

    /// <summary>When the promise was made.</summary>
    public DateTimeOffset MadeAt { get; }

    /// <summary>When it is due as promised now. Due means: kept if fulfilled at this instant or before.</summary>
    public DateTimeOffset DueAt { get; }

    /// <summary>When it was first due; <see cref="DueAt"/> where the date has not been moved (also when set to the default value).</summary>
    /// <exception cref="ArgumentException">Before the promise was made.</exception>
    public DateTimeOffset OriginalDueAt
    {
        get => field == default ? DueAt : field;
        init => field = value == default || value.EqualsExact(DueAt) ? default : NotBeforeMade(value, nameof(OriginalDueAt));
    }

    /// <summary>When the provider now expects to keep the promise; unknown when absent.</summary>
    /// <exception cref="ArgumentException">Before the promise was made.</exception>
    public DateTimeOffset? CurrentEstimate
    {
        get;
        init => field = value is { } at ? NotBeforeMade(at, nameof(CurrentEstimate)) : null;
    }

    /// <summary>When it was kept; still open when absent.</summary>
    /// <exception cref="ArgumentException">Before the promise was made.</exception>
    public DateTimeOffset? FulfilledAt
    {
        get;
        init => field = value is { } at ? NotBeforeMade(at, nameof(FulfilledAt)) : null;
    }

    /// <summary>
    /// When its clock stood still, without repeats, in the order in which the pauses began; none by default. They move no deadline: <see cref="DueAt"/> is a
    /// deadline on the wall clock, which the host takes from a service-level clock where pauses count, and no pause erases a breach of it.
    /// </summary>
    /// <exception cref="ArgumentException">A pause begins before the promise was made.</exception>
    public ImmutableArray<Pause> Pauses
    {
        get => _pauses.Pauses;
        init => _pauses = new PauseHistory(value, MadeAt);
    }

    /// <summary>What depends on it; unknown when absent.</summary>
    public Criticality? Criticality { get; init; }

    /// <summary>What the customer pays or has paid for it; unknown when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Money? Value
    {
        get;
        init => field = Requires.NotNegative(value);
    }

    /// <summary>Whether it is still to be kept.</summary>
    [JsonIgnore]
    public bool IsOpen => FulfilledAt is null;

    /// <summary>The issue that it is when this kind of promise is not kept in time.</summary>
    [JsonIgnore]
    public virtual IssueKind LateIssue => IssueKind.BrokenCommitment;

    /// <summary>
    /// The latest instant at which this commitment records that something has happened; a case is refused before it. A pause happens when it begins:
    /// its end may be agreed ahead.
    /// </summary>
    [JsonIgnore]
    public virtual DateTimeOffset LatestHappeningAt => Later(FulfilledAt ?? MadeAt, _pauses.LastFrom);

    /// <summary>The amounts that must share one currency. A derived type adds its own.</summary>
    [JsonIgnore]
    public virtual IEnumerable<Money> Amounts
    {
        get
        {
            Money?[] amounts = [Value, Criticality?.LossPerHour, Criticality?.Penalty];
            return amounts.OfType<Money>();
        }
    }

    CommitmentId? ISubject.CommitmentId => Id;

    /// <summary>The later of two instants, for derived types that override <see cref="LatestHappeningAt"/>.</summary>
    /// <param name="one">An instant.</param>
    /// <param name="other">An instant, or nothing.</param>
    /// <returns>The later.</returns>
    protected static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset? other) => other > one ? other.Value : one;

    private DateTimeOffset NotBeforeMade(DateTimeOffset at, string name) => at >= MadeAt
        ? at
        : throw new ArgumentException($"{name} ({at:u}) is before the promise was made ({MadeAt:u}).", name);
}
