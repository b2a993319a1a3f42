using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A customer who is harmed seriously is likely to trust the provider's word less.</summary>
public sealed class TrustsLessAfterSeriousHarm : ReactionRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("reaction/trusts-less-after-serious-harm")
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
        .Anticipates(ReactionForm.Think, ReactionKind.LoseTrust, LogOdds.Strong)
        .Because("the harm is serious, or cannot be weighed");
}
