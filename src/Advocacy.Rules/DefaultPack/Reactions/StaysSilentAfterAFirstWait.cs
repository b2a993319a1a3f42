using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>
/// A customer who waits for the first time, is not harmed seriously and has not asked is likely to say nothing, and to keep the disappointment.
/// </summary>
public sealed class StaysSilentAfterAFirstWait : ReactionRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("reaction/stays-silent-after-a-first-wait")
        .Source(Sources.Tolerance)
        .On(
            IssueKind.LateDelivery,
            IssueKind.MissedAppointment,
            IssueKind.ServiceLevelBreach,
            IssueKind.BrokenResponsePromise,
            IssueKind.BrokenCommitment)
        .When((commitment, its) => its.Issue.HasOccurred)
        .Unless((commitment, its) => its.Issue.IsRepeat)
        .Unless((commitment, its) => its.Harm.IsSerious())
        .Unless((commitment, its) => its.Interactions.Any(interaction => interaction.Asks()))
        .Anticipates(ReactionForm.Think, ReactionKind.StaySilent, LogOdds.Strong)
        .Because("a first wait, and no serious harm");
}
