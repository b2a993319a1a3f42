namespace Advocacy.Rules.DefaultRules;

/// <summary>Where a delivery is on its way, as its own facts tell.</summary>
internal static class DeliveryProgress
{
    /// <summary>Whether it is known to have left: dispatched, or scanned by its carrier.</summary>
    internal static bool HasLeft(this Delivery delivery) => delivery.DispatchedAt is not null || delivery.LastScanAt is not null;

    /// <summary>When an incident hit the customer: when it was seen, and not before the goods arrived.</summary>
    internal static DateTimeOffset HitBy(this Delivery delivery, Incident incident) =>
        delivery.FulfilledAt is { } arrived && arrived > incident.OccurredAt ? arrived : incident.OccurredAt;
}
