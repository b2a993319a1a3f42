using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Advocacy.Rules.Authoring;

/// <summary>A sentence about a subject: its clauses so far.</summary>
/// <remarks>
/// Any false clause and the rule does not apply; else any unknown one and it is indeterminate, naming every unknown fact. The order of clauses never matters.
/// Every step returns a new sentence; none changes. Clauses must be pure: same facts, same instant, same answer.
/// </remarks>
/// <typeparam name="TSelf">The sentence's own type.</typeparam>
/// <typeparam name="T">The subject's type.</typeparam>
/// <typeparam name="TIts">The surroundings that clauses see.</typeparam>
public abstract class Sentence<TSelf, T, TIts> : Opening<TSelf>
    where T : class, ISubject
    where TIts : Surroundings
{
    private protected Sentence(Draft draft, ImmutableArray<Clause<T>> clauses)
        : base(draft) => Clauses = clauses;

    private protected ImmutableArray<Clause<T>> Clauses { get; }

    /// <summary>Adds a test that must hold.</summary>
    /// <param name="test">The test of the subject.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence so far.</returns>
    public TSelf When(Func<T, bool> test, [CallerArgumentExpression(nameof(test))] string text = "") =>
        And(new TestClause<T>(true, NotNull(test), text));

    /// <summary>Adds a test that must hold.</summary>
    /// <param name="test">The test of the subject in its surroundings.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence so far.</returns>
    public TSelf When(Func<T, TIts, bool> test, [CallerArgumentExpression(nameof(test))] string text = "") =>
        And(new SurroundingsClause<T>(true, Widen(NotNull(test)), text));

    /// <summary>Adds a yes-or-no fact that must be true and may be unknown.</summary>
    /// <param name="fact">The fact of the subject.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence so far.</returns>
    public TSelf When(Func<T, bool?> fact, [CallerArgumentExpression(nameof(fact))] string text = "") =>
        And(Fact(true, NotNull(fact), text));

    /// <summary>Adds a test, which must hold, of a fact that may be unknown.</summary>
    /// <typeparam name="TValue">The fact's type.</typeparam>
    /// <param name="fact">Selects the fact.</param>
    /// <param name="test">The test; sees the fact only where it is known.</param>
    /// <param name="factText">The selector's source text, captured by the compiler.</param>
    /// <param name="testText">The test's source text, captured by the compiler.</param>
    /// <returns>The sentence so far.</returns>
    public TSelf When<TValue>(
        Func<T, TValue?> fact,
        Func<TValue, bool> test,
        [CallerArgumentExpression(nameof(fact))] string factText = "",
        [CallerArgumentExpression(nameof(test))] string testText = "")
        where TValue : struct =>
        And(Fact(true, NotNull(fact), Ignore(NotNull(test)), factText, testText));

    /// <inheritdoc cref="When{TValue}(Func{T, TValue?}, Func{TValue, bool}, string, string)"/>
    public TSelf When<TValue>(
        Func<T, TValue?> fact,
        Func<TValue, TIts, bool> test,
        [CallerArgumentExpression(nameof(fact))] string factText = "",
        [CallerArgumentExpression(nameof(test))] string testText = "")
        where TValue : struct =>
        And(Fact(true, NotNull(fact), NotNull(test), factText, testText));

    /// <inheritdoc cref="When{TValue}(Func{T, TValue?}, Func{TValue, bool}, string, string)"/>
    public TSelf When<TValue>(
        Func<T, TValue?> fact,
        Func<TValue, bool> test,
        [CallerArgumentExpression(nameof(fact))] string factText = "",
        [CallerArgumentExpression(nameof(test))] string testText = "")
        where TValue : class =>
        And(Fact(true, NotNull(fact), Ignore(NotNull(test)), factText, testText));

    /// <inheritdoc cref="When{TValue}(Func{T, TValue?}, Func{TValue, bool}, string, string)"/>
    public TSelf When<TValue>(
        Func<T, TValue?> fact,
        Func<TValue, TIts, bool> test,
        [CallerArgumentExpression(nameof(fact))] string factText = "",
        [CallerArgumentExpression(nameof(test))] string testText = "")
        where TValue : class =>
        And(Fact(true, NotNull(fact), NotNull(test), factText, testText));

    /// <summary>Adds a test, which must hold, of a fact that may be unknown, against the subject's other facts.</summary>
    /// <typeparam name="TValue">The fact's type.</typeparam>
    /// <param name="fact">Selects the fact.</param>
    /// <param name="test">The test of the subject, the fact where it is known, and the surroundings.</param>
    /// <param name="factText">The selector's source text, captured by the compiler.</param>
    /// <param name="testText">The test's source text, captured by the compiler.</param>
    /// <returns>The sentence so far.</returns>
    public TSelf When<TValue>(
        Func<T, TValue?> fact,
        Func<T, TValue, TIts, bool> test,
        [CallerArgumentExpression(nameof(fact))] string factText = "",
        [CallerArgumentExpression(nameof(test))] string testText = "")
        where TValue : struct =>
        And(Fact(true, NotNull(fact), NotNull(test), factText, testText));

    /// <inheritdoc cref="When{TValue}(Func{T, TValue?}, Func{T, TValue, TIts, bool}, string, string)"/>
    public TSelf When<TValue>(
        Func<T, TValue?> fact,
        Func<T, TValue, TIts, bool> test,
        [CallerArgumentExpression(nameof(fact))] string factText = "",
        [CallerArgumentExpression(nameof(test))] string testText = "")
        where TValue : class =>
        And(Fact(true, NotNull(fact), NotNull(test), factText, testText));

    /// <summary>Adds a test that must not hold.</summary>
    /// <param name="test">The test of the subject.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence so far.</returns>
    public TSelf Unless(Func<T, bool> test, [CallerArgumentExpression(nameof(test))] string text = "") =>
        And(new TestClause<T>(false, NotNull(test), text));

    /// <summary>Adds a test that must not hold.</summary>
    /// <param name="test">The test of the subject in its surroundings.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence so far.</returns>
    public TSelf Unless(Func<T, TIts, bool> test, [CallerArgumentExpression(nameof(test))] string text = "") =>
        And(new SurroundingsClause<T>(false, Widen(NotNull(test)), text));

    /// <summary>Adds a yes-or-no fact that must be false and may be unknown; unknown stays unknown.</summary>
    /// <param name="fact">The fact of the subject.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence so far.</returns>
    public TSelf Unless(Func<T, bool?> fact, [CallerArgumentExpression(nameof(fact))] string text = "") =>
        And(Fact(false, NotNull(fact), text));

    /// <summary>Adds a test, which must not hold, of a fact that may be unknown; unknown stays unknown.</summary>
    /// <typeparam name="TValue">The fact's type.</typeparam>
    /// <param name="fact">Selects the fact.</param>
    /// <param name="test">The test; sees the fact only where it is known.</param>
    /// <param name="factText">The selector's source text, captured by the compiler.</param>
    /// <param name="testText">The test's source text, captured by the compiler.</param>
    /// <returns>The sentence so far.</returns>
    public TSelf Unless<TValue>(
        Func<T, TValue?> fact,
        Func<TValue, bool> test,
        [CallerArgumentExpression(nameof(fact))] string factText = "",
        [CallerArgumentExpression(nameof(test))] string testText = "")
        where TValue : struct =>
        And(Fact(false, NotNull(fact), Ignore(NotNull(test)), factText, testText));

    /// <inheritdoc cref="Unless{TValue}(Func{T, TValue?}, Func{TValue, bool}, string, string)"/>
    public TSelf Unless<TValue>(
        Func<T, TValue?> fact,
        Func<TValue, TIts, bool> test,
        [CallerArgumentExpression(nameof(fact))] string factText = "",
        [CallerArgumentExpression(nameof(test))] string testText = "")
        where TValue : struct =>
        And(Fact(false, NotNull(fact), NotNull(test), factText, testText));

    /// <inheritdoc cref="Unless{TValue}(Func{T, TValue?}, Func{TValue, bool}, string, string)"/>
    public TSelf Unless<TValue>(
        Func<T, TValue?> fact,
        Func<TValue, bool> test,
        [CallerArgumentExpression(nameof(fact))] string factText = "",
        [CallerArgumentExpression(nameof(test))] string testText = "")
        where TValue : class =>
        And(Fact(false, NotNull(fact), Ignore(NotNull(test)), factText, testText));

    /// <inheritdoc cref="Unless{TValue}(Func{T, TValue?}, Func{TValue, bool}, string, string)"/>
    public TSelf Unless<TValue>(
        Func<T, TValue?> fact,
        Func<TValue, TIts, bool> test,
        [CallerArgumentExpression(nameof(fact))] string factText = "",
        [CallerArgumentExpression(nameof(test))] string testText = "")
        where TValue : class =>
        And(Fact(false, NotNull(fact), NotNull(test), factText, testText));

    /// <summary>Adds a test, which must not hold, of a fact that may be unknown, against the subject's other facts; unknown stays unknown.</summary>
    /// <typeparam name="TValue">The fact's type.</typeparam>
    /// <param name="fact">Selects the fact.</param>
    /// <param name="test">The test of the subject, the fact where it is known, and the surroundings.</param>
    /// <param name="factText">The selector's source text, captured by the compiler.</param>
    /// <param name="testText">The test's source text, captured by the compiler.</param>
    /// <returns>The sentence so far.</returns>
    public TSelf Unless<TValue>(
        Func<T, TValue?> fact,
        Func<T, TValue, TIts, bool> test,
        [CallerArgumentExpression(nameof(fact))] string factText = "",
        [CallerArgumentExpression(nameof(test))] string testText = "")
        where TValue : struct =>
        And(Fact(false, NotNull(fact), NotNull(test), factText, testText));

    /// <inheritdoc cref="Unless{TValue}(Func{T, TValue?}, Func{T, TValue, TIts, bool}, string, string)"/>
    public TSelf Unless<TValue>(
        Func<T, TValue?> fact,
        Func<T, TValue, TIts, bool> test,
        [CallerArgumentExpression(nameof(fact))] string factText = "",
        [CallerArgumentExpression(nameof(test))] string testText = "")
        where TValue : class =>
        And(Fact(false, NotNull(fact), NotNull(test), factText, testText));

    /// <summary>Adds an exemption, which counts only where it is proven: an unknown one does not exempt and is named as a missing proof.</summary>
    /// <param name="exemption">The exemption: proven, disproven or unknown.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The sentence so far.</returns>
    public TSelf UnlessProven(Func<T, bool?> exemption, [CallerArgumentExpression(nameof(exemption))] string text = "") =>
        And(new ExemptionClause<T>(NotNull(exemption), text));

    /// <summary>Adds an equality on a key, which the engine looks up instead of testing. An unknown key is unknown.</summary>
    /// <typeparam name="TValue">The key's type.</typeparam>
    /// <param name="key">The key, held in a static field.</param>
    /// <param name="value">The value that it must have.</param>
    /// <returns>The sentence so far.</returns>
    public TSelf WhenIs<TValue>(Key<T, TValue> key, TValue value)
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        return And(new KeyClause<T, TValue>(key, value));
    }

    private protected static Func<TClause, IssueSurroundings, TAnswer> Widen<TClause, TAnswer>(Func<TClause, TIts, TAnswer> test) =>
        (Func<TClause, IssueSurroundings, TAnswer>)(object)test;

    private protected abstract TSelf And(Clause<T> clause);

    private static TDelegate NotNull<TDelegate>(TDelegate test)
        where TDelegate : Delegate => test ?? throw new ArgumentNullException(nameof(test));

    private static Func<TValue, TIts, bool> Ignore<TValue>(Func<TValue, bool> test) => (value, _) => test(value);

    private static FactClause<T> Fact(bool expected, Func<T, bool?> fact, string text) => new(expected, (subject, _) => fact(subject), text, text);

    private static FactClause<T> Fact<TValue>(bool expected, Func<T, TValue?> fact, Func<T, TValue, TIts, bool> test, string factText, string testText)
        where TValue : struct
    {
        var widened = (Func<T, TValue, IssueSurroundings, bool>)(object)test;
        return new(expected, (subject, its) => fact(subject) is { } value ? widened(subject, value, its) : null, $"{factText}, {testText}", factText);
    }

    private static FactClause<T> Fact<TValue>(bool expected, Func<T, TValue?> fact, Func<T, TValue, TIts, bool> test, string factText, string testText)
        where TValue : class
    {
        var widened = (Func<T, TValue, IssueSurroundings, bool>)(object)test;
        return new(expected, (subject, its) => fact(subject) is { } value ? widened(subject, value, its) : null, $"{factText}, {testText}", factText);
    }

    private static FactClause<T> Fact<TValue>(bool expected, Func<T, TValue?> fact, Func<TValue, TIts, bool> test, string factText, string testText)
        where TValue : struct
    {
        var widened = Widen(test);
        return new(expected, (subject, its) => fact(subject) is { } value ? widened(value, its) : null, $"{factText}, {testText}", factText);
    }

    private static FactClause<T> Fact<TValue>(bool expected, Func<T, TValue?> fact, Func<TValue, TIts, bool> test, string factText, string testText)
        where TValue : class
    {
        var widened = Widen(test);
        return new(expected, (subject, its) => fact(subject) is { } value ? widened(value, its) : null, $"{factText}, {testText}", factText);
    }
}
