namespace CriticalSupplies.Inventing;

/// <summary>Spoils a few rows of an invented history in the ways of real files.</summary>
internal static class Dirt
{
    private static readonly (int Row, string Column, string Text)[] Fields =
    [
        (3, "PQ First Sent to Client Date", "Pre-PQ Process"),
        (3, "PO Sent to Vendor Date", "Date Not Captured"),
        (17, "Scheduled Delivery Date", "To be agreed"),
        (29, "Weight (Kilograms)", "See ASN-311 (ID#:28)"),
        (29, "Freight Cost (USD)", "See ASN-311 (ID#:28)"),
        (41, "Delivered to Client Date", "31-Feb-21"),
        (58, "Country", ""),
        (66, "Freight Cost (USD)", "Freight Included in Commodity Cost"),
        (77, "Line Item Insurance (USD)", ""),
        (83, "ID", "82"),
        (95, "Line Item Value", "0"),
        (104, "Shipment Mode", "N/A"),
        (120, "Delivery Recorded Date", "01-Feb-21"),
        (133, "PO Sent to Vendor Date", "12/30/29"),
        (133, "PQ First Sent to Client Date", "12/30/29"),
        (150, "Weight (Kilograms)", "Weight Captured Separately"),
        (171, "Product Group", ""),
        (201, "Line Item Value", "1.250,00"),
        (262, "PQ First Sent to Client Date", "2013-05-22"),
    ];

    private static readonly int[] CutShort = [188];

    internal static void Spoil(List<string[]> rows)
    {
        foreach (var (row, column, text) in Fields)
        {
            rows[row - 1][Array.IndexOf(InventedOrder.Header, column)] = text;
        }

        foreach (var row in CutShort)
        {
            rows[row - 1] = rows[row - 1][..^3];
        }
    }
}
