using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A customer who gets voice, speed, information or an owner is a little likelier to say thanks.</summary>
public sealed class ThanksForAFairProcess : ReactionRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("reaction/thanks-for-a-fair-process")
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
        .When((commitment, plan) => plan.Score.ProceduralJustice)
        .Anticipates(ReactionForm.Say, ReactionKind.Thank, LogOdds.Slight)
        .Because("the customer is kept informed, or has an owner");
}
