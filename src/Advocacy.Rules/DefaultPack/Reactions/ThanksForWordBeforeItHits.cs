using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A customer who is told before it hits is likely to say thanks.</summary>
public sealed class ThanksForWordBeforeItHits : ReactionRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("reaction/thanks-for-word-before-it-hits")
        .Source(Sources.Waiting)
        .On(
            IssueKind.LateDelivery,
            IssueKind.MissedAppointment,
            IssueKind.ServiceLevelBreach,
            IssueKind.BrokenResponsePromise,
            IssueKind.BrokenCommitment)
        .When((commitment, its) => its.Issue.IsAnticipated)
        .ToPlan()
        .When((commitment, plan) => plan.Remedies.Any(remedy => remedy.IsPreventive && remedy.Terms.Procedural))
        .Anticipates(ReactionForm.Say, ReactionKind.Thank, LogOdds.Strong)
        .Because("the customer hears of it before it hits");
}
