using System.Collections.Concurrent;
using System.Collections.Frozen;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Engine;

/// <summary>A rule set compiled for running: stages, strata, and dispatch by the subject's type and keys.</summary>
internal sealed class RuleProgram
{
    private readonly ConcurrentDictionary<Type, SubjectProgram> _subjects = new();
    private readonly int[] _derivations;
    private readonly FrozenDictionary<IssueKind, (Probability Rate, double LogOdds)> _baseRates;

    internal RuleProgram(RuleSet set)
    {
        Rules = [.. set.Rules
            .OrderBy(static rule => rule.Stage)
            .ThenBy(static rule => rule.PredictedKind)
            .ThenBy(static rule => rule.Id)
            .ThenBy(static rule => rule.Effective.Start)];
        _derivations = [.. DerivationOrder.Sort([.. Rules])];
        HasReactions = Rules.Any(static rule => rule.Stage == RuleStage.React);
        DefaultBaseRate = Both(set.DefaultBaseRate);
        _baseRates = Rules.Select(static rule => rule.PredictedKind).Concat(set.BaseRates.Keys).Distinct()
            .ToFrozenDictionary(static kind => kind, kind => Both(set.BaseRateOf(kind)));
    }

    /// <summary>The rules by their ordinals: by stage, and predictions by the issue they speak of.</summary>
    internal Rule[] Rules { get; }

    internal bool HasReactions { get; }

    /// <summary>How likely anything is, before any evidence, that has no rate of its own.</summary>
    internal (Probability Rate, double LogOdds) DefaultBaseRate { get; }

    internal SubjectProgram For(Type subject) =>
        _subjects.TryGetValue(subject, out var program)
            ? program
            : _subjects.GetOrAdd(subject, static (type, self) => new SubjectProgram(type, self.Rules, self._derivations), this);

    internal (Probability Rate, double LogOdds) BaseRateOf(IssueKind kind) => _baseRates.TryGetValue(kind, out var rate) ? rate : DefaultBaseRate;

    private static (Probability Rate, double LogOdds) Both(Probability rate) => (rate, rate.ToLogOdds());
}
