using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A customer whose complaint of the last 30 days nobody has answered is likely to leave.</summary>
public sealed class LeavesWhenAComplaintIsIgnored : ReactionRule<Customer>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("reaction/leaves-when-a-complaint-is-ignored")
        .Source(Sources.Defection)
        .On(IssueKind.Unheard)
        .ForEach(its => its.Interactions)
        .When((customer, interaction) => interaction.Kind == InteractionKind.Complaint)
        .Unless((customer, interaction, its) => its.Clock.HasElapsed(TimeSpan.FromDays(30), since: interaction.At))
        .Unless((customer, interaction, its) => its.Case.HasReplyTo(interaction))
        .Anticipates(ReactionForm.Do, ReactionKind.LeaveForCompetitor, LogOdds.Strong)
        .Because((customer, interaction) => $"no reply to the complaint {interaction.Id} of {interaction.At:g}");
}
