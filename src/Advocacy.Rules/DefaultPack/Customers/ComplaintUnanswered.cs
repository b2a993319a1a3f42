using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A customer whose complaint has waited for three days without a reply is unheard.</summary>
public sealed class ComplaintUnanswered : PredictionRule<Customer>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("customer/complaint-unanswered")
        .Source(Sources.ComplaintsHandling)
        .ForEach(its => its.Interactions)
        .When((customer, interaction) => interaction.Kind == InteractionKind.Complaint)
        .When((customer, interaction, its) => its.Clock.HasElapsed(TimeSpan.FromDays(3), since: interaction.At))
        .Unless((customer, interaction, its) => its.Case.HasReplyTo(interaction))
        .Observes(IssueKind.Unheard, (customer, interaction) => interaction.At + TimeSpan.FromDays(3))
        .Because((customer, interaction) => $"no reply to the complaint {interaction.Id} of {interaction.At:g} within three days");
}
