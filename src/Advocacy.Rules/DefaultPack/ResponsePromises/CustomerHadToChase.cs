using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A promised answer after which the customer has asked again is likelier to be late.</summary>
public sealed class CustomerHadToChase : PredictionRule<ResponsePromise>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("response/customer-had-to-chase")
        .When(promise => promise.IsOpen)
        .ForEach(its => its.Interactions)
        .When((promise, interaction) => interaction.Asks() && interaction.At > promise.MadeAt)
        .Predicts(IssueKind.BrokenResponsePromise, LogOdds.Moderate)
        .Because((promise, interaction) => $"the customer asked again: {interaction.Id} of {interaction.At:g}");
}
