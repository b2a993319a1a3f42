using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A delivery that left with twice its usual transit to spare is less likely to be late.</summary>
public sealed class LeftInGoodTime : PredictionRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("delivery/left-in-good-time")
        .When(delivery => delivery.IsOpen && delivery.DispatchedAt is not null)
        .When(
            delivery => delivery.UsualTransit,
            (delivery, transit, _) => delivery.DispatchedAt is { } left && (delivery.OriginalDueAt - left) / 2 >= transit)
        .Predicts(IssueKind.LateDelivery, -LogOdds.Moderate)
        .Because(delivery => $"left {delivery.DispatchedAt:g}, and the way usually takes {delivery.UsualTransit!.Value.TotalHours:0.#} h");
}
