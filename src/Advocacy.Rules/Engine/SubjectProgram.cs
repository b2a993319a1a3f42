using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Engine;

/// <summary>The rules for one concrete type of subject, stage by stage.</summary>
internal sealed class SubjectProgram
{
    private readonly Dictionary<IssueKind, Step[]> _harm;
    private readonly Dictionary<IssueKind, Step[][]> _entitlements;
    private readonly Dictionary<IssueKind, Step[]> _remedies;
    private readonly Dictionary<IssueKind, Step[]> _reactions;

    internal SubjectProgram(Type subject, Rule[] rules, int[] derivations)
    {
        var own = Enumerable.Range(0, rules.Length).Where(index => rules[index].Subject.IsAssignableFrom(subject)).ToArray();
        Derivations = [.. derivations.Where(index => rules[index].Subject.IsAssignableFrom(subject)).Select(index => new Step(index, rules[index]))];
        var predictions = own.Where(index => rules[index].Stage == RuleStage.Predict).ToArray();
        Predictions = [.. predictions.Where(index => !rules[index].Matcher.Keys.Any()).Select(index => new Step(index, rules[index]))];
        KeyedPredictions = [.. predictions
            .Select(index => (Key: rules[index].Matcher.Keys.FirstOrDefault(), Step: new Step(index, rules[index])))
            .Where(static entry => entry.Key is not null)
            .GroupBy(static entry => (SubjectKey)entry.Key!.Key)
            .Select(static group => new KeyIndex(group.Key, [.. group.Select(static entry => (entry.Key!.Value, entry.Step))]))];
        _harm = ByIssue(RuleStage.WeighHarm, static steps => steps);
        _remedies = ByIssue(RuleStage.Propose, static steps => steps);
        _reactions = ByIssue(RuleStage.React, static steps => steps);
        _entitlements = ByIssue(RuleStage.Entitle, steps => steps.GroupBy(step => rules[step.Ordinal].Id).Select(static versions => versions.ToArray()).ToArray());

        Dictionary<IssueKind, TSteps> ByIssue<TSteps>(RuleStage stage, Func<Step[], TSteps> arrange) => own
            .Where(index => rules[index].Stage == stage)
            .SelectMany(index => rules[index].Issues.Select(kind => (Kind: kind, Step: new Step(index, rules[index]))))
            .GroupBy(static entry => entry.Kind)
            .ToDictionary(static group => group.Key, group => arrange([.. group.Select(static entry => entry.Step)]));
    }

    /// <summary>Every fact is derived before it is read.</summary>
    internal Step[] Derivations { get; }

    internal Step[] Predictions { get; }

    internal KeyIndex[] KeyedPredictions { get; }

    internal Step[] HarmOf(IssueKind kind) => _harm.TryGetValue(kind, out var steps) ? steps : [];

    /// <summary>The versions of each entitlement rule.</summary>
    internal Step[][] EntitlementsFor(IssueKind kind) => _entitlements.TryGetValue(kind, out var steps) ? steps : [];

    internal Step[] RemediesFor(IssueKind kind) => _remedies.TryGetValue(kind, out var steps) ? steps : [];

    internal Step[] ReactionsTo(IssueKind kind) => _reactions.TryGetValue(kind, out var steps) ? steps : [];
}
