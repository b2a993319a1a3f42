using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A customer who is failed again, and whom a person cares for, is a little less likely to leave: never less than one who was not failed.</summary>
public sealed class StaysWhenTreatedAsAPerson : ReactionRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("reaction/stays-when-treated-as-a-person")
        .Source(Sources.Interaction)
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
        .ToPlan()
        .When((commitment, plan) => plan.Score.InteractionalJustice)
        .Anticipates(ReactionForm.Do, ReactionKind.LeaveForCompetitor, -LogOdds.Slight)
        .Because("a person cares for the customer");
}
