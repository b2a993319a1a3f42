using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Packs;

/// <summary>
/// Directive 2011/83/EU, Article 18: what consumers in the EU are owed at least for goods that are not delivered in time, for contracts from 2014-06-13.
/// </summary>
/// <inheritdoc cref="DeliveryRights" path="/remarks"/>
public sealed class EuCrdDelivery : DeliveryRights
{
    private EuCrdDelivery()
        : base(
            AmountsTable<DeliveryRow>.Load("eu-crd-delivery.amounts.json", OrdersJson.Default.AmountsTableDeliveryRow),
            new DeliveryArticles("Art 18(1)", "Art 18(2)-(3)", "Art 18(2)-(3)", "Art 18(2)-(3)", "Art 18(2)", "Art 18(3)"))
    {
    }

    /// <summary>The scheme.</summary>
    public static EuCrdDelivery Scheme { get; } = new();

    private protected override IEnumerable<Rule> CaseRules() =>
        [Refund(Opening<ConsumerOrder>("refund").On(IssueKind.LateDelivery).When(order => order.IsUnderEuLaw))];
}
