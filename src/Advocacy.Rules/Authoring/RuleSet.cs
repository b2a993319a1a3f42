using System.Collections.Frozen;
using System.Collections.Immutable;
using Advocacy.Rules.Authoring;
using Advocacy.Rules.Engine;

namespace Advocacy.Rules;

/// <summary>Rules, packs, predictors and options, checked and compiled once.</summary>
/// <remarks>Immutable and shared by all threads.</remarks>
public sealed class RuleSet
{
    internal RuleSet(ImmutableArray<Rule> rules, ImmutableArray<RulePack> packs, ImmutableArray<IPredictor> predictors, AdvocacyOptions options)
    {
        Rules = rules;
        Packs = packs;
        Predictors = predictors;
        Scales = new EvaluationScales(options);
        DefaultBaseRate = options.DefaultBaseRate;
        BaseRates = packs.SelectMany(static pack => pack.BaseRates).Concat(options.BaseRates).GroupBy(static rate => rate.Key)
            .ToFrozenDictionary(static rates => rates.Key, static rates => rates.Last().Value);
        FailureKinds = packs.SelectMany(static pack => pack.FailureKinds).DistinctBy(static failure => failure.Key)
            .ToFrozenDictionary(static failure => failure.Key, static failure => failure.Value);
        KindMatch = new KindMatch(FailureKinds);
        Translations = new ReasonTranslations(packs);
        Version = RuleSetVersion.Of(this, options);
        Program = new RuleProgram(this);
    }

    /// <summary>
    /// SHA-256, in lower-case hexadecimal, over the declared content: ids, versions, kinds, subjects, clauses, parameters, conclusions, periods, sources and options.
    /// </summary>
    /// <remarks>Different declarations have different versions. The same version does not prove the same code, which cannot be hashed.</remarks>
    public string Version { get; }

    /// <summary>Every rule, its packs' included, in the order of their ids.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>The packs, in the order of their ids.</summary>
    public ImmutableArray<RulePack> Packs { get; }

    /// <summary>The predictors, in the order of their ids.</summary>
    public ImmutableArray<IPredictor> Predictors { get; }

    internal EvaluationScales Scales { get; }

    internal Probability DefaultBaseRate { get; }

    internal FrozenDictionary<IssueKind, Probability> BaseRates { get; }

    internal FrozenDictionary<IssueKind, FailureKind> FailureKinds { get; }

    internal KindMatch KindMatch { get; }

    internal ReasonTranslations Translations { get; }

    internal RuleProgram Program { get; }

    /// <summary>How likely a kind of issue is before any evidence.</summary>
    /// <param name="kind">The kind of issue.</param>
    /// <returns>The options' own rate, else a pack's, else the options' default.</returns>
    public Probability BaseRateOf(IssueKind kind) => BaseRates.TryGetValue(kind, out var rate) ? rate : DefaultBaseRate;
}
