using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A broken promise to answer a complaint distresses the customer further.</summary>
public sealed class DistressOfComplaintIgnored : HarmRule<ResponsePromise>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("harm/distress-of-complaint-ignored")
        .Source(Sources.Distress)
        .On(IssueKind.BrokenResponsePromise)
        .When(promise => promise.AnswersComplaint)
        .Harms(HarmComponent.Distress, (promise, its) => its.EstimateOfReference(low: 5, likely: 20, worst: 50))
        .Because("the promised answer is to a complaint");
}
