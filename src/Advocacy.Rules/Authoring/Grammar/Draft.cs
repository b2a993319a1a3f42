using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Advocacy.Rules.Authoring;

/// <summary>What an unfinished sentence has said so far, but for its clauses.</summary>
internal sealed record Draft(RuleId Id, RuleStage Stage)
{
    /// <summary>The subject's type as clauses see it; its public properties are kept when trimming, because explanations read them.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
    internal Type? Subject { get; init; }

    internal string Version { get; init; } = "1";

    internal EffectivePeriod Effective { get; init; } = EffectivePeriod.Always;

    internal string? Source { get; init; }

    internal ImmutableArray<string> Tags { get; init; } = [];

    internal ImmutableArray<string> Parameters { get; init; } = [];

    internal ImmutableArray<IssueKind> On { get; init; } = [];

    internal Cumulation Cumulation { get; init; } = Cumulation.WithAll;

    internal bool IsToPlan { get; init; }
}
