namespace Advocacy.Rules.Authoring;

/// <summary>A yes-or-no test of the subject.</summary>
internal sealed class TestClause<T>(bool expected, Func<T, bool> test, string text) : Clause<T>(Words.For(expected), text, null)
{
    internal override Truth Test(T subject, IssueSurroundings its) => test(subject) == expected ? Truth.True : Truth.False;
}

/// <summary>A yes-or-no test of the subject and its surroundings.</summary>
internal sealed class SurroundingsClause<T>(bool expected, Func<T, IssueSurroundings, bool> test, string text)
    : Clause<T>(Words.For(expected), text, null)
{
    internal override Truth Test(T subject, IssueSurroundings its) => test(subject, its) == expected ? Truth.True : Truth.False;
}

/// <summary>A test whose answer itself may be unknown: a three-valued fact, or a test of a fact that may be unknown.</summary>
internal sealed class FactClause<T>(bool expected, Func<T, IssueSurroundings, bool?> test, string text, string fact)
    : Clause<T>(Words.For(expected), text, fact)
{
    internal override Truth Test(T subject, IssueSurroundings its) =>
        test(subject, its) is not { } answer ? Truth.Unknown : answer == expected ? Truth.True : Truth.False;
}

/// <summary>An exemption: it exempts where it is proven, and an unknown proof does not.</summary>
internal sealed class ExemptionClause<T>(Func<T, bool?> exemption, string text) : Clause<T>("unless proven", text, text)
{
    internal override Truth Test(T subject, IssueSurroundings its) => exemption(subject) == true ? Truth.False : Truth.True;

    internal override bool IsExemption => true;

    internal override bool LacksProof(T subject) => exemption(subject) is null;
}

/// <summary>A yes-or-no test of the subject and the bound item.</summary>
internal sealed class ItemClause<T, TItem>(bool expected, Func<T, TItem, bool> test, string text)
    : Clause<T, TItem>(Words.For(expected), text, null)
{
    internal override Truth Test(T subject, TItem item, IssueSurroundings its) => test(subject, item) == expected ? Truth.True : Truth.False;
}

/// <summary>A yes-or-no test of the subject, the bound item and the surroundings.</summary>
internal sealed class ItemSurroundingsClause<T, TItem>(bool expected, Func<T, TItem, IssueSurroundings, bool> test, string text)
    : Clause<T, TItem>(Words.For(expected), text, null)
{
    internal override Truth Test(T subject, TItem item, IssueSurroundings its) =>
        test(subject, item, its) == expected ? Truth.True : Truth.False;
}

/// <summary>A three-valued test of the subject and the bound item.</summary>
internal sealed class ItemFactClause<T, TItem>(bool expected, Func<T, TItem, IssueSurroundings, bool?> test, string text, string fact)
    : Clause<T, TItem>(Words.For(expected), text, fact)
{
    internal override Truth Test(T subject, TItem item, IssueSurroundings its) =>
        test(subject, item, its) is not { } answer ? Truth.Unknown : answer == expected ? Truth.True : Truth.False;
}

/// <summary>The word that a clause begins with.</summary>
file static class Words
{
    internal static string For(bool expected) => expected ? "when" : "unless";
}
