namespace Advocacy.Rules.Authoring;

/// <summary>One clause of a sentence, with its own source text.</summary>
internal abstract class Clause(string word, string text, string? fact)
{
    /// <summary>The clause as it reads: its word and its source text with white space folded.</summary>
    internal string Text { get; } = $"{word} {SourceText.Fold(text)}";

    /// <summary>The fact that may be unknown, by its path from the subject; none where the clause cannot be unknown.</summary>
    internal string? Fact { get; } = fact is null ? null : SourceText.Path(fact);

    /// <summary>Whether the clause only exempts where something is proven.</summary>
    internal virtual bool IsExemption => false;

    /// <summary>Whether it is about a bound item.</summary>
    internal virtual bool IsOfItem => false;
}

/// <summary>A clause about the subject alone.</summary>
internal abstract class Clause<T>(string word, string text, string? fact) : Clause(word, text, fact)
{
    internal abstract Truth Test(T subject, IssueSurroundings its);

    /// <summary>Whether the clause holds only because an exemption has not been proven.</summary>
    internal virtual bool LacksProof(T subject) => false;
}

/// <summary>A clause about the subject and the bound item.</summary>
internal abstract class Clause<T, TItem>(string word, string text, string? fact) : Clause(word, text, fact)
{
    internal sealed override bool IsOfItem => true;

    internal abstract Truth Test(T subject, TItem item, IssueSurroundings its);
}
