using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A customer whose complaint has waited for a day without a reply will probably feel unheard.</summary>
public sealed class ComplaintWaits : PredictionRule<Customer>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("customer/complaint-waits")
        .Source(Sources.ComplaintsHandling)
        .ForEach(its => its.Interactions)
        .When((customer, interaction) => interaction.Kind == InteractionKind.Complaint)
        .When((customer, interaction, its) => its.Clock.HasElapsed(TimeSpan.FromDays(1), since: interaction.At))
        .Unless((customer, interaction, its) => its.Case.HasReplyTo(interaction))
        .Predicts(IssueKind.Unheard, LogOdds.Strong)
        .Because((customer, interaction) => $"no reply to the complaint {interaction.Id} of {interaction.At:g}");
}
