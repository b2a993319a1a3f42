using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Engine;

/// <summary>A rule at its place in the program. Ordinals order everything that an assessment lists.</summary>
internal readonly struct Step
{
    internal readonly int Ordinal;
    internal readonly Matcher Matcher;

    /// <summary>The period to ask the clock about; nothing where the rule is always in force.</summary>
    internal readonly EffectivePeriod? Period;

    internal Step(int ordinal, Rule rule)
        : this(ordinal, rule.Matcher, rule.Effective.IsAlways ? null : rule.Effective)
    {
    }

    private Step(int ordinal, Matcher matcher, EffectivePeriod? period) => (Ordinal, Matcher, Period) = (ordinal, matcher, period);

    /// <summary>The same rule where another date than the evaluation's has already decided that it is in force.</summary>
    internal Step AtAnyDate() => new(Ordinal, Matcher, null);
}
