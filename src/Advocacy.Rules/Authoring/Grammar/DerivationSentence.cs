using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Advocacy.Rules.Authoring;

/// <summary>A sentence that derives a fact.</summary>
/// <inheritdoc cref="Sentence{TSelf, T, TIts}" path="/remarks"/>
/// <typeparam name="T">The subject's type.</typeparam>
public sealed class DerivationSentence<T> : Sentence<DerivationSentence<T>, T, Surroundings>
    where T : class, ISubject
{
    internal DerivationSentence(Draft draft)
        : this(draft, [])
    {
    }

    private DerivationSentence(Draft draft, ImmutableArray<Clause<T>> clauses)
        : base(draft, clauses)
    {
    }

    /// <summary>Binds each item of one of the subject's relations, such as <c>its => its.Incidents</c>.</summary>
    /// <typeparam name="TItem">The item's type.</typeparam>
    /// <param name="relation">The relation.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence so far.</returns>
    public DerivationSentence<T, TItem> ForEach<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TItem>(
        Func<Surroundings, ImmutableArray<TItem>> relation, [CallerArgumentExpression(nameof(relation))] string text = "")
        where TItem : class
    {
        ArgumentNullException.ThrowIfNull(relation);
        return new(Draft, Binding<T, TItem>.Each(Clauses, relation, text, typeof(TItem)));
    }

    /// <summary>Binds each derived fact of a type: the only way to read what other rules have derived.</summary>
    /// <typeparam name="TFact">The derived fact's type.</typeparam>
    /// <returns>The sentence so far.</returns>
    public DerivationSentence<T, TFact> Given<TFact>()
        where TFact : class => new(Draft, Binding<T, TFact>.Derived(Clauses));

    /// <summary>Concludes a fact about the subject and finishes the sentence.</summary>
    /// <typeparam name="TFact">The fact's type: immutable, data only.</typeparam>
    /// <param name="derive">Makes the fact.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The finished rule.</returns>
    public Rule Derives<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TFact>(
        Func<T, TFact> derive, [CallerArgumentExpression(nameof(derive))] string text = "")
        where TFact : class
    {
        ArgumentNullException.ThrowIfNull(derive);
        var conclusion = new DerivesFact(typeof(TFact), (subject, _) => derive((T)subject));
        return new Rule(Draft, typeof(T), new Matcher<T>(Clauses), conclusion, $"derives {typeof(TFact).Name}: {text}");
    }

    private protected override DerivationSentence<T> With(Draft draft) => new(draft, Clauses);

    private protected override DerivationSentence<T> And(Clause<T> clause) => new(Draft, Clauses.Add(clause));
}

/// <summary>A sentence that derives a fact for each bound item.</summary>
/// <inheritdoc cref="BoundSentence{TSelf, T, TItem, TIts}" path="/remarks"/>
/// <typeparam name="T">The subject's type.</typeparam>
/// <typeparam name="TItem">The bound item's type.</typeparam>
public sealed class DerivationSentence<T, TItem> : BoundSentence<DerivationSentence<T, TItem>, T, TItem, Surroundings>
    where T : class, ISubject
    where TItem : class
{
    internal DerivationSentence(Draft draft, Binding<T, TItem> binding)
        : base(draft, binding)
    {
    }

    /// <summary>Concludes a fact about the subject and finishes the sentence.</summary>
    /// <typeparam name="TFact">The fact's type: immutable, data only.</typeparam>
    /// <param name="derive">Makes the fact.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The finished rule.</returns>
    public Rule Derives<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TFact>(
        Func<T, TItem, TFact> derive, [CallerArgumentExpression(nameof(derive))] string text = "")
        where TFact : class
    {
        ArgumentNullException.ThrowIfNull(derive);
        var conclusion = new DerivesFact(typeof(TFact), (subject, item) => derive((T)subject, (TItem)item!));
        return new Rule(Draft, typeof(T), Binding.ToMatcher(), conclusion, $"derives {typeof(TFact).Name}: {text}");
    }

    private protected override DerivationSentence<T, TItem> With(Draft draft, Binding<T, TItem> binding) => new(draft, binding);
}
