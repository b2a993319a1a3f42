using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Give the case an owner who can decide, once a promise is broken or the customer is failed again.</summary>
public sealed class GiveItAnOwner : RemedyRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("remedy/give-it-an-owner")
        .Source(Sources.ComplaintsHandling)
        .On(
            IssueKind.LateDelivery,
            IssueKind.MissedAppointment,
            IssueKind.ServiceLevelBreach,
            IssueKind.BrokenResponsePromise,
            IssueKind.BrokenCommitment)
        .When(commitment => commitment.IsOpen)
        .When((commitment, its) => its.Issue.HasOccurred || its.Issue.IsRepeat)
        .Proposes(RemedyKind.Escalate, commitment => new RemedyTerms
        {
            LeadTime = TimeSpan.FromHours(1),
            Procedural = true,
            Relieves = [new(HarmComponent.Effort, 50), new(HarmComponent.Distress, 10)],
        })
        .Because("somebody who can decide sees it through");
}
