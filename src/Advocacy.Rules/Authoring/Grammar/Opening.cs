using System.Runtime.CompilerServices;

namespace Advocacy.Rules.Authoring;

/// <summary>What is said of a rule before its clauses: version, period, source, tags, parameters.</summary>
/// <typeparam name="TSelf">The sentence's own type.</typeparam>
public abstract class Opening<TSelf>
{
    private protected Opening(Draft draft) => Draft = draft;

    private protected Draft Draft { get; }

    /// <summary>Gives the rule a version other than <c>1</c>.</summary>
    /// <param name="version">The version in the author's own scheme.</param>
    /// <returns>The sentence so far.</returns>
    public TSelf Version(string version)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        return With(Draft with { Version = version });
    }

    /// <summary>Says when this version is in force; always by default.</summary>
    /// <param name="period">The dates.</param>
    /// <returns>The sentence so far.</returns>
    public TSelf InForce(EffectivePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return With(Draft with { Effective = period });
    }

    /// <summary>Cites the research, law or practice that the rule rests on.</summary>
    /// <param name="source">The citation.</param>
    /// <returns>The sentence so far.</returns>
    public TSelf Source(string source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        return With(Draft with { Source = source });
    }

    /// <summary>Adds tags.</summary>
    /// <param name="tags">The tags.</param>
    /// <returns>The sentence so far.</returns>
    public TSelf Tagged(params string[] tags) => With(Draft with { Tags = [.. Draft.Tags.Concat(tags).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] });

    /// <summary>Declares a piece of data that the rule was made with, so that the rule set's version tells two values apart.</summary>
    /// <typeparam name="TValue">The data's type; written in the invariant culture.</typeparam>
    /// <param name="value">The data.</param>
    /// <param name="name">Its name; the argument's own text by default.</param>
    /// <returns>The sentence so far.</returns>
    public TSelf Parameter<TValue>(TValue value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        With(Draft with { Parameters = Draft.Parameters.Add($"{SourceText.Fold(name)} = {Parameters.Write(value)}") });

    private protected abstract TSelf With(Draft draft);
}
