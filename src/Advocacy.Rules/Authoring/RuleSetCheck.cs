using System.Collections.Immutable;

namespace Advocacy.Rules.Authoring;

/// <summary>Finds what contradicts itself in a set of rules, and says how to mend it.</summary>
internal static class RuleSetCheck
{
    internal static IEnumerable<string> Errors(
        ImmutableArray<Rule> rules, ImmutableArray<RulePack> packs, ImmutableArray<IPredictor> predictors, AdvocacyOptions options) =>
    [
        .. Duplicates(rules, packs, predictors),
        .. DerivationOrder.Errors(rules),
        .. Contradictions(rules),
        .. PackContradictions(packs, options),
        .. OutreachContradictions(rules, options),
        .. predictors.Where(static predictor => string.IsNullOrWhiteSpace(predictor.Version))
            .Select(static predictor => $"Predictor '{predictor.Id}' has no version; give it one and change it whenever its answers may change."),
    ];

    private static IEnumerable<string> Duplicates(ImmutableArray<Rule> rules, ImmutableArray<RulePack> packs, ImmutableArray<IPredictor> predictors)
    {
        foreach (var (earlier, later) in rules.Zip(rules.Skip(1)))
        {
            if (earlier.Id == later.Id && earlier.Effective.Overlaps(later.Effective))
            {
                yield return $"Rule '{earlier.Id}' is added twice for the same dates ({earlier} in force {earlier.Effective}; {later} in force {later.Effective}); "
                    + "rename one, or let one version end where the next begins.";
            }
        }

        foreach (var id in predictors.Select(static predictor => predictor.Id).Concat(rules.Select(static rule => rule.Id).Distinct())
            .GroupBy(static id => id).Where(static ids => ids.Count() > 1).Select(static ids => ids.Key))
        {
            yield return $"Predictor '{id}' shares its id with another predictor or a rule; rename one.";
        }

        foreach (var id in packs.GroupBy(static pack => pack.Id).Where(static same => same.Count() > 1).Select(static same => same.Key))
        {
            yield return $"Pack '{id}' is added twice; add it once.";
        }
    }

    private static IEnumerable<string> Contradictions(ImmutableArray<Rule> rules)
    {
        foreach (var rule in rules)
        {
            foreach (var key in rule.Matcher.Keys.GroupBy(static clause => clause.Key).Where(static same => same.Select(static clause => clause.Value).Distinct().Count() > 1))
            {
                yield return $"Rule '{rule.Id}' wants key '{((SubjectKey)key.Key).Name}' to be {string.Join(" and ", key.Select(static clause => Parameters.Write(clause.Value)))} at once, "
                    + "which never holds; write one rule for each.";
            }
        }

        foreach (var versions in rules.GroupBy(static rule => rule.Id).Where(static same => same.Select(static rule => rule.Stage).Distinct().Count() > 1))
        {
            yield return $"Rule '{versions.Key}' concludes different things in different versions ({string.Join(", ", versions.Select(static rule => rule.Stage))}); rename one.";
        }
    }

    private static IEnumerable<string> OutreachContradictions(ImmutableArray<Rule> rules, AdvocacyOptions options)
    {
        var leaving = ReactionKind.LeaveForCompetitor;
        var isAnticipated = rules.Any(rule => rule.Concludes is AnticipatesReaction { Form: ReactionForm.Do } reaction && reaction.Kind == leaving);
        if (options.RiskOfLeavingOrdersOutreach && !isAnticipated)
        {
            yield return $"RiskOfLeavingOrdersOutreach is on, and no rule anticipates that the customer does '{leaving}'; add one, or leave the option off.";
        }
    }

    private static IEnumerable<string> PackContradictions(ImmutableArray<RulePack> packs, AdvocacyOptions options)
    {
        foreach (var (kind, rates) in packs.SelectMany(static pack => pack.BaseRates).GroupBy(static rate => rate.Key).Select(static rates => (rates.Key, rates)))
        {
            if (!options.BaseRates.ContainsKey(kind) && rates.Select(static rate => rate.Value).Distinct().Count() > 1)
            {
                yield return $"Packs give different base rates for '{kind}'; decide by setting options.BaseRates[{kind}].";
            }

            foreach (var rate in rates.Where(static rate => rate.Value <= Probability.Zero || rate.Value >= Probability.One))
            {
                yield return $"A pack gives '{kind}' a base rate of {rate.Value}; use one between 0 and 1, both excluded, or evidence could never change it.";
            }
        }

        foreach (var kind in packs.SelectMany(static pack => pack.FailureKinds).GroupBy(static failure => failure.Key)
            .Where(static same => same.Select(static failure => failure.Value).Distinct().Count() > 1))
        {
            yield return $"Packs call '{kind.Key}' different kinds of failure ({string.Join(", ", kind.Select(static failure => failure.Value))}); make them agree.";
        }
    }
}
