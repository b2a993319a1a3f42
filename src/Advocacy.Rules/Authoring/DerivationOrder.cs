using System.Collections.Immutable;

namespace Advocacy.Rules.Authoring;

/// <summary>The order in which derivation rules run, so that a fact is derived before it is read.</summary>
internal static class DerivationOrder
{
    internal static IEnumerable<string> Errors(ImmutableArray<Rule> rules)
    {
        var derivations = Derivations(rules);
        foreach (var rule in rules)
        {
            if (rule.Matcher.Given is { } fact && !derivations.Contains(fact))
            {
                yield return $"Rule '{rule.Id}' reads the fact {fact.Name}, which no rule derives; add a rule that derives it.";
            }
        }

        if (FindCycle(derivations) is { } cycle)
        {
            yield return $"Derivation rules read each other in a circle: {string.Join(" -> ", cycle)}; break it by deriving one of these facts from the case alone.";
        }
    }

    /// <summary>The rules in an order in which every fact is derived before it is read; ids break ties. There is no cycle.</summary>
    internal static ImmutableArray<int> Sort(ImmutableArray<Rule> rules)
    {
        var derivations = Derivations(rules);
        var stratum = new Dictionary<Type, int>();
        int StratumOf(Type fact)
        {
            if (!stratum.TryGetValue(fact, out var found))
            {
                found = 1 + derivations[fact].Select(rule => rule.Matcher.Given is { } given ? StratumOf(given) : 0).DefaultIfEmpty().Max();
                stratum[fact] = found;
            }

            return found;
        }

        return [.. Enumerable.Range(0, rules.Length)
            .Where(index => rules[index].Stage == RuleStage.Derive)
            .OrderBy(index => rules[index].Matcher.Given is { } given ? StratumOf(given) : 0)
            .ThenBy(static index => index)];
    }

    private static ILookup<Type, Rule> Derivations(ImmutableArray<Rule> rules) =>
        rules.Where(static rule => rule.Stage == RuleStage.Derive).ToLookup(static rule => ((DerivesFact)rule.Concludes).Fact);

    private static List<RuleId>? FindCycle(ILookup<Type, Rule> derivations)
    {
        var done = new HashSet<Rule>(ReferenceEqualityComparer.Instance);
        var path = new List<Rule>();
        List<RuleId>? Visit(Rule rule)
        {
            var start = path.IndexOf(rule);
            if (start >= 0)
            {
                return [.. path[start..].Select(static step => step.Id), rule.Id];
            }

            if (!done.Add(rule) || rule.Matcher.Given is not { } given)
            {
                return null;
            }

            path.Add(rule);
            var cycle = derivations[given].Select(Visit).FirstOrDefault(static found => found is not null);
            path.RemoveAt(path.Count - 1);
            return cycle;
        }

        return derivations.SelectMany(static rules => rules).OrderBy(static rule => rule.Id).Select(Visit).FirstOrDefault(static found => found is not null);
    }
}
