using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Have a person call the customer with the promised answer, unless the customer prefers another channel.</summary>
public sealed class CallWithTheAnswer : RemedyRule<ResponsePromise>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("remedy/call-with-the-answer")
        .Source(Sources.Matching)
        .On(IssueKind.BrokenResponsePromise)
        .When(promise => promise.IsOpen)
        .When((promise, its) => its.Customer.MayBeCalled())
        .Proposes(RemedyKind.CallBack, promise => new RemedyTerms
        {
            Restores = true,
            LeadTime = TimeSpan.FromHours(4),
            Interactional = true,
            Procedural = true,
            Relieves = [new(HarmComponent.Effort, 50), new(HarmComponent.Distress, 50)],
        })
        .Because("a person gives the promised answer");
}
