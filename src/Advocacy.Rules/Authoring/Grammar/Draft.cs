using System.Collections.Immutable;

namespace Advocacy.Rules.Authoring;

/// <summary>What an unfinished sentence has said so far, but for its clauses.</summary>
internal sealed record Draft(RuleId Id, RuleStage Stage)
{
    internal string Version { get; init; } = "1";

    internal EffectivePeriod Effective { get; init; } = EffectivePeriod.Always;

    internal string? Source { get; init; }

    internal ImmutableArray<string> Tags { get; init; } = [];

    internal ImmutableArray<string> Parameters { get; init; } = [];

    internal ImmutableArray<IssueKind> On { get; init; } = [];

    internal bool IsToPlan { get; init; }
}
