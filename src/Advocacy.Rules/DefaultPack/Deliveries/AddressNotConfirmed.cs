using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A delivery whose address is not confirmed three days before it is due is likelier to be late.</summary>
public sealed class AddressNotConfirmed : PredictionRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("delivery/address-not-confirmed")
        .When(delivery => delivery.IsOpen)
        .When((delivery, its) => its.Clock.HasElapsed(-TimeSpan.FromDays(3), since: delivery.DueAt))
        .Unless(delivery => delivery.AddressConfirmed)
        .Predicts(IssueKind.LateDelivery, LogOdds.Moderate)
        .Because(delivery => $"the address is not confirmed, and due {delivery.DueAt:g}");
}
