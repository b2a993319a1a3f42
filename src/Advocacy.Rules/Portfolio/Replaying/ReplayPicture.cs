using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Advocacy.Rules;

/// <summary>Draws a replay's report: lead times as bars on a fixed scale, and warnings against outcomes as a table of two by two.</summary>
/// <remarks>Every figure stands in the picture as text; colours only repeat what labels say.</remarks>
internal static class ReplayPicture
{
    private const int Width = 960;
    private const int Top = 118;
    private const int RowHeight = 27;
    private const int BarLeft = 154;
    private const int LongestBar = 310;
    private const int TableLeft = 566;
    private const int CellWidth = 167;
    private const int CellHeight = 118;

    internal static string Of(ReplayReport report)
    {
        var (all, leads) = (report.All, report.All.LeadTimes);
        var height = Top + (leads.Spans.Length * RowHeight) + 74;
        var svg = new StringBuilder();
        Write(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" ");
        Write(svg, $"role=\"img\" aria-labelledby=\"replay-title replay-text\">\n");
        Write(svg, $"<title id=\"replay-title\">Warnings against outcomes</title>\n<desc id=\"replay-text\">{PlainText.Html(Description(all))}</desc>\n");
        Write(svg, $"<style>{ReplayPictureStyle.Css}</style>\n<rect class=\"ground\" width=\"{Width}\" height=\"{height}\"/>\n");
        Write(svg, $"<text class=\"head\" x=\"24\" y=\"38\">{PlainText.Html(Head(all))}</text>\n");
        Write(svg, $"<text class=\"quiet\" x=\"24\" y=\"62\">{PlainText.Html(Source(report))}</text>\n");
        WriteLeadTimes(svg, leads);
        WriteOutcomes(svg, all);
        Write(svg, $"<text class=\"quiet\" x=\"24\" y=\"{height - 20}\">{PlainText.Html(Kinds(report.Kinds))}</text>\n</svg>\n");
        return svg.ToString();
    }

    private static void WriteLeadTimes(StringBuilder svg, LeadTimes leads)
    {
        Write(svg, $"<text class=\"section\" x=\"24\" y=\"{Top - 18}\">How long before it hit, of {leads.Count:n0} warned of in time</text>\n");
        var most = Math.Max(1, leads.Spans.Max(static span => span.Count));
        for (var i = 0; i < leads.Spans.Length; i++)
        {
            var (span, y) = (leads.Spans[i], Top + (i * RowHeight));
            var length = (double)LongestBar * span.Count / most;
            Write(svg, $"<text class=\"label\" x=\"{BarLeft - 10}\" y=\"{y + 17}\" text-anchor=\"end\">{NameOf(span)}</text>");
            Write(svg, $"<rect class=\"in-time\" x=\"{BarLeft}\" y=\"{y + 3}\" width=\"{length:0.##}\" height=\"{RowHeight - 7}\"/>");
            Write(svg, $"<text class=\"figure\" x=\"{BarLeft + length + 7:0.##}\" y=\"{y + 17}\">{span.Count:n0}</text>\n");
        }

        var bottom = Top + (leads.Spans.Length * RowHeight);
        Write(svg, $"<line class=\"axis\" x1=\"{BarLeft}\" x2=\"{BarLeft}\" y1=\"{Top}\" y2=\"{bottom}\"/>\n");
        if (leads.Quantile(Probability.Percent(50)) is { } median)
        {
            var (lower, upper) = (leads.Quantile(Probability.Percent(25))!.Value, leads.Quantile(Probability.Percent(75))!.Value);
            Write(svg, $"<text class=\"quiet\" x=\"24\" y=\"{bottom + 24}\">Half of them {Length(median)} or less, the middle half {Length(lower)} to {Length(upper)}.</text>\n");
        }
    }

    private static void WriteOutcomes(StringBuilder svg, ReplayTally all)
    {
        Write(svg, $"<text class=\"section\" x=\"{TableLeft}\" y=\"{Top - 18}\">Warnings against outcomes</text>\n");
        var (left, top) = (TableLeft + 30, Top + 24);
        Write(svg, $"<text class=\"label\" x=\"{left + (CellWidth / 2)}\" y=\"{Top + 12}\" text-anchor=\"middle\">it hit</text>");
        Write(svg, $"<text class=\"label\" x=\"{left + (3 * CellWidth / 2) + 6}\" y=\"{Top + 12}\" text-anchor=\"middle\">it did not</text>\n");
        WriteSide(svg, top + (CellHeight / 2), "warned");
        WriteSide(svg, top + 6 + (3 * CellHeight / 2), "not warned");
        WriteCell(svg, left, top, "in-time", all.InTime, "in time");
        WriteCell(svg, left + CellWidth + 6, top, "false", all.False, "false");
        WriteCell(svg, left, top + CellHeight + 6, "missed", all.Missed, "missed");
        WriteCell(svg, left + CellWidth + 6, top + CellHeight + 6, "kept", all.Quiet, "kept quietly");
        var below = top + (2 * CellHeight) + 32;
        Write(svg, $"<text class=\"label\" x=\"{left}\" y=\"{below}\">Of what hit, {Share(all.Recall)} was warned of in time.</text>");
        Write(svg, $"<text class=\"label\" x=\"{left}\" y=\"{below + 22}\">Of the warnings, {Share(all.Precision)} came true; {all.Open:n0} still open.</text>\n");
    }

    private static void WriteSide(StringBuilder svg, int y, string text) => Write(
        svg, $"<text class=\"label\" transform=\"translate({TableLeft + 16} {y}) rotate(-90)\" text-anchor=\"middle\">{text}</text>\n");

    private static void WriteCell(StringBuilder svg, int x, int y, string tone, int count, string text)
    {
        Write(svg, $"<rect class=\"cell {tone}-cell\" x=\"{x}\" y=\"{y}\" width=\"{CellWidth}\" height=\"{CellHeight}\" rx=\"6\"/>");
        Write(svg, $"<text class=\"count\" x=\"{x + (CellWidth / 2)}\" y=\"{y + 62}\" text-anchor=\"middle\">{count:n0}</text>");
        Write(svg, $"<text class=\"label\" x=\"{x + (CellWidth / 2)}\" y=\"{y + 88}\" text-anchor=\"middle\">{text}</text>\n");
    }

    private static string Head(ReplayTally all) => all.InTime + all.Missed == 0
        ? "Nothing hit"
        : Text($"{all.InTime:n0} of {all.InTime + all.Missed:n0} that hit were warned of in time");

    private static string Source(ReplayReport report) => report is { FirstEventAt: { } first, SeenUntil: { } until }
        ? Text($"{report.Events:n0} events of {report.Customers:n0} customers, {first.UtcDateTime:yyyy-MM-dd} to {until.UtcDateTime:yyyy-MM-dd}, as they became known")
        : "No events";

    private static string Kinds(ImmutableArray<ReplayTally> kinds)
    {
        var judged = string.Join(", ", kinds.Where(static kind => kind.IsJudged).Select(Name));
        var others = string.Join(", ", kinds.Where(static kind => !kind.IsJudged).Select(Name));
        return (judged.Length == 0 ? "" : $"Shown: {judged}.") + (others.Length == 0 ? "" : $" Left out, for the history shows no outcome of it: {others}.");
    }

    private static string Name(ReplayTally tally) => tally.Kind!.Value.Value.Replace('-', ' ');

    private static string Description(ReplayTally all)
    {
        var spans = string.Join("; ", all.LeadTimes.Spans.Where(static span => span.Count > 0).Select(static span => Text($"{NameOf(span)}: {span.Count:n0}")));
        return Text($"{all.InTime:n0} warned of in time, {all.Missed:n0} missed, {all.False:n0} false, {all.Quiet:n0} kept quietly, {all.Open:n0} open.")
            + (spans.Length == 0 ? "" : $" Lead times: {spans}.");
    }

    private static string NameOf(LeadTimeSpan span) => span.UpTo is { } upTo ? $"up to {Length(upTo)}" : $"over {Length(span.Above)}";

    /// <summary>A length of time in its largest unit, to one decimal.</summary>
    private static string Length(TimeSpan length) => length.TotalDays >= 1 ? In(length.TotalDays, "day") : length.TotalHours >= 1 ? In(length.TotalHours, "hour") : In(length.TotalMinutes, "minute");

    private static string In(double number, string unit) => Text($"{number:0.#} {unit}{(Math.Round(number, 1) == 1 ? "" : "s")}");

    private static string Share(Probability? share) => share is { } known ? Text($"{known.Value * 100:0.#} %") : "none";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Write(StringBuilder svg, FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture));
}
