using System.Globalization;
using CriticalSupplies.Knowledge;
using CriticalSupplies.Walking;
using Spectre.Console;

namespace CriticalSupplies.Reporting;

/// <summary>Says how good the warnings were, over all and by year, and what the walk cost.</summary>
internal static class ScoreReport
{
    private const int BadlyLateDays = 7;

    internal static void Show(History history, WalkResult result, WalkOptions options, IAnsiConsole console)
    {
        var table = new Table().Border(TableBorder.Simple)
            .AddColumns("Due in", "Lines", "Late", "Base rate", "Warnings", "In time", "False", "Precision", "Recall", "Median lead");
        foreach (var year in history.Lines.Where(line => line.DueAt > options.From && line.DueAt <= options.To).Select(static line => line.Line.ScheduledFor.Year).Distinct().Order())
        {
            table.AddRow(Row(year.ToString(CultureInfo.InvariantCulture), Score.Of(history, result.Warnings, options, line => line.Line.ScheduledFor.Year == year)));
        }

        var all = Score.Of(history, result.Warnings, options);
        table.AddRow(Row("all", all));
        console.Write(table);
        var badly = Score.Of(history, result.Warnings, options, static line => line.Line.DeliveredOn?.DayNumber - line.Line.ScheduledFor.DayNumber > BadlyLateDays);
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{all.Late:N0} late lines, {all.LateAndWarned:N0} warned of in time, {all.Missed:N0} missed; {all.FalseWarnings:N0} false warnings."));
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Of {badly.Late:N0} lines more than {BadlyLateDays} days late, {badly.LateAndWarned:N0} were warned of ({Percent(badly.Recall)})."));
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Assessments:N0} assessments and {result.Skipped:N0} skipped in {result.Elapsed.TotalSeconds:0.0} s: {result.Assessments / result.Elapsed.TotalSeconds:N0} assessments a second."));
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{result.SkipsChecked:N0} of the skipped were made all the same; {result.SkipsThatDiffered:N0} said something else."));
    }

    private static string[] Row(string name, Score score) =>
    [
        name,
        Count(score.Lines),
        Count(score.Late),
        Percent(score.BaseRate),
        Count(score.Warnings),
        Count(score.LateAndWarned),
        Count(score.FalseWarnings),
        Percent(score.Precision),
        Percent(score.Recall),
        score.MedianLeadDays is { } days ? days.ToString("0.# d", CultureInfo.InvariantCulture) : "-",
    ];

    private static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Percent(double? share) => share is { } known ? (known * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %" : "-";
}
