using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>One customer with commitments, incidents, interactions and any further facts of the host's: the unit of evaluation.</summary>
/// <remarks>
/// Held in a canonical order, so that the order in which facts are given never matters. Immutable and safe to share between threads.
/// </remarks>
public sealed class CustomerCase
{
    private readonly CaseIndex _index;

    /// <summary>Makes a case.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="commitments">The promises made to the customer; none by default.</param>
    /// <param name="incidents">What went wrong; none by default.</param>
    /// <param name="interactions">What the customer said or did; none by default.</param>
    /// <param name="facts">Further facts of the host's; none by default.</param>
    /// <exception cref="ArgumentException">
    /// An id occurs twice, an incident, interaction or fact names a commitment that the case does not hold, or one commitment's amounts are in several currencies.
    /// </exception>
    public CustomerCase(
        Customer customer,
        IEnumerable<Commitment>? commitments = null,
        IEnumerable<Incident>? incidents = null,
        IEnumerable<Interaction>? interactions = null,
        IEnumerable<Fact>? facts = null)
    {
        ArgumentNullException.ThrowIfNull(customer);
        Customer = customer;
        Commitments = Sorted(commitments, nameof(commitments), static commitment => commitment.Id.Value);
        Incidents = Sorted(incidents, nameof(incidents), static incident => incident.Id.Value);
        Interactions = Sorted(interactions, nameof(interactions), static interaction => interaction.Id.Value);
        Facts = facts is null ? [] : [.. facts];
        _index = new CaseIndex(this);
        WithoutStanding = customer.Standing is null ? this : new CustomerCase(customer with { Standing = null }, this);
    }

    private CustomerCase(Customer customer, CustomerCase original)
    {
        Customer = customer;
        Commitments = original.Commitments;
        Incidents = original.Incidents;
        Interactions = original.Interactions;
        Facts = original.Facts;
        _index = original._index;
        WithoutStanding = this;
    }

    /// <summary>The customer.</summary>
    public Customer Customer { get; }

    /// <summary>The promises made to the customer, in the order of their ids.</summary>
    public ImmutableArray<Commitment> Commitments { get; }

    /// <summary>What went wrong, in the order of the incidents' ids.</summary>
    public ImmutableArray<Incident> Incidents { get; }

    /// <summary>What the customer said or did, in the order of the interactions' ids.</summary>
    public ImmutableArray<Interaction> Interactions { get; }

    /// <summary>Further facts of the host's, in the order they were given.</summary>
    public ImmutableArray<Fact> Facts { get; }

    /// <summary>The latest instant at which the case records that something happened; it cannot be assessed as of an earlier one.</summary>
    public DateTimeOffset LatestHappeningAt => _index.LatestHappening.At;

    internal (DateTimeOffset At, string What) LatestHappening => _index.LatestHappening;

    /// <summary>The same case with a customer of no standing: all that rules ever see.</summary>
    internal CustomerCase WithoutStanding { get; }

    /// <summary>The commitment of an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The commitment, or <see langword="null"/> where the case holds none of that id.</returns>
    public Commitment? Find(CommitmentId id)
    {
        var position = _index.PositionOf(id);
        return position < 0 ? null : Commitments[position];
    }

    /// <summary>The incidents that concern a commitment.</summary>
    /// <param name="commitment">The commitment's id.</param>
    /// <returns>The incidents in the order of their ids; empty where the case holds no such commitment.</returns>
    public ImmutableArray<Incident> IncidentsOf(CommitmentId commitment) => IncidentsAt(_index.PositionOf(commitment));

    /// <summary>The interactions that concern a commitment.</summary>
    /// <param name="commitment">The commitment's id.</param>
    /// <returns>The interactions in the order of their ids; empty where the case holds no such commitment.</returns>
    public ImmutableArray<Interaction> InteractionsOf(CommitmentId commitment) => InteractionsAt(_index.PositionOf(commitment));

    internal int PositionOf(CommitmentId commitment) => _index.PositionOf(commitment);

    internal ImmutableArray<Incident> IncidentsAt(int position) => CaseIndex.At(_index.Incidents, position);

    internal ImmutableArray<Interaction> InteractionsAt(int position) => CaseIndex.At(_index.Interactions, position);

    internal ImmutableArray<Fact> FactsAt(int position) => CaseIndex.At(_index.Facts, position);

    private static ImmutableArray<T> Sorted<T>(IEnumerable<T>? items, string name, Func<T, string> id)
        where T : class
    {
        if (items is null)
        {
            return [];
        }

        var sorted = items.ToArray();
        if (Array.IndexOf(sorted, null) is var missing and >= 0)
        {
            throw new ArgumentException($"Item {missing} of {name} is null.", name);
        }

        Array.Sort(sorted, (one, other) => string.CompareOrdinal(id(one), id(other)));
        for (var i = 1; i < sorted.Length; i++)
        {
            if (string.Equals(id(sorted[i - 1]), id(sorted[i]), StringComparison.Ordinal))
            {
                throw new ArgumentException($"Two of the {name} have the id '{id(sorted[i])}'; ids are unique within a case.", name);
            }
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }
}
