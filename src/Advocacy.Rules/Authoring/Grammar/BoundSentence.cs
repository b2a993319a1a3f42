using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Advocacy.Rules.Authoring;

/// <summary>A sentence about a subject and each of its bound items, the second parameter of every clause that follows.</summary>
/// <remarks>The rule concludes once for every item for which all clauses hold. One binding a rule.</remarks>
/// <typeparam name="TSelf">The sentence's own type.</typeparam>
/// <typeparam name="T">The subject's type.</typeparam>
/// <typeparam name="TItem">The bound item's type.</typeparam>
/// <typeparam name="TIts">The surroundings that clauses see.</typeparam>
public abstract class BoundSentence<TSelf, T, TItem, TIts> : Opening<TSelf>
    where T : class, ISubject
    where TItem : class
    where TIts : Surroundings
{
    private protected BoundSentence(Draft draft, Binding<T, TItem> binding)
        : base(draft) => Binding = binding;

    private protected Binding<T, TItem> Binding { get; }

    /// <summary>Adds a test that must hold.</summary>
    /// <param name="test">The test of the subject and the item.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence so far.</returns>
    public TSelf When(Func<T, TItem, bool> test, [CallerArgumentExpression(nameof(test))] string text = "") =>
        And(new ItemClause<T, TItem>(true, NotNull(test), text));

    /// <summary>Adds a test that must hold.</summary>
    /// <param name="test">The test of the subject and the item in their surroundings.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence so far.</returns>
    public TSelf When(Func<T, TItem, TIts, bool> test, [CallerArgumentExpression(nameof(test))] string text = "") =>
        And(new ItemSurroundingsClause<T, TItem>(true, Widen(NotNull(test)), text));

    /// <summary>Adds a yes-or-no fact that must be true and may be unknown.</summary>
    /// <param name="fact">The fact of the subject and the item.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence so far.</returns>
    public TSelf When(Func<T, TItem, bool?> fact, [CallerArgumentExpression(nameof(fact))] string text = "") => And(Fact(true, NotNull(fact), text));

    /// <summary>Adds a test that must not hold.</summary>
    /// <param name="test">The test of the subject and the item.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence so far.</returns>
    public TSelf Unless(Func<T, TItem, bool> test, [CallerArgumentExpression(nameof(test))] string text = "") =>
        And(new ItemClause<T, TItem>(false, NotNull(test), text));

    /// <summary>Adds a test that must not hold.</summary>
    /// <param name="test">The test of the subject and the item in their surroundings.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence so far.</returns>
    public TSelf Unless(Func<T, TItem, TIts, bool> test, [CallerArgumentExpression(nameof(test))] string text = "") =>
        And(new ItemSurroundingsClause<T, TItem>(false, Widen(NotNull(test)), text));

    /// <summary>Adds a yes-or-no fact that must be false and may be unknown; unknown stays unknown.</summary>
    /// <param name="fact">The fact of the subject and the item.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence so far.</returns>
    public TSelf Unless(Func<T, TItem, bool?> fact, [CallerArgumentExpression(nameof(fact))] string text = "") => And(Fact(false, NotNull(fact), text));

    private protected sealed override TSelf With(Draft draft) => With(draft, Binding);

    private protected abstract TSelf With(Draft draft, Binding<T, TItem> binding);

    private static TDelegate NotNull<TDelegate>(TDelegate test)
        where TDelegate : Delegate => test ?? throw new ArgumentNullException(nameof(test));

    private static Func<T, TItem, IssueSurroundings, bool> Widen(Func<T, TItem, TIts, bool> test) =>
        (Func<T, TItem, IssueSurroundings, bool>)(object)test;

    private static ItemFactClause<T, TItem> Fact(bool expected, Func<T, TItem, bool?> fact, string text) =>
        new(expected, (subject, item, _) => fact(subject, item), text, text);

    private TSelf And(Clause<T, TItem> clause) => With(Draft, Binding.And(clause));
}
