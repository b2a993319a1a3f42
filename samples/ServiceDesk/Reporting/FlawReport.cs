using System.Globalization;
using ServiceDesk.Logs;
using Spectre.Console;

namespace ServiceDesk.Reporting;

/// <summary>Says what is wrong with a log: how much by column, and the first flaws with their places.</summary>
internal static class FlawReport
{
    internal static void Show(SessionOptions options, int rows, IReadOnlyList<Flaw> flaws, IAnsiConsole console)
    {
        var leftOut = flaws.Where(static flaw => flaw.LeavesRowOut).Select(static flaw => flaw.Line).Distinct().Count();
        Line(console, $"{Path.GetFileName(options.Data)}: {rows:N0} rows, {rows - leftOut:N0} used, {leftOut:N0} left out; {flaws.Count:N0} flaws.");
        foreach (var column in flaws.GroupBy(static flaw => (flaw.ColumnName, flaw.LeavesRowOut)).OrderBy(static column => column.Key.ColumnName, StringComparer.Ordinal))
        {
            Line(console, $"  {(column.Key.ColumnName.Length == 0 ? "(row)" : column.Key.ColumnName)}: {column.Count():N0} {(column.Key.LeavesRowOut ? "leave their row out" : "read all the same")}");
        }

        foreach (var flaw in flaws.Take(options.ShownFlaws))
        {
            Line(console, $"  {flaw}");
        }

        if (flaws.Count > options.ShownFlaws)
        {
            Line(console, $"  and {flaws.Count - options.ShownFlaws:N0} more; --flaws N shows N.");
        }
    }

    private static void Line(IAnsiConsole console, FormattableString text) => console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
