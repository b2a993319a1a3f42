using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A customer who is offered something else before anything has happened is a little likelier to reconsider, and to leave.</summary>
public sealed class ReconsidersWhenOfferedSomethingElse : ReactionRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("reaction/reconsiders-when-offered-something-else")
        .Source(Sources.ProactiveOffers)
        .On(
            IssueKind.LateDelivery,
            IssueKind.MissedAppointment,
            IssueKind.ServiceLevelBreach,
            IssueKind.BrokenResponsePromise,
            IssueKind.BrokenCommitment)
        .When((commitment, its) => its.Issue.IsAnticipated)
        .ToPlan()
        .When((commitment, plan) => plan.Remedies.Any(remedy => remedy.IsPreventive && remedy.Kind == RemedyKind.Alternative))
        .Anticipates(ReactionForm.Do, ReactionKind.LeaveForCompetitor, LogOdds.Slight)
        .Because("the customer is asked to choose again");
}
