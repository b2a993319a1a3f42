using System.Collections.Immutable;

namespace Advocacy.Rules.Authoring;

/// <summary>The order in which derivation rules run, so that a fact is derived before it is read.</summary>
internal static class DerivationOrder
{
    internal static IEnumerable<string> Errors(ImmutableArray<Rule> rules)
    {
        var derived = rules.Select(static rule => rule.Concludes).OfType<DerivesFact>().Select(static derives => derives.Fact).ToHashSet();
        foreach (var rule in rules)
        {
            if (rule.Matcher.Given is { } fact && !derived.Contains(fact))
            {
                yield return $"Rule '{rule.Id}' reads the fact {fact.Name}, which no rule derives; add a rule that derives it.";
            }
        }

        if (FindCycle(rules) is { } cycle)
        {
            yield return $"Derivation rules read each other in a circle: {string.Join(" -> ", cycle)}; break it by deriving one of these facts from the case alone.";
        }
    }

    /// <summary>The rules in an order in which every fact is derived before it is read; ids break ties. There is no cycle.</summary>
    internal static ImmutableArray<int> Sort(ImmutableArray<Rule> rules)
    {
        var stratum = new Dictionary<Type, int>();
        int StratumOf(Type fact)
        {
            if (!stratum.TryGetValue(fact, out var found))
            {
                found = 1 + Derivations(rules, fact).Select(rule => rule.Matcher.Given is { } given ? StratumOf(given) : 0).DefaultIfEmpty().Max();
                stratum[fact] = found;
            }

            return found;
        }

        return [.. Enumerable.Range(0, rules.Length)
            .Where(index => rules[index].Stage == RuleStage.Derive)
            .OrderBy(index => rules[index].Matcher.Given is { } given ? StratumOf(given) : 0)
            .ThenBy(static index => index)];
    }

    private static IEnumerable<Rule> Derivations(ImmutableArray<Rule> rules, Type fact) =>
        rules.Where(rule => rule.Concludes is DerivesFact derives && derives.Fact == fact);

    private static List<RuleId>? FindCycle(ImmutableArray<Rule> rules)
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
            var cycle = Derivations(rules, given).Select(Visit).FirstOrDefault(static found => found is not null);
            path.RemoveAt(path.Count - 1);
            return cycle;
        }

        return rules.Where(static rule => rule.Stage == RuleStage.Derive).Select(Visit).FirstOrDefault(static found => found is not null);
    }
}
