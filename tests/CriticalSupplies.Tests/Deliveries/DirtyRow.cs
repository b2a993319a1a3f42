using System.Collections.Immutable;
using CriticalSupplies.Deliveries;

namespace CriticalSupplies.Tests.Deliveries;

/// <summary>A row with a few dirty fields, or one that cannot be taken apart at all; and what is to be reported of it.</summary>
internal sealed record DirtyRow(ImmutableArray<Dirt> Fields, bool IsCutShort)
{
    private static readonly Dirt[] Known =
    [
        new(Columns.Id, "", FlawEffect.RowLeftOut),
        new(Columns.Country, "", FlawEffect.RowLeftOut),
        new(Columns.ScheduledFor, "To be agreed", FlawEffect.RowLeftOut),
        new(Columns.DeliveredOn, "31-Feb-21", FlawEffect.RowLeftOut),
        new(Columns.FulfillVia, "", FlawEffect.FactUnknown),
        new(Columns.ShipmentMode, "N/A", FlawEffect.FactUnknown),
        new(Columns.OrderedOn, "Date Not Captured", FlawEffect.FactUnknown),
        new(Columns.OrderedOn, "12/30/29", FlawEffect.FactUnknown),
        new(Columns.QuotedOn, "Pre-PQ Process", FlawEffect.FactUnknown),
        new(Columns.QuotedOn, "2001-05-21", FlawEffect.ReadAs),
        new(Columns.RecordedOn, "01-Feb-21", FlawEffect.FactUnknown),
        new(Columns.ProductGroup, "", FlawEffect.FactUnknown),
        new(Columns.Vendor, "", FlawEffect.FactUnknown),
        new(Columns.Product, "\t", FlawEffect.FactUnknown),
        new(Columns.Value, "0", FlawEffect.FactUnknown),
        new(Columns.Weight, "See ASN-93 (ID#:1281)", FlawEffect.FactUnknown),
        new(Columns.Freight, "Invoiced, \"separately\"", FlawEffect.FactUnknown),
        new(Columns.Insurance, "", FlawEffect.FactUnknown),
    ];

    internal bool IsLeftOut => IsCutShort || Fields.Any(static dirt => dirt.Effect == FlawEffect.RowLeftOut);

    internal static DirtyRow[] DrawSome(Random random) => [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => Draw(random))];

    internal void AddTo(DeliveriesText text)
    {
        if (IsCutShort)
        {
            text.RowCutShort(missing: 3);
        }
        else
        {
            text.Row([.. Fields.Select(static dirt => (dirt.Column, dirt.Text))]);
        }
    }

    /// <summary>The flaws to be reported: of a row left out, those that may decide whether it is.</summary>
    internal IEnumerable<(long Line, string Column, string Found, FlawEffect Effect)> Expected(long line) => IsCutShort
        ? [(line, Flaw.WholeRow, "another number of fields than the header", FlawEffect.RowLeftOut)]
        : Fields.Where(dirt => !IsLeftOut || dirt.Effect == FlawEffect.RowLeftOut || dirt.Column == Columns.FulfillVia)
            .Select(dirt => (line, dirt.Column, dirt.Text, dirt.Effect));

    public override string ToString() => IsCutShort ? "cut short" : string.Join(" and ", Fields);

    private static DirtyRow Draw(Random random) => new(
        [.. random.GetItems(Known, random.Next(0, 4)).DistinctBy(static dirt => dirt.Column)],
        random.Next(12) == 0);
}

/// <summary>What stands in a field, and what follows from it.</summary>
internal sealed record Dirt(string Column, string Text, FlawEffect Effect);
