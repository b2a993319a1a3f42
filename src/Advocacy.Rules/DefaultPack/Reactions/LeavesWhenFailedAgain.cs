using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A customer who is failed again is likelier to leave.</summary>
public sealed class LeavesWhenFailedAgain : ReactionRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("reaction/leaves-when-failed-again")
        .Source(Sources.ComplaintsFade)
        .On(
            IssueKind.LateDelivery,
            IssueKind.MissedAppointment,
            IssueKind.ServiceLevelBreach,
            IssueKind.BrokenResponsePromise,
            IssueKind.BrokenCommitment,
            IssueKind.Damaged,
            IssueKind.WrongOrIncomplete,
            IssueKind.Lost)
        .When((commitment, its) => its.Issue.HasOccurred)
        .When((commitment, its) => its.Issue.IsRepeat)
        .Anticipates(ReactionForm.Do, ReactionKind.LeaveForCompetitor, LogOdds.Strong)
        .Because("the customer has been failed before");
}
