using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Advocacy.Rules.Authoring;

/// <summary>A sentence that says what an issue entitles the customer to.</summary>
/// <inheritdoc cref="Sentence{TSelf, T, TIts}" path="/remarks"/>
/// <typeparam name="T">The subject's type.</typeparam>
public sealed class EntitlementSentence<T> : Sentence<EntitlementSentence<T>, T, IssueSurroundings>
    where T : class, ISubject
{
    internal EntitlementSentence(Draft draft)
        : this(draft, [])
    {
    }

    private EntitlementSentence(Draft draft, ImmutableArray<Clause<T>> clauses)
        : base(draft, clauses)
    {
    }

    /// <summary>Binds each item of one of the subject's relations, such as <c>its => its.Incidents</c>.</summary>
    /// <typeparam name="TItem">The item's type.</typeparam>
    /// <param name="relation">The relation.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence so far.</returns>
    public EntitlementSentence<T, TItem> ForEach<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TItem>(
        Func<IssueSurroundings, ImmutableArray<TItem>> relation, [CallerArgumentExpression(nameof(relation))] string text = "")
        where TItem : class
    {
        ArgumentNullException.ThrowIfNull(relation);
        return new(Draft, Binding<T, TItem>.Each(Clauses, relation, text, typeof(TItem)));
    }

    /// <summary>Binds each derived fact of a type: the only way to read what other rules have derived.</summary>
    /// <typeparam name="TFact">The derived fact's type.</typeparam>
    /// <returns>The sentence so far.</returns>
    public EntitlementSentence<T, TFact> Given<TFact>()
        where TFact : class => new(Draft, Binding<T, TFact>.Derived(Clauses));

    /// <summary>Concludes what the customer is owed.</summary>
    /// <param name="authority">By what authority.</param>
    /// <param name="citation">The article, clause or row.</param>
    /// <param name="obligation">What is owed, by the facts.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence, which lacks only its reason.</returns>
    public Conclusion<T> Owes(
        Authority authority, string citation, Func<T, Obligation> obligation,
        [CallerArgumentExpression(nameof(obligation))] string text = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(citation);
        ArgumentNullException.ThrowIfNull(obligation);
        return new(
            Draft,
            new Matcher<T>(Clauses),
            $"owes by {authority}, {citation}: {text}{Draft.Cumulation}",
            reason => new OwesObligation(Draft.On, authority, citation, (subject, _, _) => obligation((T)subject), reason) { Cumulation = Draft.Cumulation });
    }

    /// <summary>Concludes what the customer is owed.</summary>
    /// <param name="authority">By what authority.</param>
    /// <param name="citation">The article, clause or row.</param>
    /// <param name="obligation">What is owed, by the facts.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence, which lacks only its reason.</returns>
    public Conclusion<T> Owes(
        Authority authority, string citation, Func<T, IssueSurroundings, Obligation> obligation,
        [CallerArgumentExpression(nameof(obligation))] string text = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(citation);
        ArgumentNullException.ThrowIfNull(obligation);
        return new(
            Draft,
            new Matcher<T>(Clauses),
            $"owes by {authority}, {citation}: {text}{Draft.Cumulation}",
            reason => new OwesObligation(Draft.On, authority, citation, (subject, _, its) => obligation((T)subject, its), reason) { Cumulation = Draft.Cumulation });
    }

    /// <summary>Says that this is owed instead of what other rules owe, and they instead of this: only the better counts.</summary>
    /// <param name="rules">The ids of the other rules; those not in the rule set are ignored.</param>
    /// <returns>The sentence so far.</returns>
    /// <exception cref="ArgumentException">A text is not a rule's id.</exception>
    public EntitlementSentence<T> AlternativeTo(params ReadOnlySpan<string> rules) => With(Draft with { Cumulation = Draft.Cumulation.AlternativeTo(rules) });

    /// <summary>Says that what is paid by this is deducted from what other rules owe.</summary>
    /// <param name="rules">The ids of the other rules; those not in the rule set are ignored.</param>
    /// <returns>The sentence so far.</returns>
    /// <exception cref="ArgumentException">A text is not a rule's id.</exception>
    public EntitlementSentence<T> DeductibleFrom(params ReadOnlySpan<string> rules) => With(Draft with { Cumulation = Draft.Cumulation.DeductibleFrom(rules) });

    /// <summary>Concludes by a decision, which may say owed, not owed or indeterminate and cites its own article. Asked only where all clauses hold.</summary>
    /// <param name="authority">By what authority.</param>
    /// <param name="citation">The statute, code or contract as a whole; the decision's own citation stands in its place.</param>
    /// <param name="decide">The decision, by the facts and the surroundings; pure.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence, which lacks only its reason: why it is owed, where it is.</returns>
    public Conclusion<T> Decides(
        Authority authority, string citation, Func<T, IssueSurroundings, EntitlementDecision> decide,
        [CallerArgumentExpression(nameof(decide))] string text = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(citation);
        ArgumentNullException.ThrowIfNull(decide);
        return new(
            Draft,
            new Matcher<T>(Clauses),
            $"decides by {authority}, {citation}: {text}{Draft.Cumulation}",
            reason => new DecidesEntitlement(Draft.On, authority, citation, (subject, its) => decide((T)subject, its), reason) { Cumulation = Draft.Cumulation });
    }

    private protected override EntitlementSentence<T> With(Draft draft) => new(draft, Clauses);

    private protected override EntitlementSentence<T> And(Clause<T> clause) => new(Draft, Clauses.Add(clause));
}

/// <summary>A sentence that says what an issue entitles the customer to for each bound item.</summary>
/// <inheritdoc cref="BoundSentence{TSelf, T, TItem, TIts}" path="/remarks"/>
/// <typeparam name="T">The subject's type.</typeparam>
/// <typeparam name="TItem">The bound item's type.</typeparam>
public sealed class EntitlementSentence<T, TItem> : BoundSentence<EntitlementSentence<T, TItem>, T, TItem, IssueSurroundings>
    where T : class, ISubject
    where TItem : class
{
    internal EntitlementSentence(Draft draft, Binding<T, TItem> binding)
        : base(draft, binding)
    {
    }

    /// <summary>Concludes what the customer is owed.</summary>
    /// <param name="authority">By what authority.</param>
    /// <param name="citation">The article, clause or row.</param>
    /// <param name="obligation">What is owed, by the facts.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence, which lacks only its reason.</returns>
    public Conclusion<T, TItem> Owes(
        Authority authority, string citation, Func<T, TItem, Obligation> obligation,
        [CallerArgumentExpression(nameof(obligation))] string text = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(citation);
        ArgumentNullException.ThrowIfNull(obligation);
        return new(
            Draft,
            Binding.ToMatcher(),
            $"owes by {authority}, {citation}: {text}{Draft.Cumulation}",
            reason => new OwesObligation(Draft.On, authority, citation, (subject, item, _) => obligation((T)subject, (TItem)item!), reason) { Cumulation = Draft.Cumulation });
    }

    /// <summary>Concludes what the customer is owed.</summary>
    /// <param name="authority">By what authority.</param>
    /// <param name="citation">The article, clause or row.</param>
    /// <param name="obligation">What is owed, by the facts.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence, which lacks only its reason.</returns>
    public Conclusion<T, TItem> Owes(
        Authority authority, string citation, Func<T, TItem, IssueSurroundings, Obligation> obligation,
        [CallerArgumentExpression(nameof(obligation))] string text = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(citation);
        ArgumentNullException.ThrowIfNull(obligation);
        return new(
            Draft,
            Binding.ToMatcher(),
            $"owes by {authority}, {citation}: {text}{Draft.Cumulation}",
            reason => new OwesObligation(Draft.On, authority, citation, (subject, item, its) => obligation((T)subject, (TItem)item!, its), reason) { Cumulation = Draft.Cumulation });
    }

    private protected override EntitlementSentence<T, TItem> With(Draft draft, Binding<T, TItem> binding) => new(draft, binding);
}
