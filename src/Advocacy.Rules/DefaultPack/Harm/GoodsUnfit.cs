using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Damaged, wrong or missing goods cost the customer up to their price, and half of it where nobody has said more.</summary>
public sealed class GoodsUnfit : HarmRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("harm/goods-unfit")
        .On(IssueKind.Damaged, IssueKind.WrongOrIncomplete)
        .When(delivery => delivery.Value, price => !price.IsZero)
        .Harms(HarmComponent.DirectLoss, delivery => delivery.Value!.Value.SomeOrAll())
        .Because(delivery => $"some or all of goods of {delivery.Value} cannot be used");
}
