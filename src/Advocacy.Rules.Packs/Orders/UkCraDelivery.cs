using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Packs;

/// <summary>
/// Consumer Rights Act 2015, section 28: what consumers in the UK are owed for goods that are not delivered in time, for contracts from 2015-10-01.
/// </summary>
/// <inheritdoc cref="DeliveryRights" path="/remarks"/>
public sealed class UkCraDelivery : DeliveryRights
{
    private UkCraDelivery()
        : base(
            AmountsTable<DeliveryRow>.Load("uk-cra-delivery.amounts.json", OrdersJson.Default.AmountsTableDeliveryRow),
            new DeliveryArticles("s. 28(3), (5)", "s. 28(6)(a), (9)", "s. 28(6)(b)-(c), (9)", "s. 28(7)-(9)", "s. 28(7)", "s. 28(9)"))
    {
    }

    /// <summary>The scheme.</summary>
    public static UkCraDelivery Scheme { get; } = new();

    private protected override IEnumerable<Rule> CaseRules() =>
        [Refund(Opening<ConsumerOrder>("refund").On(IssueKind.LateDelivery).When(order => order.IsUnderUkLaw))];
}
