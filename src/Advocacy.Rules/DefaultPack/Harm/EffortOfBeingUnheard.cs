using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A customer who is not heard has to ask and explain again.</summary>
public sealed class EffortOfBeingUnheard : HarmRule<Customer>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("harm/effort-of-being-unheard")
        .Source(Sources.Effort)
        .On(IssueKind.Unheard)
        .Harms(HarmComponent.Effort, (customer, its) => its.EstimateOfReference(low: 10, likely: 20, worst: 60))
        .Because("the customer has to ask and explain again");
}
