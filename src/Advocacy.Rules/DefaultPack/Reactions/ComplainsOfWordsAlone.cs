using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A customer who is harmed seriously and is given nothing but words is likelier to complain.</summary>
public sealed class ComplainsOfWordsAlone : ReactionRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("reaction/complains-of-words-alone")
        .Source(Sources.Apologies)
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
        .When((commitment, its) => its.Harm.IsSerious())
        .ToPlan()
        .Unless((commitment, plan) => plan.Remedies.IsEmpty)
        .When((commitment, plan) => plan.Remedies.All(remedy => remedy.Terms.IsWords))
        .Anticipates(ReactionForm.Say, ReactionKind.Complain, LogOdds.Moderate)
        .Because("words for a serious harm");
}
