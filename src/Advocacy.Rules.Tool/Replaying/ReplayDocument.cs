using Advocacy.Rules.Tool.Assess;
using Advocacy.Rules.Tool.Documents;

namespace Advocacy.Rules.Tool.Replaying;

/// <summary>Writes a replay's report for people.</summary>
internal sealed class ReplayDocument(IDocument document, Wording wording)
{
    /// <summary>The quantiles of lead times that are shown, with their names in JSON.</summary>
    internal static readonly IReadOnlyList<(string Name, Probability Share)> Quantiles =
        [("least", default), ("lowerQuartile", Probability.Percent(25)), ("median", Probability.Percent(50)), ("upperQuartile", Probability.Percent(75)), ("most", Probability.Percent(100))];

    internal void Write(ReplayReport report)
    {
        document.Heading(1, "Replay");
        document.Paragraph(Opening(report));
        if (report.Kinds.IsEmpty)
        {
            document.Paragraph("Nothing was warned of, nothing hit and no promise was kept.");
            return;
        }

        document.Heading(2, "Warnings against outcomes");
        document.Table(
            ["Issue", "In time", "Missed", "False", "Open", "Quiet", "Precision", "Recall"],
            [.. report.Kinds.Append(report.All).Select(Outcomes)]);
        document.List(
        [
            "In time: warned of before it hit. Missed: it hit and no warning stood. False: warned of, and it never hit.",
            "Open: warned of, and not over at the end. Quiet: promises kept in time without a warning.",
            .. report.Kinds.Where(static tally => !tally.IsJudged).Select(static tally =>
                $"{NameOf(tally)} is left out of the sum: the history shows no outcome of it, so that nobody can tell whether a warning was false."),
        ]);
        if (report.All.InTime == 0)
        {
            return;
        }

        document.Heading(2, "Lead times of the warnings in time");
        document.Table(
            ["Issue", "Shortest", "A quarter to", "Half to", "Three quarters to", "Longest"],
            [.. report.Kinds.Append(report.All).Where(static tally => tally.InTime > 0).Select(Leads)]);
        document.Table(
            ["Lead time of all", "Warnings"],
            [.. report.All.LeadTimes.Spans.Where(static span => span.Count > 0).Select(span => new Cell[] { SpanOf(span), wording.Of(span.Count) })]);
    }

    private static string NameOf(ReplayTally tally) => tally.Kind is { } kind ? Wording.Capital(Wording.OfCode(kind.Value)) : "All";

    private string Opening(ReplayReport report)
    {
        var counts = $"{wording.Of(report.Events)} events of {wording.Of(report.Customers)} customers";
        var span = report is { FirstEventAt: { } first, SeenUntil: { } until } ? $", from {wording.Of(first)}, seen until {wording.Of(until)}" : "";
        var failed = report.Failures == 0 ? "" : $"; in {wording.Of(report.Failures)} of them a rule threw";
        return $"{counts}{span}. {wording.Of(report.Assessments)} assessments were made and {wording.Of(report.Skipped)} spared{failed}. Rule set {report.RuleSetVersion}.";
    }

    private Cell[] Outcomes(ReplayTally tally) =>
    [
        NameOf(tally), wording.Of(tally.InTime), wording.Of(tally.Missed), wording.Of(tally.False), wording.Of(tally.Open), wording.Of(tally.Quiet),
        ShareOf(tally.Precision), ShareOf(tally.Recall),
    ];

    private Cell[] Leads(ReplayTally tally) =>
        [NameOf(tally), .. Quantiles.Select(quantile => (Cell)wording.Of(tally.LeadTimes.Quantile(quantile.Share)!.Value))];

    private string ShareOf(Probability? share) => share is { } known ? wording.Of(known) : "-";

    private string SpanOf(LeadTimeSpan span) => span.UpTo is { } upTo ? $"up to {wording.Of(upTo)}" : $"longer than {wording.Of(span.Above)}";
}
