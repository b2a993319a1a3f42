using Advocacy.Rules;

namespace CriticalSupplies.Knowledge;

/// <summary>What is known of a delivery line beyond the promise itself. What is absent is not known.</summary>
internal sealed record SupplyLine(string? Route, string? Vendor, string? Product, string? ShipmentMode) : Fact;
