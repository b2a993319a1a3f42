using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>What can be done for one subject: the first ranked plans between which there is a choice, and what would open more.</summary>
internal sealed record SubjectOptions(ISubject Subject, ImmutableArray<BriefOption> Options, int RankedCount, ImmutableArray<ConsentQuestion> Consents)
{
    private const int Shown = 3;

    internal ImmutableArray<ReviewReason> ReviewReasons { get; private init; } = [];

    internal PlanComposition Composition { get; private init; }

    /// <summary>The gates, other than consent, that hold plans back; none where the audience may not see them.</summary>
    internal ImmutableArray<Gate> Gates { get; private init; } = [];

    internal int ShortfallCount { get; private init; }

    internal static SubjectOptions Of(SubjectPlans plans, BriefSight sight)
    {
        var gates = plans.Gated.SelectMany(static plan => plan.Gates).ToImmutableArray();
        return new(
            plans.Subject,
            [.. FirstThatDiffer(plans.Ranked).Select(plan => BriefOption.Of(plan, sight))],
            plans.Ranked.Length,
            [.. ConsentQuestion.Of(plans)])
        {
            ReviewReasons = sight.Review ? plans.ReviewReasons : [],
            Composition = plans.Composition,
            Gates = sight.IsCustomer
                ? []
                : [.. gates.Where(static gate => gate.Kind != GateKind.Consent).DistinctBy(static gate => (gate.Kind, gate.Question))],
            ShortfallCount = sight.IsCustomer ? 0 : plans.Shortfalls.Length,
        };
    }

    /// <summary>Plans that nothing but their remedies' names tells apart are no choice: the first of them stands for all.</summary>
    private static IEnumerable<RemedyPlan> FirstThatDiffer(ImmutableArray<RemedyPlan> ranked)
    {
        RemedyPlan? before = null;
        var shown = 0;
        foreach (var plan in ranked)
        {
            if (before?.Score.FirstDifference(plan.Score) != RankingKey.Id && shown++ < Shown)
            {
                yield return plan;
                before = plan;
            }
        }
    }
}
