using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Lost goods cost the customer their price.</summary>
public sealed class GoodsLost : HarmRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("harm/goods-lost")
        .On(IssueKind.Lost)
        .When(delivery => delivery.Value, price => !price.IsZero)
        .Harms(HarmComponent.DirectLoss, delivery => new HarmEstimate(delivery.Value!.Value, Basis.Evidenced))
        .Because(delivery => $"goods of {delivery.Value} do not arrive");
}
