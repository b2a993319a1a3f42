using System.Globalization;
using System.Text;

namespace Advocacy.Rules;

/// <summary>A brief as one self-contained page.</summary>
internal sealed class HtmlBrief : IBriefWriter
{
    private readonly StringBuilder _html = new();
    private bool _isInSection;

    public void Begin(BriefHead head)
    {
        Line("<!DOCTYPE html>");
        Line($"<html lang=\"{head.Language}\">");
        Line("<head>");
        Line("<meta charset=\"utf-8\">");
        Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Line("<meta name=\"color-scheme\" content=\"light dark\">");
        Line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        Line($"<title>{PlainText.Html(head.Title)}</title>");
        Line($"<style>{BriefStyle.Css}</style>");
        Line("</head>");
        Line("<body>");
        Line("<main>");
        Line("<header>");
        Line($"<p class=\"kind\">{PlainText.Html(head.Kind)}</p>");
        Line($"<h1>{PlainText.Html(head.Title)}</h1>");
        Line($"<p class=\"status\">{PlainText.Html(head.Status)}</p>");
        Line($"<p class=\"summary\">{PlainText.Html(head.Summary)}</p>");
        Line($"<dl class=\"figures\" aria-label=\"{PlainText.Html(head.FiguresLabel)}\">");
        foreach (var figure in head.Figures)
        {
            Line($"<div><dt>{PlainText.Html(figure.Label)}</dt><dd><strong>{PlainText.Html(figure.Value)}</strong>{Note(figure.Note)}</dd></div>");
        }

        Line("</dl>");
        Line("</header>");
    }

    public void Section(string id, string heading)
    {
        EndSection();
        Line($"<section aria-labelledby=\"{id}\">");
        Line($"<h2 id=\"{id}\">{PlainText.Html(heading)}</h2>");
        _isInSection = true;
    }

    public void Subheading(string text) => Line($"<h3>{PlainText.Html(text)}</h3>");

    public void Paragraph(string text) => Line($"<p>{PlainText.Html(text)}</p>");

    public void List(IReadOnlyList<string> items)
    {
        Line("<ul>");
        foreach (var item in items)
        {
            Line($"<li>{PlainText.Html(item)}</li>");
        }

        Line("</ul>");
    }

    public void Events(string label, IReadOnlyList<BriefEventText> events)
    {
        Line($"<ol class=\"events\" aria-label=\"{PlainText.Html(label)}\">");
        foreach (var each in events)
        {
            Line($"<li class=\"{Tone(each.Tone)}\"><time datetime=\"{each.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}\">"
                + $"{PlainText.Html(each.When)}</time> <span>{PlainText.Html(each.What)}</span></li>");
        }

        Line("</ol>");
    }

    public void Plans(IReadOnlyList<BriefPlanText> plans)
    {
        Line("<ol class=\"plans\">");
        foreach (var plan in plans)
        {
            Line($"<li><strong>{PlainText.Html(plan.Title)}</strong>");
            List(plan.Lines);
            Line("</li>");
        }

        Line("</ol>");
    }

    public void Table(BriefTable table)
    {
        Line("<table>");
        Line($"<caption>{PlainText.Html(table.Caption)}</caption>");
        Line($"<thead><tr>{string.Concat(table.Columns.Select(Head))}</tr></thead>");
        Line("<tbody>");
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            if (row.IsGroup && i > 0)
            {
                Line("</tbody>");
                Line("<tbody>");
            }

            Line(row.IsGroup
                ? $"<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"{Number(table.Columns.Count)}\">{PlainText.Html(row.Cells[0].Text)}</th></tr>"
                : $"<tr{(row.IsTotal ? " class=\"total\"" : "")}>{string.Concat(row.Cells.Select((cell, at) => Cell(cell, table.Columns[at], at == 0)))}</tr>");
        }

        Line("</tbody>");
        Line("</table>");
    }

    public void Chart(BriefChart chart)
    {
        Line("<figure>");
        Line(chart.Svg);
        Line($"<figcaption>{PlainText.Html(chart.Title)}</figcaption>");
        Line("</figure>");
    }

    public void End(IReadOnlyList<string> remarks)
    {
        EndSection();
        Line("<footer>");
        foreach (var remark in remarks)
        {
            Paragraph(remark);
        }

        Line("</footer>");
        Line("</main>");
        Line("</body>");
        Line("</html>");
    }

    public override string ToString() => _html.ToString();

    internal static string Tone(BriefTone tone) => tone switch
    {
        BriefTone.Promise => "promise",
        BriefTone.Trouble => "trouble",
        BriefTone.Now => "now",
        _ => "plain",
    };

    private static string Note(string note) => note.Length == 0 ? "" : $" <span>{PlainText.Html(note)}</span>";

    private static string Figures(BriefColumn column) => column.IsFigures ? " class=\"figure\"" : "";

    private static string Head(BriefColumn column) => $"<th scope=\"col\"{Figures(column)}>{PlainText.Html(column.Name)}</th>";

    // On a narrow screen a row becomes a block and each cell is told by its column's name.
    private static string Cell(BriefCell cell, BriefColumn column, bool isHeader) => isHeader
        ? $"<th scope=\"row\">{PlainText.Html(cell.Text)}</th>"
        : $"<td{Figures(column)} data-label=\"{PlainText.Html(column.Name)}\">{PlainText.Html(cell.Text)}{Bar(cell.Bar)}</td>";

    private static string Bar(double? share) => share is { } part
        ? "<svg class=\"bar\" aria-hidden=\"true\" focusable=\"false\"><rect width=\"100%\" height=\"100%\"/>"
            + $"<rect class=\"part\" width=\"{Percent(part)}\" height=\"100%\"/></svg>"
        : "";

    internal static string Percent(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void EndSection()
    {
        if (_isInSection)
        {
            Line("</section>");
        }
    }

    private void Line(string line) => _html.Append(line).Append('\n');
}
