using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A customer who is harmed seriously is likely to complain.</summary>
public sealed class ComplainsOfSeriousHarm : ReactionRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("reaction/complains-of-serious-harm")
        .Source(Sources.Magnitude)
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
        .Anticipates(ReactionForm.Say, ReactionKind.Complain, LogOdds.Strong)
        .Because("the harm is serious, or cannot be weighed");
}
