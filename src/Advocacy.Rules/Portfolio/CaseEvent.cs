using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>What became known of one customer's case at an instant: parts of it, a whole snapshot, or that it is no longer looked after.</summary>
/// <remarks>
/// Parts are new, or replace those of the same id; a fact replaces those of its type about the same commitment. Only a snapshot takes parts away.
/// Not a message of a broker: a host maps its own messages to it. Immutable; safe to share between threads.
/// </remarks>
public sealed class CaseEvent
{
    /// <summary>Makes an event that adds or replaces parts of a case; a customer not seen before begins a case.</summary>
    /// <param name="at">When it became known.</param>
    /// <param name="customerId">The customer.</param>
    /// <exception cref="ArgumentException"><paramref name="customerId"/> is the default value.</exception>
    public CaseEvent(DateTimeOffset at, CustomerId customerId)
        : this(at, customerId, null, isRemoval: false)
    {
    }

    private CaseEvent(DateTimeOffset at, CustomerId customerId, CustomerCase? whole, bool isRemoval) =>
        (At, CustomerId, Whole, IsRemoval) = (at, StringValue.RequireSet(customerId), whole, isRemoval);

    /// <summary>When it became known.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The customer.</summary>
    public CustomerId CustomerId { get; }

    /// <summary>What is known of the customer now; unchanged when absent.</summary>
    /// <exception cref="ArgumentException">It is another customer than <see cref="CustomerId"/>.</exception>
    public Customer? Customer
    {
        get;
        init => field = value is null || value.Id == CustomerId
            ? value
            : throw new ArgumentException($"The event is about customer '{CustomerId}', but tells of customer '{value.Id}'.", nameof(value));
    }

    /// <summary>Promises that are new or have changed; none by default.</summary>
    /// <exception cref="ArgumentException">An item is <see langword="null"/>.</exception>
    public ImmutableArray<Commitment> Commitments
    {
        get;
        init => field = Requires.Items(value);
    } = [];

    /// <summary>What went wrong, new or changed; none by default.</summary>
    /// <exception cref="ArgumentException">An item is <see langword="null"/>.</exception>
    public ImmutableArray<Incident> Incidents
    {
        get;
        init => field = Requires.Items(value);
    } = [];

    /// <summary>What the customer said or did, new or changed; none by default.</summary>
    /// <exception cref="ArgumentException">An item is <see langword="null"/>.</exception>
    public ImmutableArray<Interaction> Interactions
    {
        get;
        init => field = Requires.Items(value);
    } = [];

    /// <summary>Facts of the host's, which replace those of the same type about the same commitment; none by default.</summary>
    /// <exception cref="ArgumentException">An item is <see langword="null"/>.</exception>
    public ImmutableArray<Fact> Facts
    {
        get;
        init => field = Requires.Items(value);
    } = [];

    /// <summary>The whole case, which replaces all that was known; <see langword="null"/> for an event that tells parts.</summary>
    public CustomerCase? Whole { get; }

    /// <summary>Whether the case is no longer looked after.</summary>
    public bool IsRemoval { get; }

    /// <summary>An event that replaces the whole case.</summary>
    /// <param name="at">When it became known.</param>
    /// <param name="case">The case.</param>
    /// <returns>The event.</returns>
    public static CaseEvent Snapshot(DateTimeOffset at, CustomerCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return new(at, @case.Customer.Id, @case, isRemoval: false);
    }

    /// <summary>An event after which the case is no longer looked after.</summary>
    /// <param name="at">When it became known.</param>
    /// <param name="customerId">The customer.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException"><paramref name="customerId"/> is the default value.</exception>
    public static CaseEvent Removal(DateTimeOffset at, CustomerId customerId) => new(at, customerId, null, isRemoval: true);

    /// <summary>The case after the event.</summary>
    /// <param name="current">The customer's case before it; <see langword="null"/> where there is none yet.</param>
    /// <returns>The case; <see langword="null"/> after a removal.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="current"/> is another customer's case, or the parts do not make a case, as <see cref="CustomerCase"/> says.
    /// </exception>
    public CustomerCase? ApplyTo(CustomerCase? current)
    {
        if (current is not null && current.Customer.Id != CustomerId)
        {
            throw new ArgumentException($"The event is about customer '{CustomerId}', not about '{current.Customer.Id}'.", nameof(current));
        }

        if (IsRemoval || Whole is not null)
        {
            return Whole;
        }

        return new CustomerCase(
            Customer ?? current?.Customer ?? new Customer(CustomerId),
            Merged(current?.Commitments, Commitments, static commitment => commitment.Id),
            Merged(current?.Incidents, Incidents, static incident => incident.Id),
            Merged(current?.Interactions, Interactions, static interaction => interaction.Id),
            Merged(current?.Facts, Facts, static fact => (fact.GetType(), fact.Commitment)));
    }

    private static IEnumerable<T> Merged<T, TKey>(ImmutableArray<T>? known, ImmutableArray<T> told, Func<T, TKey> key)
    {
        if (known is not { IsEmpty: false } before)
        {
            return told;
        }

        var replaced = told.Select(key).ToHashSet();
        return before.Where(item => !replaced.Contains(key(item))).Concat(told);
    }
}
