using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A customer who has asked three times within two weeks about one matter is likelier to leave.</summary>
public sealed class LeavesWhenAskingIsHard : ReactionRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("reaction/leaves-when-asking-is-hard")
        .Source(Sources.Effort)
        .On(
            IssueKind.LateDelivery,
            IssueKind.MissedAppointment,
            IssueKind.ServiceLevelBreach,
            IssueKind.BrokenResponsePromise,
            IssueKind.BrokenCommitment)
        .When((commitment, its) => its.AsksWithin(TimeSpan.FromDays(14), about: commitment) >= 3)
        .Anticipates(ReactionForm.Do, ReactionKind.LeaveForCompetitor, LogOdds.Moderate)
        .Because("asked three times or more within two weeks");
}
