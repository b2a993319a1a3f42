using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A delivery whose due date has been moved to a later one will almost surely break its first promise.</summary>
public sealed class DeliveryDateWasMoved : PredictionRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("delivery/date-was-moved")
        .When(delivery => delivery.IsOpen)
        .When(delivery => delivery.DueAt > delivery.OriginalDueAt)
        .Predicts(IssueKind.LateDelivery, LogOdds.VeryStrong)
        .Because(delivery => $"first due {delivery.OriginalDueAt:g}, moved to {delivery.DueAt:g}");
}
