using System.Collections.Immutable;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Packs;

/// <summary>What happens to a <see cref="ConsumerOrder"/>, whatever law it is under.</summary>
/// <remarks>Safe to share between threads.</remarks>
public static class OrderRules
{
    /// <summary>The pack: a delivery that is estimated late, or that the trader refuses, is predicted to be late.</summary>
    public static RulePack Pack { get; } = new(
        "entitlements/orders",
        "1",
        [
            Predict.About<ConsumerOrder>("order/estimated-late")
                .When(order => order.IsOpen)
                .When(order => order.CurrentEstimate, (order, estimate, _) => estimate > order.OriginalDueAt)
                .Predicts(IssueKind.LateDelivery, LogOdds.VeryStrong)
                .Because(order => $"estimated to arrive {order.CurrentEstimate:g}, promised {order.OriginalDueAt:g}"),
            Predict.About<ConsumerOrder>("order/refused")
                .When(order => order.IsOpen)
                .When(order => order.TraderRefused)
                .Predicts(IssueKind.LateDelivery, LogOdds.VeryStrong)
                .Because("the trader refuses to deliver"),
        ])
    {
        FailureKinds = new Dictionary<IssueKind, FailureKind>
        {
            [IssueKind.LateDelivery] = FailureKind.FailedService,
            [OrderIssues.LateShipment] = FailureKind.FailedService,
        },
    };

    /// <summary>The rules that owe the price of an order: alternatives, because no price is paid back twice.</summary>
    internal static ImmutableArray<string> Refunds { get; } = [RefundBy("uk-cra-delivery"), RefundBy("eu-crd-delivery"), RefundBy("us-ftc-435")];

    internal static string RefundBy(string scheme) => $"{scheme}/refund";
}
