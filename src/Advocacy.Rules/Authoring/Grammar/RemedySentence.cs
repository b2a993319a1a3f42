using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Advocacy.Rules.Authoring;

/// <summary>A sentence that proposes a remedy for an issue.</summary>
/// <inheritdoc cref="Sentence{TSelf, T, TIts}" path="/remarks"/>
/// <typeparam name="T">The subject's type.</typeparam>
public sealed class RemedySentence<T> : Sentence<RemedySentence<T>, T, IssueSurroundings>
    where T : class, ISubject
{
    internal RemedySentence(Draft draft)
        : this(draft, [])
    {
    }

    private RemedySentence(Draft draft, ImmutableArray<Clause<T>> clauses)
        : base(draft, clauses)
    {
    }

    /// <summary>Binds each item of one of the subject's relations, such as <c>its => its.Incidents</c>.</summary>
    /// <typeparam name="TItem">The item's type.</typeparam>
    /// <param name="relation">The relation.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence so far.</returns>
    public RemedySentence<T, TItem> ForEach<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TItem>(
        Func<IssueSurroundings, ImmutableArray<TItem>> relation, [CallerArgumentExpression(nameof(relation))] string text = "")
        where TItem : class
    {
        ArgumentNullException.ThrowIfNull(relation);
        return new(Draft, Binding<T, TItem>.Each(Clauses, relation, text, typeof(TItem)));
    }

    /// <summary>Binds each derived fact of a type: the only way to read what other rules have derived.</summary>
    /// <typeparam name="TFact">The derived fact's type.</typeparam>
    /// <returns>The sentence so far.</returns>
    public RemedySentence<T, TFact> Given<TFact>()
        where TFact : class => new(Draft, Binding<T, TFact>.Derived(Clauses));

    /// <summary>Concludes a remedy.</summary>
    /// <param name="kind">The kind of remedy.</param>
    /// <param name="terms">What it does, asks and costs, by the facts.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence, which lacks only its reason.</returns>
    public Conclusion<T> Proposes(
        RemedyKind kind, Func<T, RemedyTerms> terms, [CallerArgumentExpression(nameof(terms))] string text = "")
    {
        StringValue.RequireSet(kind);
        ArgumentNullException.ThrowIfNull(terms);
        return new(
            Draft,
            new Matcher<T>(Clauses),
            $"proposes {kind}: {text}",
            reason => new ProposesRemedy(Draft.On, kind, (subject, _, _) => terms((T)subject), reason));
    }

    /// <summary>Concludes a remedy.</summary>
    /// <param name="kind">The kind of remedy.</param>
    /// <param name="terms">What it does, asks and costs, by the facts.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence, which lacks only its reason.</returns>
    public Conclusion<T> Proposes(
        RemedyKind kind, Func<T, IssueSurroundings, RemedyTerms> terms, [CallerArgumentExpression(nameof(terms))] string text = "")
    {
        StringValue.RequireSet(kind);
        ArgumentNullException.ThrowIfNull(terms);
        return new(
            Draft,
            new Matcher<T>(Clauses),
            $"proposes {kind}: {text}",
            reason => new ProposesRemedy(Draft.On, kind, (subject, _, its) => terms((T)subject, its), reason));
    }

    private protected override RemedySentence<T> With(Draft draft) => new(draft, Clauses);

    private protected override RemedySentence<T> And(Clause<T> clause) => new(Draft, Clauses.Add(clause));
}

/// <summary>A sentence that proposes a remedy for an issue for each bound item.</summary>
/// <inheritdoc cref="BoundSentence{TSelf, T, TItem, TIts}" path="/remarks"/>
/// <typeparam name="T">The subject's type.</typeparam>
/// <typeparam name="TItem">The bound item's type.</typeparam>
public sealed class RemedySentence<T, TItem> : BoundSentence<RemedySentence<T, TItem>, T, TItem, IssueSurroundings>
    where T : class, ISubject
    where TItem : class
{
    internal RemedySentence(Draft draft, Binding<T, TItem> binding)
        : base(draft, binding)
    {
    }

    /// <summary>Concludes a remedy.</summary>
    /// <param name="kind">The kind of remedy.</param>
    /// <param name="terms">What it does, asks and costs, by the facts.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence, which lacks only its reason.</returns>
    public Conclusion<T, TItem> Proposes(
        RemedyKind kind, Func<T, TItem, RemedyTerms> terms, [CallerArgumentExpression(nameof(terms))] string text = "")
    {
        StringValue.RequireSet(kind);
        ArgumentNullException.ThrowIfNull(terms);
        return new(
            Draft,
            Binding.ToMatcher(),
            $"proposes {kind}: {text}",
            reason => new ProposesRemedy(Draft.On, kind, (subject, item, _) => terms((T)subject, (TItem)item!), reason));
    }

    /// <summary>Concludes a remedy.</summary>
    /// <param name="kind">The kind of remedy.</param>
    /// <param name="terms">What it does, asks and costs, by the facts.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence, which lacks only its reason.</returns>
    public Conclusion<T, TItem> Proposes(
        RemedyKind kind, Func<T, TItem, IssueSurroundings, RemedyTerms> terms, [CallerArgumentExpression(nameof(terms))] string text = "")
    {
        StringValue.RequireSet(kind);
        ArgumentNullException.ThrowIfNull(terms);
        return new(
            Draft,
            Binding.ToMatcher(),
            $"proposes {kind}: {text}",
            reason => new ProposesRemedy(Draft.On, kind, (subject, item, its) => terms((T)subject, (TItem)item!, its), reason));
    }

    private protected override RemedySentence<T, TItem> With(Draft draft, Binding<T, TItem> binding) => new(draft, binding);
}
