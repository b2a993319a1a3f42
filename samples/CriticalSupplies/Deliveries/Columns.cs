namespace CriticalSupplies.Deliveries;

/// <summary>The columns of a deliveries file that are read, and where they stand in its header.</summary>
internal sealed class Columns
{
    internal const string Id = "ID";
    internal const string Country = "Country";
    internal const string FulfillVia = "Fulfill Via";
    internal const string ShipmentMode = "Shipment Mode";
    internal const string QuotedOn = "PQ First Sent to Client Date";
    internal const string OrderedOn = "PO Sent to Vendor Date";
    internal const string ScheduledFor = "Scheduled Delivery Date";
    internal const string DeliveredOn = "Delivered to Client Date";
    internal const string RecordedOn = "Delivery Recorded Date";
    internal const string ProductGroup = "Product Group";
    internal const string Vendor = "Vendor";
    internal const string Product = "Molecule/Test Type";
    internal const string Value = "Line Item Value";
    internal const string Weight = "Weight (Kilograms)";
    internal const string Freight = "Freight Cost (USD)";
    internal const string Insurance = "Line Item Insurance (USD)";

    private static readonly string[] All =
    [
        Id, Country, FulfillVia, ShipmentMode, QuotedOn, OrderedOn, ScheduledFor, DeliveredOn, RecordedOn,
        ProductGroup, Vendor, Product, Value, Weight, Freight, Insurance,
    ];

    private readonly Dictionary<string, int> _places;

    internal Columns(IReadOnlyList<string> header)
    {
        _places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var place = 0; place < header.Count; place++)
        {
            if (!_places.TryAdd(header[place].Trim(), place))
            {
                throw new DeliveriesFileException($"the header names the column '{header[place]}' twice; name each column once");
            }
        }

        var missing = All.Where(name => !_places.ContainsKey(name)).ToArray();
        if (missing.Length > 0)
        {
            throw new DeliveriesFileException(
                $"the header (line 1) lacks {string.Join(", ", missing.Select(name => $"'{name}'"))}; "
                + "give a deliveries file with the columns of the USAID SCMS delivery history, comma-separated");
        }
    }

    internal int PlaceOf(string column) => _places[column];
}
