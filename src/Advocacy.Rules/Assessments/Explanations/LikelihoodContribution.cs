using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>A piece of evidence at its place in the sum that makes an issue's likelihood.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class LikelihoodContribution
{
    internal LikelihoodContribution(Evidence evidence, double logOddsAfter)
    {
        Evidence = evidence;
        LogOddsAfter = logOddsAfter;
    }

    /// <summary>The evidence: its source, version, weight and reason, and the item it is about.</summary>
    public Evidence Evidence { get; }

    /// <summary>The sum in log-odds with this piece of evidence and all before it.</summary>
    public double LogOddsAfter { get; }

    /// <summary>The likelihood that this sum stands for.</summary>
    public Probability LikelihoodAfter => Probability.OfLogOdds(LogOddsAfter);

    /// <summary>Where the rule's knowledge comes from; <see langword="null"/> where its author gives no source, and for predictors.</summary>
    public string? Citation => Evidence.Rule?.Source;

    /// <summary>The rule's clauses, all of which hold, in their own source text; empty for predictors.</summary>
    public ImmutableArray<string> Clauses => Evidence.Rule?.Clauses ?? [];
}
