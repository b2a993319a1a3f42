using System.Globalization;
using CsvHelper;

namespace CriticalSupplies.Inventing;

/// <summary>Writes an invented history of deliveries: no country, vendor or product of it exists.</summary>
/// <remarks>
/// Two troubles are hidden in it, so that there is something to warn of: a vendor whose works stand still for half a year, and a border that is closed
/// to the depot's lorries for a season. A few rows are spoilt in the ways of real files.
/// </remarks>
internal static class InventedHistory
{
    internal const int ShippedSeed = 20;

    private const int Lines = 400;

    private static readonly DateOnly FirstDay = new(2021, 1, 4);

    internal static string Write(int seed)
    {
        var dice = new Dice((ulong)seed);
        List<string[]> rows = [];
        var day = FirstDay;
        for (var order = 1; rows.Count < Lines; order++)
        {
            day = day.AddDays(dice.Roll(1, 6));
            rows.AddRange(new InventedOrder(dice, order, day).Rows(firstId: rows.Count + 1, most: Lines - rows.Count));
        }

        Dirt.Spoil(rows);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = CsvWriter.Create(text, CsvWriterOptions.Default with { NewLine = "\n", ValidateFieldCount = false }, leaveOpen: true))
        {
            writer.WriteRecord(InventedOrder.Header);
            foreach (var row in rows)
            {
                writer.WriteRecord(row);
            }
        }

        return text.ToString();
    }
}
