using Advocacy.Rules;
using Advocacy.Rules.Authoring;

namespace CriticalSupplies.Rules;

/// <summary>A programme whose goods are late buys some of them elsewhere, at a price that grows with the line.</summary>
internal sealed class BridgingPurchase : HarmRule<Delivery>
{
    protected override Rule Define() => Named("supplies/bridging-purchase")
        .On(IssueKind.LateDelivery)
        .When(delivery => delivery.Value, static value => !value.IsZero)
        .Harms(HarmComponent.ConsequentialLoss, delivery => new HarmEstimate(
            delivery.Value!.Value.Percent(0), delivery.Value.Value.Percent(5), delivery.Value.Value.Percent(30)))
        .Because(delivery => $"part of a line worth {delivery.Value} may have to be bought elsewhere");
}
