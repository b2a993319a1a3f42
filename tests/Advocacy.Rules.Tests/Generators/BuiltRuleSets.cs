namespace Advocacy.Rules.Tests.Generators;

/// <summary>The last rule sets that a thread has built: a property changes the rules of many scenarios in the same way.</summary>
internal static class BuiltRuleSets
{
    private const int Kept = 4;

    [ThreadStatic]
    private static List<(Scenario Scenario, RuleSet Set)>? _built;

    internal static RuleSet Of(Scenario scenario)
    {
        _built ??= [];
        var found = _built.FindIndex(built => built.Scenario.Options == scenario.Options && built.Scenario.Rules.SequenceEqual(scenario.Rules));
        if (found >= 0)
        {
            return _built[found].Set;
        }

        if (_built.Count == Kept)
        {
            _built.RemoveAt(0);
        }

        var set = scenario.BuildRules();
        _built.Add((scenario, set));
        return set;
    }
}
