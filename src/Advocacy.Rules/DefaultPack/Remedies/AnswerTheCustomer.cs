using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Have a person call a customer who is not heard, unless the customer prefers another channel.</summary>
public sealed class AnswerTheCustomer : RemedyRule<Customer>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("remedy/answer-the-customer")
        .Source(Sources.Interaction)
        .On(IssueKind.Unheard)
        .When((customer, its) => customer.MayBeCalled())
        .Proposes(RemedyKind.CallBack, customer => new RemedyTerms
        {
            Restores = true,
            LeadTime = TimeSpan.FromHours(4),
            Interactional = true,
            Procedural = true,
            Relieves = [new(HarmComponent.Effort, 50), new(HarmComponent.Distress, 50)],
        })
        .Because("a person listens and answers");
}
