using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A customer whose complaint nobody has answered is likely to complain again, or elsewhere.</summary>
public sealed class ComplainsOnWhenUnanswered : ReactionRule<Customer>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("reaction/complains-on-when-unanswered")
        .Source(Sources.ComplaintsHandling)
        .On(IssueKind.Unheard)
        .When((customer, its) => its.Issue.HasOccurred)
        .ForEach(its => its.Interactions)
        .When((customer, interaction) => interaction.Kind == InteractionKind.Complaint)
        .Unless((customer, interaction, its) => its.Case.HasReplyTo(interaction))
        .Anticipates(ReactionForm.Say, ReactionKind.Complain, LogOdds.Strong)
        .Because((customer, interaction) => $"no reply to the complaint {interaction.Id} of {interaction.At:g}");
}
