using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A customer who is not heard is distressed.</summary>
public sealed class DistressOfBeingUnheard : HarmRule<Customer>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("harm/distress-of-being-unheard")
        .Source(Sources.Distress)
        .On(IssueKind.Unheard)
        .Harms(HarmComponent.Distress, (customer, its) => its.EstimateOfReference(low: 5, likely: 30, worst: 90))
        .Because("nobody answers the customer");
}
