using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Have a person call the customer about a broken promise, unless the customer prefers another channel.</summary>
public sealed class CallTheCustomer : RemedyRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("remedy/call-the-customer")
        .Source(Sources.Interaction)
        .On(
            IssueKind.LateDelivery,
            IssueKind.MissedAppointment,
            IssueKind.ServiceLevelBreach,
            IssueKind.BrokenCommitment)
        .When((commitment, its) => its.Issue.HasOccurred)
        .When((commitment, its) => its.Customer.MayBeCalled())
        .Proposes(RemedyKind.CallBack, commitment => new RemedyTerms
        {
            LeadTime = TimeSpan.FromHours(4),
            Interactional = true,
            Procedural = true,
            Relieves = [new(HarmComponent.Effort, 50), new(HarmComponent.Distress, 25)],
        })
        .Because("a person explains and listens");
}
