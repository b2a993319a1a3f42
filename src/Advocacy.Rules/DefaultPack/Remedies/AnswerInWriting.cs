using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Give the promised answer by the channel that the customer prefers.</summary>
public sealed class AnswerInWriting : RemedyRule<ResponsePromise>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("remedy/answer-in-writing")
        .Source(Sources.Matching)
        .On(IssueKind.BrokenResponsePromise)
        .When(promise => promise.IsOpen)
        .Unless((promise, its) => its.Customer.MayBeCalled())
        .Proposes(RemedyKind.Inform, promise => new RemedyTerms
        {
            Restores = true,
            LeadTime = TimeSpan.FromHours(4),
            Procedural = true,
            Relieves = [new(HarmComponent.Effort, 50), new(HarmComponent.Distress, 50)],
        })
        .Because("the customer prefers another channel than a call");
}
