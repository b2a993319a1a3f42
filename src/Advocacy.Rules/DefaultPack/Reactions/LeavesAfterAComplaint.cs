using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Each complaint of the last 30 days about a broken promise makes it likelier that the customer leaves.</summary>
public sealed class LeavesAfterAComplaint : ReactionRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("reaction/leaves-after-a-complaint")
        .Source(Sources.Defection)
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
        .ForEach(its => its.Interactions)
        .When((commitment, interaction) => interaction.Kind == InteractionKind.Complaint)
        .Unless((commitment, interaction, its) => its.Clock.HasElapsed(TimeSpan.FromDays(30), since: interaction.At))
        .Anticipates(ReactionForm.Do, ReactionKind.LeaveForCompetitor, LogOdds.Moderate)
        .Because((commitment, interaction) => $"the complaint {interaction.Id} of {interaction.At:g}");
}
