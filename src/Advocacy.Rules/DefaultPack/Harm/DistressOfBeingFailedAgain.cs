using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A customer who is failed again is distressed more than by one failure.</summary>
public sealed class DistressOfBeingFailedAgain : HarmRule<Customer>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("harm/distress-of-being-failed-again")
        .Source(Sources.ComplaintsFade)
        .On(IssueKind.RepeatFailure)
        .Harms(HarmComponent.Distress, (customer, its) => its.EstimateOfReference(low: 20, likely: 50, worst: 100))
        .Because("the customer is failed again");
}
