using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>A ranked plan as far as the audience may see it.</summary>
internal sealed record BriefOption(ImmutableArray<Remedy> Remedies)
{
    /// <summary>The key; none where the audience may not see it.</summary>
    internal RemedyScore? Score { get; private init; }

    /// <summary>What the plan costs the business; none where the audience may not see it.</summary>
    internal BusinessCost? Cost { get; private init; }

    /// <summary>Who must approve it; none where nobody must or the audience may not see it.</summary>
    internal Approval? Approval { get; private init; }

    /// <summary>How long after the decision its slowest remedy is done.</summary>
    internal TimeSpan LeadTime => Remedies.IsEmpty ? TimeSpan.Zero : Remedies.Max(static remedy => remedy.Terms.LeadTime);

    internal static BriefOption Of(RemedyPlan plan, BriefSight sight) => new(plan.Remedies)
    {
        Score = sight.RankingKeys ? plan.Score : null,
        Cost = sight.BusinessCost ? BusinessCost.Of(plan.Remedies) : null,
        Approval = sight.Approval ? plan.Approval : null,
    };
}

/// <summary>What a plan costs the business, by currency.</summary>
/// <param name="Amounts">The amounts; <see langword="null"/> where any remedy's cost is not known, empty where it costs nothing.</param>
internal sealed record BusinessCost(ImmutableArray<Money>? Amounts)
{
    internal static BusinessCost Of(ImmutableArray<Remedy> remedies) => remedies.Any(static remedy => remedy.Terms.BusinessCost is null)
        ? new(default(ImmutableArray<Money>?))
        : new(
        [
            .. remedies.Select(static remedy => remedy.Terms.BusinessCost!.Value).Where(static cost => !cost.IsZero)
                .GroupBy(static cost => cost.Currency).OrderBy(static group => group.Key)
                .Select(static group => group.Aggregate(static (sum, next) => sum + next)),
        ]);
}

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

/// <summary>A kind of remedy to which the customer has not said yes or no.</summary>
internal sealed record ConsentQuestion(RemedyKind Kind, RuleId Rule)
{
    internal static IEnumerable<ConsentQuestion> Of(SubjectPlans plans) => plans.Gated
        .Where(static plan => plan.Gates.Any(static gate => gate is { Kind: GateKind.Consent, IsOpen: null }))
        .SelectMany(static plan => plan.Remedies)
        .Where(static remedy => remedy.Terms.NeedsConsent)
        .DistinctBy(static remedy => remedy.Kind)
        .Select(static remedy => new ConsentQuestion(remedy.Kind, remedy.Id));
}
