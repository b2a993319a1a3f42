using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A delivery that has left and that its carrier has not scanned for two days has stalled.</summary>
public sealed class DeliveryStalls : DerivationRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("delivery/stalls")
        .When(delivery => delivery.IsOpen)
        .When(delivery => delivery.HasLeft())
        .When(delivery => delivery.LastScanAt, (scan, its) => its.Clock.HasElapsed(TimeSpan.FromDays(2), since: scan))
        .Derives(delivery => new Stalled(delivery.LastScanAt!.Value));
}
