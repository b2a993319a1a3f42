using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A customer whose low score nobody has followed up for two days is probably unheard.</summary>
public sealed class LowScoreNotFollowedUp : PredictionRule<Customer>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("customer/low-score-not-followed-up")
        .Source(Sources.ComplaintsHandling)
        .ForEach(its => its.Interactions)
        .When((customer, interaction) => interaction.Score?.IsLow() == true)
        .When((customer, interaction, its) => its.Clock.HasElapsed(TimeSpan.FromDays(2), since: interaction.At))
        .Unless((customer, interaction, its) => its.Case.HasReplyTo(interaction))
        .Predicts(IssueKind.Unheard, LogOdds.Strong)
        .Because((customer, interaction) => $"no reply to the low score {interaction.Id} of {interaction.At:g}");
}
