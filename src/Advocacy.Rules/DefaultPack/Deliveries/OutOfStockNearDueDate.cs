using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A delivery whose goods are not in stock a week before it is due will probably be late.</summary>
public sealed class OutOfStockNearDueDate : PredictionRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("delivery/out-of-stock-near-due-date")
        .When(delivery => delivery.IsOpen)
        .Unless(delivery => delivery.HasLeft())
        .When((delivery, its) => its.Clock.HasElapsed(-TimeSpan.FromDays(7), since: delivery.DueAt))
        .Unless(delivery => delivery.InStock)
        .Predicts(IssueKind.LateDelivery, LogOdds.Strong)
        .Because(delivery => $"not all goods are in stock, and due {delivery.DueAt:g}");
}
