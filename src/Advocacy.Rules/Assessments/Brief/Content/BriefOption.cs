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
