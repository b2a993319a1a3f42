using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A customer who is made whole is likely to say thanks.</summary>
public sealed class ThanksWhenMadeWhole : ReactionRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("reaction/thanks-when-made-whole")
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
        .Unless((commitment, plan) => plan.Remedies.IsEmpty)
        .When((commitment, plan) => plan.Score.DistributiveJustice == 2)
        .Anticipates(ReactionForm.Say, ReactionKind.Thank, LogOdds.Strong)
        .Because("the customer is made whole");
}
