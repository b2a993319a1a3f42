using System.Globalization;
using CriticalSupplies.Deliveries;
using CsvHelper;
using Spectre.Console;

namespace CriticalSupplies.Reporting;

/// <summary>Says what is wrong with a file: how much by column, and each flaw with its place, shown or written.</summary>
internal static class FlawReport
{
    internal static void Show(DeliveriesFile file, SessionOptions options, IAnsiConsole console)
    {
        var leftOut = file.Rows - file.Lines.Length;
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileName(options.Data)}: {file.Rows:N0} rows, {file.Lines.Length:N0} used, {leftOut:N0} left out; {file.Flaws.Length:N0} flaws."));
        if (file.Flaws.IsEmpty)
        {
            return;
        }

        console.Write(ByColumn(file));
        foreach (var flaw in file.Flaws.OrderBy(static flaw => flaw.Effect).ThenBy(static flaw => flaw.Line).Take(options.ShownFlaws))
        {
            console.WriteLine($"  {flaw} ({EffectOf(flaw.Effect)})");
        }

        var rest = file.Flaws.Length - options.ShownFlaws;
        if (rest > 0)
        {
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {rest:N0} more{(options.ErrorFile is { } path ? $", all in {path}" : "; --errors FILE writes them all")}."));
        }

        var assumed = file.Lines.Count(static line => line.OrderedOn is null);
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{assumed:N0} used lines have no date of order: they are taken to be known from {options.AssumedLeadDays} days before they are due."));
        console.WriteLine();
    }

    internal static void Write(DeliveriesFile file, string path)
    {
        using var writer = CsvWriter.ToFile(path, CsvWriterOptions.Default with { NewLine = "\n" });
        writer.WriteRecord(["line", "column", "name", "found", "expected", "effect"]);
        foreach (var flaw in file.Flaws)
        {
            writer.WriteRecord(
            [
                flaw.Line.ToString(CultureInfo.InvariantCulture),
                flaw.Column.ToString(CultureInfo.InvariantCulture),
                flaw.ColumnName,
                flaw.Found,
                flaw.Expected,
                EffectOf(flaw.Effect),
            ]);
        }
    }

    private static Table ByColumn(DeliveriesFile file)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Column", "Row left out", "Fact unknown", "Read all the same");
        foreach (var column in file.Flaws.GroupBy(static flaw => (flaw.Column, flaw.ColumnName)).OrderBy(static column => column.Key.Column))
        {
            table.AddRow([new Text(column.Key.ColumnName), .. Enum.GetValues<FlawEffect>().Select(effect => Count(column, effect))]);
        }

        return table;
    }

    private static Text Count(IEnumerable<Flaw> flaws, FlawEffect effect)
    {
        var count = flaws.Count(flaw => flaw.Effect == effect);
        return new Text(count == 0 ? "" : count.ToString("N0", CultureInfo.InvariantCulture)).RightJustified();
    }

    private static string EffectOf(FlawEffect effect) => effect switch
    {
        FlawEffect.RowLeftOut => "row left out",
        FlawEffect.FactUnknown => "fact unknown",
        _ => "read all the same",
    };
}
