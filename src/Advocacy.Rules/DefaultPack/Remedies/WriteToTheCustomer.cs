using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Answer a customer who is not heard by the channel that they prefer.</summary>
public sealed class WriteToTheCustomer : RemedyRule<Customer>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("remedy/write-to-the-customer")
        .Source(Sources.Interaction)
        .On(IssueKind.Unheard)
        .Unless((customer, its) => customer.MayBeCalled())
        .Proposes(RemedyKind.Inform, customer => new RemedyTerms
        {
            Restores = true,
            LeadTime = TimeSpan.FromHours(4),
            Interactional = true,
            Procedural = true,
            Relieves = [new(HarmComponent.Effort, 50), new(HarmComponent.Distress, 50)],
        })
        .Because("the customer prefers another channel than a call");
}
