using Advocacy.Rules;

namespace CriticalSupplies.Deliveries;

/// <summary>A row that can be used: one line of goods promised to a country programme. What is absent is not known.</summary>
internal sealed record DeliveryLine(string Id, string Country, DateOnly ScheduledFor)
{
    /// <summary>When the order was made: the purchase order's date, else that of the quotation.</summary>
    public DateOnly? OrderedOn { get; init; }

    /// <summary>When it arrived; still on its way when absent.</summary>
    public DateOnly? DeliveredOn { get; init; }

    /// <summary>When its arrival was recorded, which is when anybody could know of it.</summary>
    public DateOnly? RecordedOn { get; init; }

    /// <summary>From the regional distribution centre, or straight from the vendor.</summary>
    public string? Route { get; init; }

    public string? ShipmentMode { get; init; }

    public string? Vendor { get; init; }

    public string? Product { get; init; }

    public string? ProductGroup { get; init; }

    public Money? Value { get; init; }

    /// <summary>Whether it arrived after the day for which it was scheduled.</summary>
    public bool IsLate => DeliveredOn > ScheduledFor;
}
