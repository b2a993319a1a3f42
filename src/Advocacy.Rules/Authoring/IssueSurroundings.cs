using System.Collections.Immutable;

namespace Advocacy.Rules.Authoring;

/// <summary>What surrounds the subject of a harm, entitlement, remedy or reaction rule: the issue as well.</summary>
/// <inheritdoc cref="Surroundings" path="/remarks"/>
public sealed class IssueSurroundings : Surroundings
{
    private ISubject? _subject;
    private CurrentIssue? _issue;
    private Harm? _harm;

    internal IssueSurroundings(CustomerCase @case, Clock clock, EvaluationScales scales)
        : base(@case, clock) => Scales = scales;

    /// <summary>The issue that the rule is asked about.</summary>
    public CurrentIssue Issue => _issue ?? throw new InvalidOperationException("No issue is being looked at.");

    /// <summary>What the issue means for the customer, as it has been weighed. For reaction rules alone: no other conclusion depends on it.</summary>
    /// <exception cref="InvalidOperationException">The rule is not a reaction rule.</exception>
    public Harm Harm => _harm
        ?? throw new InvalidOperationException("Only a reaction rule may ask for the harm of an issue; ask for the facts behind it instead.");

    /// <summary>The currency of the subject's amounts; where it has none, the options' own.</summary>
    public Currency Currency => _subject is not Commitment commitment ? Scales.Currency
        : commitment.Value?.Currency ?? commitment.Amounts.Select(static amount => (Currency?)amount.Currency).FirstOrDefault() ?? Scales.Currency;

    internal EvaluationScales Scales { get; }

    /// <summary>The plan to which the customer reacts: one where a reaction rule is asked about a plan, else none.</summary>
    internal ImmutableArray<RemedyPlan> Plan { get; private set; } = [];

    /// <summary>Whole per cents of the declared reference amount of the subject's currency, for harm that has no price of its own.</summary>
    /// <param name="percent">Whole per cents, at least 0; 100 is the reference amount.</param>
    /// <returns>The amount; <see langword="null"/> where the options declare no reference amount for the currency.</returns>
    public Money? OfReference(int percent) =>
        Scales.ReferenceOf(Currency) is { } reference ? new Money(reference, Currency).Percent(percent) : null;

    /// <summary>An estimate in whole per cents of the declared reference amount of the subject's currency, for harm that has no price of its own.</summary>
    /// <param name="low">The least that is plausible, in whole per cents, at least 0.</param>
    /// <param name="likely">The most plausible, in whole per cents; not less than <paramref name="low"/>.</param>
    /// <param name="worst">The most that is plausible, in whole per cents; not less than <paramref name="likely"/>.</param>
    /// <returns>The estimate, marked as one; <see langword="null"/>, which is not known, where the options declare no reference amount for the currency.</returns>
    public HarmEstimate? EstimateOfReference(int low, int likely, int worst) =>
        (OfReference(low), OfReference(likely), OfReference(worst)) is ({ } least, { } plausible, { } most) ? new HarmEstimate(least, plausible, most) : null;

    internal void LookAt(ISubject subject, int position, DerivedFacts? derived)
    {
        MoveTo(position, derived);
        _subject = subject;
    }

    internal void LookAt(PredictedIssue issue) => (_issue ??= new CurrentIssue(Clock)).LookAt(issue);

    internal void LookAt(Harm harm)
    {
        LookAt(harm.Issue);
        _harm = harm;
    }

    internal void LookAt(RemedyPlan plan) => Plan = [plan];
}
