using System.Globalization;
using System.Text;
using CriticalSupplies.Deliveries;
using CriticalSupplies.Inventing;

namespace CriticalSupplies.Tests;

/// <summary>A deliveries file as text: the columns of the real one, and rows that are in order but for what a test says.</summary>
internal sealed class DeliveriesText
{
    private readonly List<string> _lines = [Joined(InventedOrder.Header)];

    internal static byte[] Shipped { get; } = File.ReadAllBytes(SessionOptions.ShippedData);

    internal byte[] Bytes => Encoding.UTF8.GetBytes(ToString());

    /// <summary>Adds a row; its id is the line it stands on unless given.</summary>
    internal DeliveriesText Row(params (string Column, string Text)[] fields) => Raw(Joined(Fields(fields)));

    /// <summary>Adds a row that lacks its last fields.</summary>
    internal DeliveriesText RowCutShort(int missing) => Raw(Joined(Fields([])[..^missing]));

    /// <summary>Adds text as it is.</summary>
    internal DeliveriesText Raw(string line)
    {
        _lines.Add(line);
        return this;
    }

    internal DeliveriesFile Read() => Read(Bytes);

    internal static DeliveriesFile Read(byte[] content) => DeliveriesFile.Read(new MemoryStream(content));

    public override string ToString() => string.Join('\n', _lines) + "\n";

    /// <summary>The fields of a row in order, in the file's order.</summary>
    internal string[] Fields(params (string Column, string Text)[] fields)
    {
        var row = InventedOrder.Header.Select(InOrder).ToArray();
        foreach (var (column, text) in fields)
        {
            row[Array.IndexOf(InventedOrder.Header, column)] = text;
        }

        return row;
    }

    internal static string Joined(IEnumerable<string> fields) => string.Join(',', fields.Select(Quoted));

    private string InOrder(string column) => column switch
    {
        Columns.Id => (_lines.Count + 1).ToString(CultureInfo.InvariantCulture),
        Columns.Country => "Umbari",
        Columns.FulfillVia => "Direct Drop",
        Columns.ShipmentMode => "Air",
        Columns.QuotedOn => "1/14/21",
        Columns.OrderedOn => "1/20/21",
        Columns.ScheduledFor => "17-May-21",
        Columns.DeliveredOn => "19-May-21",
        Columns.RecordedOn => "20-May-21",
        Columns.ProductGroup => "ARV",
        Columns.Vendor => "Halden Pharma, Ltd.",
        Columns.Product => "Corvudine",
        Columns.Value => "7010.50",
        Columns.Weight => "50",
        Columns.Freight => "420.60",
        Columns.Insurance => "10.52",
        _ => "whatever",
    };

    private static string Quoted(string field) =>
        field.AsSpan().ContainsAny(",\"\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
