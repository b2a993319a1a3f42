using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Engine;

/// <summary>A rule at its place in the program. Ordinals order everything that an assessment lists.</summary>
internal readonly struct Step(int ordinal, Rule rule)
{
    internal readonly int Ordinal = ordinal;
    internal readonly Matcher Matcher = rule.Matcher;

    /// <summary>The period to ask the clock about; nothing where the rule is always in force.</summary>
    internal readonly EffectivePeriod? Period = rule.Effective.IsAlways ? null : rule.Effective;
}
