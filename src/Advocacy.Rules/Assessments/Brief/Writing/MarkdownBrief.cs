using System.Text;

namespace Advocacy.Rules;

/// <summary>A brief as Markdown with GitHub's tables.</summary>
internal sealed class MarkdownBrief : IBriefWriter
{
    private readonly StringBuilder _text = new();

    public void Begin(BriefHead head)
    {
        Block($"# {PlainText.Markdown(head.Title)}");
        Block($"*{PlainText.Markdown(head.Kind)}. {PlainText.Markdown(head.Status)}*");
        Block(PlainText.MarkdownLine(head.Summary));
        Block([.. head.Figures.Select(static figure =>
            $"- **{PlainText.Markdown(figure.Label)}: {PlainText.Markdown(figure.Value)}**{Note(figure.Note)}")]);
    }

    public void Section(string id, string heading) => Block($"## {PlainText.Markdown(heading)}");

    public void Subheading(string text) => Block($"### {PlainText.Markdown(text)}");

    public void Paragraph(string text) => Block(PlainText.MarkdownLine(text));

    public void List(IReadOnlyList<string> items) => Block([.. items.Select(static item => $"- {PlainText.MarkdownLine(item)}")]);

    public void Events(string label, IReadOnlyList<BriefEventText> events) => Block(
        [.. events
            .Select(static (each, index) => FormattableString.Invariant($"{index + 1}. **{PlainText.Markdown(each.When)}** {PlainText.Markdown(each.What)}"))]);

    public void Plans(IReadOnlyList<BriefPlanText> plans) => Block(
        [.. plans.SelectMany(static (plan, index) => (string[])
        [
            FormattableString.Invariant($"{index + 1}. **{PlainText.Markdown(plan.Title)}**"),
            .. plan.Lines.Select(static line => $"   - {PlainText.MarkdownLine(line)}"),
        ])]);

    public void Table(BriefTable table)
    {
        Block($"**{PlainText.Markdown(table.Caption)}**");
        Block(
        [
            Row(table.Columns.Select(static column => PlainText.Markdown(column.Name))),
            Row(table.Columns.Select(static column => column.IsFigures ? "---:" : "---")),
            .. table.Rows.Select(row => Row(row.Cells.Select(cell => row.IsGroup || row.IsTotal ? Strong(cell.Text) : PlainText.Markdown(cell.Text))
                .Concat(Enumerable.Repeat("", table.Columns.Count - row.Cells.Count)))),
        ]);
    }

    public void Chart(BriefChart chart)
    {
        if (chart.Description.Length > 0)
        {
            Paragraph($"{chart.Title}: {chart.Description}");
        }
    }

    public void End(IReadOnlyList<string> remarks)
    {
        Block("---");
        foreach (var remark in remarks)
        {
            Paragraph(remark);
        }
    }

    public override string ToString() => _text.ToString();

    private static string Note(string note) => note.Length == 0 ? "" : $" ({PlainText.Markdown(note)})";

    private static string Strong(string text) => text.Length == 0 ? "" : $"**{PlainText.Markdown(text)}**";

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private void Block(params IReadOnlyList<string> lines)
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        foreach (var line in lines)
        {
            _text.Append(line).Append('\n');
        }
    }
}
