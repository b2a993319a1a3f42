using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Lost, damaged or wrong goods cost the customer the effort of reporting, returning and receiving again.</summary>
public sealed class EffortOfPuttingRight : HarmRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("harm/effort-of-putting-right")
        .Source(Sources.Effort)
        .On(IssueKind.Damaged, IssueKind.WrongOrIncomplete, IssueKind.Lost)
        .Harms(HarmComponent.Effort, (delivery, its) => its.EstimateOfReference(low: 10, likely: 20, worst: 60))
        .Because("the customer has to report it and to receive again");
}
