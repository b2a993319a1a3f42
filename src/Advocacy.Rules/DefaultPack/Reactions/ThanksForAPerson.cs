using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A customer whom a person cares for is likelier to say thanks.</summary>
public sealed class ThanksForAPerson : ReactionRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("reaction/thanks-for-a-person")
        .Source(Sources.Justice)
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
        .ToPlan()
        .When((commitment, plan) => plan.Score.InteractionalJustice)
        .Anticipates(ReactionForm.Say, ReactionKind.Thank, LogOdds.Moderate)
        .Because("a person cares for the customer");
}
