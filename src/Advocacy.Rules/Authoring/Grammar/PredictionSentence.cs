using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Advocacy.Rules.Authoring;

/// <summary>A sentence that predicts or observes an issue.</summary>
/// <inheritdoc cref="Sentence{TSelf, T, TIts}" path="/remarks"/>
/// <typeparam name="T">The subject's type.</typeparam>
public sealed class PredictionSentence<T> : Sentence<PredictionSentence<T>, T, Surroundings>
    where T : class, ISubject
{
    internal PredictionSentence(Draft draft)
        : this(draft, [])
    {
    }

    private PredictionSentence(Draft draft, ImmutableArray<Clause<T>> clauses)
        : base(draft, clauses)
    {
    }

    /// <summary>Binds each item of one of the subject's relations, such as <c>its => its.Incidents</c>.</summary>
    /// <typeparam name="TItem">The item's type.</typeparam>
    /// <param name="relation">The relation.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence so far.</returns>
    public PredictionSentence<T, TItem> ForEach<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TItem>(
        Func<Surroundings, ImmutableArray<TItem>> relation, [CallerArgumentExpression(nameof(relation))] string text = "")
        where TItem : class
    {
        ArgumentNullException.ThrowIfNull(relation);
        return new(Draft, Binding<T, TItem>.Each(Clauses, relation, text, typeof(TItem)));
    }

    /// <summary>Binds each derived fact of a type: the only way to read what other rules have derived.</summary>
    /// <typeparam name="TFact">The derived fact's type.</typeparam>
    /// <returns>The sentence so far.</returns>
    public PredictionSentence<T, TFact> Given<TFact>()
        where TFact : class => new(Draft, Binding<T, TFact>.Derived(Clauses));

    /// <summary>Concludes evidence for an issue, or against it where the weight is negative.</summary>
    /// <param name="kind">The kind of issue.</param>
    /// <param name="weight">The weight of the evidence, in log-odds.</param>
    /// <returns>The sentence, which lacks only its reason.</returns>
    public Conclusion<T> Predicts(IssueKind kind, LogOdds weight)
    {
        StringValue.RequireSet(kind);
        return new(
            Draft,
            new Matcher<T>(Clauses),
            $"predicts {kind} by {Parameters.Write(weight.Value)}",
            reason => new PredictsIssue(kind, weight, reason));
    }

    /// <summary>Concludes that an issue has happened. Lateness needs no such rule: the evaluator observes it by the commitment's own dates.</summary>
    /// <param name="kind">The kind of issue.</param>
    /// <param name="at">When it happened, by the facts; an instant to come is when it will.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence, which lacks only its reason.</returns>
    public Conclusion<T> Observes(IssueKind kind, Func<T, DateTimeOffset> at, [CallerArgumentExpression(nameof(at))] string text = "")
    {
        StringValue.RequireSet(kind);
        ArgumentNullException.ThrowIfNull(at);
        return new(
            Draft,
            new Matcher<T>(Clauses),
            $"observes {kind} at {text}",
            reason => new ObservesIssue(kind, (subject, _) => at((T)subject), reason));
    }

    private protected override PredictionSentence<T> With(Draft draft) => new(draft, Clauses);

    private protected override PredictionSentence<T> And(Clause<T> clause) => new(Draft, Clauses.Add(clause));
}

/// <summary>A sentence that predicts or observes an issue for each bound item.</summary>
/// <inheritdoc cref="BoundSentence{TSelf, T, TItem, TIts}" path="/remarks"/>
/// <typeparam name="T">The subject's type.</typeparam>
/// <typeparam name="TItem">The bound item's type.</typeparam>
public sealed class PredictionSentence<T, TItem> : BoundSentence<PredictionSentence<T, TItem>, T, TItem, Surroundings>
    where T : class, ISubject
    where TItem : class
{
    internal PredictionSentence(Draft draft, Binding<T, TItem> binding)
        : base(draft, binding)
    {
    }

    /// <summary>Concludes evidence for an issue, or against it where the weight is negative.</summary>
    /// <param name="kind">The kind of issue.</param>
    /// <param name="weight">The weight of the evidence, in log-odds.</param>
    /// <returns>The sentence, which lacks only its reason.</returns>
    public Conclusion<T, TItem> Predicts(IssueKind kind, LogOdds weight)
    {
        StringValue.RequireSet(kind);
        return new(
            Draft,
            Binding.ToMatcher(),
            $"predicts {kind} by {Parameters.Write(weight.Value)}",
            reason => new PredictsIssue(kind, weight, reason));
    }

    /// <summary>Concludes that an issue has happened. Lateness needs no such rule: the evaluator observes it by the commitment's own dates.</summary>
    /// <param name="kind">The kind of issue.</param>
    /// <param name="at">When it happened, by the facts; an instant to come is when it will.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence, which lacks only its reason.</returns>
    public Conclusion<T, TItem> Observes(
        IssueKind kind, Func<T, TItem, DateTimeOffset> at, [CallerArgumentExpression(nameof(at))] string text = "")
    {
        StringValue.RequireSet(kind);
        ArgumentNullException.ThrowIfNull(at);
        return new(
            Draft,
            Binding.ToMatcher(),
            $"observes {kind} at {text}",
            reason => new ObservesIssue(kind, (subject, item) => at((T)subject, (TItem)item!), reason));
    }

    private protected override PredictionSentence<T, TItem> With(Draft draft, Binding<T, TItem> binding) => new(draft, binding);
}
