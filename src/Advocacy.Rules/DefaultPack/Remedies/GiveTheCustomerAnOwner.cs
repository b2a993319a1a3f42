using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Give a customer who may be failed again one owner, who sees every open promise kept.</summary>
public sealed class GiveTheCustomerAnOwner : RemedyRule<Customer>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("remedy/give-the-customer-an-owner")
        .Source(Sources.ComplaintsHandling)
        .On(IssueKind.RepeatFailure)
        .Proposes(RemedyKind.Escalate, customer => new RemedyTerms
        {
            Redress = Redress.Reperformance,
            LeadTime = TimeSpan.FromHours(1),
            Procedural = true,
            Relieves = [new(HarmComponent.Effort, 50), new(HarmComponent.Distress, 25)],
        })
        .Because("one owner sees that every open promise is kept");
}
