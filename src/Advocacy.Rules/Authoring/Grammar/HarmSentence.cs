using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Advocacy.Rules.Authoring;

/// <summary>A sentence that weighs a component of an issue's harm.</summary>
/// <inheritdoc cref="Sentence{TSelf, T, TIts}" path="/remarks"/>
/// <typeparam name="T">The subject's type.</typeparam>
public sealed class HarmSentence<T> : Sentence<HarmSentence<T>, T, IssueSurroundings>
    where T : class, ISubject
{
    internal HarmSentence(Draft draft)
        : this(draft, [])
    {
    }

    private HarmSentence(Draft draft, ImmutableArray<Clause<T>> clauses)
        : base(draft, clauses)
    {
    }

    /// <summary>Binds each item of one of the subject's relations, such as <c>its => its.Incidents</c>.</summary>
    /// <typeparam name="TItem">The item's type.</typeparam>
    /// <param name="relation">The relation.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence so far.</returns>
    public HarmSentence<T, TItem> ForEach<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TItem>(
        Func<IssueSurroundings, ImmutableArray<TItem>> relation, [CallerArgumentExpression(nameof(relation))] string text = "")
        where TItem : class
    {
        ArgumentNullException.ThrowIfNull(relation);
        return new(Draft, Binding<T, TItem>.Each(Clauses, relation, text, typeof(TItem)));
    }

    /// <summary>Binds each derived fact of a type: the only way to read what other rules have derived.</summary>
    /// <typeparam name="TFact">The derived fact's type.</typeparam>
    /// <returns>The sentence so far.</returns>
    public HarmSentence<T, TFact> Given<TFact>()
        where TFact : class => new(Draft, Binding<T, TFact>.Derived(Clauses));

    /// <summary>Concludes one component of the issue's harm to the customer.</summary>
    /// <param name="component">The component.</param>
    /// <param name="estimate">Estimates the harm; <see langword="null"/> where it cannot be told: the component is then not known, and never zero.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence, which lacks only its reason.</returns>
    public Conclusion<T> Harms(
        HarmComponent component, Func<T, HarmEstimate?> estimate, [CallerArgumentExpression(nameof(estimate))] string text = "")
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return new(
            Draft,
            new Matcher<T>(Clauses),
            $"harms by {component}: {text}",
            reason => new HarmsBy(Draft.On, component, (subject, _, _) => estimate((T)subject), reason));
    }

    /// <summary>Concludes one component of the issue's harm to the customer.</summary>
    /// <param name="component">The component.</param>
    /// <param name="estimate">Estimates the harm; <see langword="null"/> where it cannot be told: the component is then not known, and never zero.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence, which lacks only its reason.</returns>
    public Conclusion<T> Harms(
        HarmComponent component, Func<T, IssueSurroundings, HarmEstimate?> estimate,
        [CallerArgumentExpression(nameof(estimate))] string text = "")
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return new(
            Draft,
            new Matcher<T>(Clauses),
            $"harms by {component}: {text}",
            reason => new HarmsBy(Draft.On, component, (subject, _, its) => estimate((T)subject, its), reason));
    }

    private protected override HarmSentence<T> With(Draft draft) => new(draft, Clauses);

    private protected override HarmSentence<T> And(Clause<T> clause) => new(Draft, Clauses.Add(clause));
}

/// <summary>A sentence that weighs a component of an issue's harm for each bound item.</summary>
/// <inheritdoc cref="BoundSentence{TSelf, T, TItem, TIts}" path="/remarks"/>
/// <typeparam name="T">The subject's type.</typeparam>
/// <typeparam name="TItem">The bound item's type.</typeparam>
public sealed class HarmSentence<T, TItem> : BoundSentence<HarmSentence<T, TItem>, T, TItem, IssueSurroundings>
    where T : class, ISubject
    where TItem : class
{
    internal HarmSentence(Draft draft, Binding<T, TItem> binding)
        : base(draft, binding)
    {
    }

    /// <summary>Concludes one component of the issue's harm to the customer.</summary>
    /// <param name="component">The component.</param>
    /// <param name="estimate">Estimates the harm; <see langword="null"/> where it cannot be told: the component is then not known, and never zero.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence, which lacks only its reason.</returns>
    public Conclusion<T, TItem> Harms(
        HarmComponent component, Func<T, TItem, HarmEstimate?> estimate, [CallerArgumentExpression(nameof(estimate))] string text = "")
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return new(
            Draft,
            Binding.ToMatcher(),
            $"harms by {component}: {text}",
            reason => new HarmsBy(Draft.On, component, (subject, item, _) => estimate((T)subject, (TItem)item!), reason));
    }

    /// <summary>Concludes one component of the issue's harm to the customer.</summary>
    /// <param name="component">The component.</param>
    /// <param name="estimate">Estimates the harm; <see langword="null"/> where it cannot be told: the component is then not known, and never zero.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence, which lacks only its reason.</returns>
    public Conclusion<T, TItem> Harms(
        HarmComponent component, Func<T, TItem, IssueSurroundings, HarmEstimate?> estimate,
        [CallerArgumentExpression(nameof(estimate))] string text = "")
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return new(
            Draft,
            Binding.ToMatcher(),
            $"harms by {component}: {text}",
            reason => new HarmsBy(Draft.On, component, (subject, item, its) => estimate((T)subject, (TItem)item!, its), reason));
    }

    private protected override HarmSentence<T, TItem> With(Draft draft, Binding<T, TItem> binding) => new(draft, binding);
}
