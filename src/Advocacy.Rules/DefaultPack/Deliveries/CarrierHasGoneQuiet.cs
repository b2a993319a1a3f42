using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A delivery that has stalled will probably be late.</summary>
public sealed class CarrierHasGoneQuiet : PredictionRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("delivery/carrier-has-gone-quiet")
        .When(delivery => delivery.IsOpen)
        .Given<Stalled>()
        .Predicts(IssueKind.LateDelivery, LogOdds.Strong)
        .Because((delivery, stalled) => $"no carrier scan since {stalled.Since:g}");
}
