using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A customer who has given a low score in the last 90 days is likely to tell others.</summary>
public sealed class TellsOthersAfterALowScore : ReactionRule<Customer>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("reaction/tells-others-after-a-low-score")
        .On(IssueKind.Unheard, IssueKind.RepeatFailure)
        .ForEach(its => its.Interactions)
        .When((customer, interaction) => interaction.Score?.IsLow() == true)
        .Unless((customer, interaction, its) => its.Clock.HasElapsed(TimeSpan.FromDays(90), since: interaction.At))
        .Anticipates(ReactionForm.Say, ReactionKind.TellOthers, LogOdds.Strong)
        .Because((customer, interaction) => $"the low score {interaction.Id} of {interaction.At:g}");
}
