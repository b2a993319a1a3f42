using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Advocacy.Rules.Authoring;

/// <summary>A sentence that anticipates how the customer reacts to an issue: as things stand, and to every plan that is looked at alike.</summary>
/// <inheritdoc cref="Sentence{TSelf, T, TIts}" path="/remarks"/>
/// <typeparam name="T">The subject's type.</typeparam>
public sealed class ReactionSentence<T> : Sentence<ReactionSentence<T>, T, IssueSurroundings>
    where T : class, ISubject
{
    internal ReactionSentence(Draft draft)
        : this(draft, [])
    {
    }

    private ReactionSentence(Draft draft, ImmutableArray<Clause<T>> clauses)
        : base(draft, clauses)
    {
    }

    /// <summary>Binds each item of one of the subject's relations, such as <c>its => its.Interactions</c>.</summary>
    /// <typeparam name="TItem">The item's type.</typeparam>
    /// <param name="relation">The relation.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence so far.</returns>
    public ReactionSentence<T, TItem> ForEach<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TItem>(
        Func<IssueSurroundings, ImmutableArray<TItem>> relation, [CallerArgumentExpression(nameof(relation))] string text = "")
        where TItem : class
    {
        ArgumentNullException.ThrowIfNull(relation);
        return new(Draft, Binding<T, TItem>.Each(Clauses, relation, text, typeof(TItem)));
    }

    /// <summary>Binds each derived fact of a type: the only way to read what other rules have derived.</summary>
    /// <typeparam name="TFact">The derived fact's type.</typeparam>
    /// <returns>The sentence so far.</returns>
    public ReactionSentence<T, TFact> Given<TFact>()
        where TFact : class => new(Draft, Binding<T, TFact>.Derived(Clauses));

    /// <summary>Binds the plan that is looked at, one of the subject's first three: the rule then says nothing of the issue as it stands.</summary>
    /// <returns>The sentence so far.</returns>
    public ReactionSentence<T, RemedyPlan> ToPlan() =>
        new(Draft with { IsToPlan = true }, Binding<T, RemedyPlan>.Each(Clauses, static its => its.Plan, "plan"));

    /// <inheritdoc cref="ReactionSentence{T, TItem}.Anticipates"/>
    public Conclusion<T> Anticipates(ReactionForm form, ReactionKind kind, LogOdds weight, Basis basis = Basis.Estimated) => new(
        Draft,
        new Matcher<T>(Clauses),
        AnticipatesReaction.Text(form, kind, weight, basis),
        reason => new AnticipatesReaction(Draft.On, form, kind, weight, basis, Draft.IsToPlan, reason));

    private protected override ReactionSentence<T> With(Draft draft) => new(draft, Clauses);

    private protected override ReactionSentence<T> And(Clause<T> clause) => new(Draft, Clauses.Add(clause));
}

/// <summary>A sentence that anticipates how the customer reacts, for each bound item or to the plan that is looked at.</summary>
/// <inheritdoc cref="BoundSentence{TSelf, T, TItem, TIts}" path="/remarks"/>
/// <typeparam name="T">The subject's type.</typeparam>
/// <typeparam name="TItem">The bound item's type.</typeparam>
public sealed class ReactionSentence<T, TItem> : BoundSentence<ReactionSentence<T, TItem>, T, TItem, IssueSurroundings>
    where T : class, ISubject
    where TItem : class
{
    internal ReactionSentence(Draft draft, Binding<T, TItem> binding)
        : base(draft, binding)
    {
    }

    /// <summary>Concludes evidence for a reaction of the customer's, or against it where the weight is negative.</summary>
    /// <param name="form">Whether the customer thinks, does or says it.</param>
    /// <param name="kind">What the customer thinks, does or says.</param>
    /// <param name="weight">The weight of the evidence, in log-odds.</param>
    /// <param name="basis">What the weight rests on; an estimate by default.</param>
    /// <returns>The sentence, which lacks only its reason.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is the default value, or an enumeration's value is not defined.</exception>
    public Conclusion<T, TItem> Anticipates(ReactionForm form, ReactionKind kind, LogOdds weight, Basis basis = Basis.Estimated) => new(
        Draft,
        Binding.ToMatcher(),
        AnticipatesReaction.Text(form, kind, weight, basis),
        reason => new AnticipatesReaction(Draft.On, form, kind, weight, basis, Draft.IsToPlan, reason));

    private protected override ReactionSentence<T, TItem> With(Draft draft, Binding<T, TItem> binding) => new(draft, binding);
}
