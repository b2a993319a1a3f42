using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Lost, damaged or wrong goods distress the customer.</summary>
public sealed class DistressOfLoss : HarmRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("harm/distress-of-loss")
        .Source(Sources.Distress)
        .On(IssueKind.Damaged, IssueKind.WrongOrIncomplete, IssueKind.Lost)
        .Harms(HarmComponent.Distress, (delivery, its) => its.EstimateOfReference(low: 5, likely: 20, worst: 90))
        .Because("goods arrive damaged, wrong or not at all");
}
