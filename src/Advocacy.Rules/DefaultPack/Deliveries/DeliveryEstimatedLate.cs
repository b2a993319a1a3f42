using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A delivery that is estimated to arrive after its first due date will almost surely be late.</summary>
public sealed class DeliveryEstimatedLate : PredictionRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("delivery/estimated-late")
        .When(delivery => delivery.IsOpen)
        .When(delivery => delivery.CurrentEstimate, (delivery, estimate, _) => estimate > delivery.OriginalDueAt)
        .Predicts(IssueKind.LateDelivery, LogOdds.VeryStrong)
        .Because(delivery => $"estimated for {delivery.CurrentEstimate:g}, first due {delivery.OriginalDueAt:g}");
}
