using System.Globalization;
using Advocacy.Rules;
using Spectre.Console;

namespace ServiceDesk.Reporting;

/// <summary>Shows what a replay came to.</summary>
internal static class ReplayTable
{
    internal static void Show(ReplayReport report, IAnsiConsole console)
    {
        console.WriteLine(Text(
            $"{report.Events:N0} events of {report.Customers:N0} customers, {report.FirstEventAt:yyyy-MM-dd} to {report.SeenUntil:yyyy-MM-dd}: {report.Assessments:N0} assessments, {report.Skipped:N0} spared."));
        var table = new Table().Border(TableBorder.Simple)
            .AddColumns("Issue", "In time", "Missed", "False", "Open", "Quiet", "Precision", "Recall", "Lead: a quarter up to", "half", "three quarters");
        foreach (var tally in report.Kinds.Append(report.All))
        {
            table.AddRow(
                tally.Kind is { } kind ? Name(kind, tally) : "all that is judged",
                Text($"{tally.InTime:N0}"),
                Text($"{tally.Missed:N0}"),
                Text($"{tally.False:N0}"),
                Text($"{tally.Open:N0}"),
                Text($"{tally.Quiet:N0}"),
                Share(tally.Precision),
                Share(tally.Recall),
                Lead(tally, 25),
                Lead(tally, 50),
                Lead(tally, 75));
        }

        console.Write(table);
    }

    private static string Name(IssueKind kind, ReplayTally tally) => tally.IsJudged ? kind.Value : $"{kind.Value} (not judged)";

    private static string Share(Probability? share) => share is { } known ? Text($"{known.Value * 100:0.0} %") : "-";

    private static string Lead(ReplayTally tally, int percent) => tally.LeadTimes.Quantile(Probability.Percent(percent)) switch
    {
        null => "-",
        { TotalDays: >= 1 } days => Text($"{days.TotalDays:0.0} d"),
        { TotalHours: >= 1 } hours => Text($"{hours.TotalHours:0.0} h"),
        { } minutes => Text($"{minutes.TotalMinutes:0} min"),
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
