using System.Globalization;
using CriticalSupplies.Deliveries;
using CriticalSupplies.Knowledge;

namespace CriticalSupplies.Tests;

/// <summary>Delivery lines as a few words: <c>Some.Line("7", due: "2021-05-17", arrived: "2021-05-20")</c>.</summary>
internal static class Some
{
    internal const int AssumedLeadDays = 30;

    internal static DeliveryLine Line(string id, string due, string? arrived = null, string? recorded = null, string? ordered = null) =>
        new(id, "Umbari", Day(due))
        {
            OrderedOn = ordered is null ? null : Day(ordered),
            DeliveredOn = arrived is null ? null : Day(arrived),
            RecordedOn = (recorded ?? arrived) is { } known ? Day(known) : null,
            Route = "Direct Drop",
            ShipmentMode = "Air",
            Vendor = "Halden Pharma, Ltd.",
            Product = "Corvudine",
            ProductGroup = "ARV",
        };

    internal static History History(params IEnumerable<DeliveryLine> lines) => new(lines, AssumedLeadDays);

    internal static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The instant at which what is dated a day is known.</summary>
    internal static DateTimeOffset EndOf(string day) => new(Day(day).AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
}
