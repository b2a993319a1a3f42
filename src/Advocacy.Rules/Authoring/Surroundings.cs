using System.Collections.Immutable;

namespace Advocacy.Rules.Authoring;

/// <summary>What surrounds a rule's subject: the <c>its</c> of a clause.</summary>
/// <remarks>Belongs to one evaluation and one thread; its clock refuses questions once the evaluation is over. Not to be kept.</remarks>
public class Surroundings
{
    private int _position;

    private protected Surroundings(CustomerCase @case, Clock clock)
    {
        Case = @case;
        Clock = clock;
    }

    /// <summary>All that a rule sees of time.</summary>
    public Clock Clock { get; }

    /// <summary>The case, without the customer's business standing.</summary>
    public CustomerCase Case { get; }

    /// <summary>The customer, without business standing.</summary>
    public Customer Customer => Case.Customer;

    /// <summary>The incidents that concern the subject; all of the case's where the subject is the customer.</summary>
    public ImmutableArray<Incident> Incidents => _position < 0 ? Case.Incidents : Case.IncidentsAt(_position);

    /// <summary>The interactions that concern the subject; all of the case's where the subject is the customer.</summary>
    public ImmutableArray<Interaction> Interactions => _position < 0 ? Case.Interactions : Case.InteractionsAt(_position);

    /// <summary>The host's facts of a type that concern the subject; all of the case's where the subject is the customer.</summary>
    /// <typeparam name="TFact">The host's type of fact.</typeparam>
    /// <returns>The facts in the order they were given to the case.</returns>
    public ImmutableArray<TFact> Facts<TFact>()
        where TFact : Fact
    {
        var facts = _position < 0 ? Case.Facts : Case.FactsAt(_position);
        return facts.IsEmpty ? [] : [.. facts.OfType<TFact>()];
    }

    /// <summary>What has been derived about the current subject; nothing where no rule derives anything.</summary>
    internal DerivedFacts? Derived { get; private set; }

    private protected void MoveTo(int position, DerivedFacts? derived) => (_position, Derived) = (position, derived);
}
