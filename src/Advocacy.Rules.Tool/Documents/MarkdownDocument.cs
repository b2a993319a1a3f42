using System.Text;

namespace Advocacy.Rules.Tool.Documents;

/// <summary>A document as Markdown with GitHub's tables.</summary>
internal sealed class MarkdownDocument(TextWriter output) : IDocument
{
    private bool _isStarted;

    public void Heading(int level, string text) => Block($"{new string('#', level)} {Escape(text)}");

    public void Paragraph(string text) => Block(Escape(text));

    public void List(IEnumerable<string> items) => Block([.. items.Select(static item => $"- {Escape(item)}")]);

    public void Table(IReadOnlyList<Column> columns, IReadOnlyList<Cell[]> rows) => Block(
    [
        Row(columns.Select(static column => Escape(column.Name))),
        Row(columns.Select(static _ => "---")),
        .. rows.Select(static row => Row(row.Select(static cell => string.Join("<br>", cell.Lines.Select(Escape))))),
    ]);

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    /// <summary>The text with everything escaped that Markdown would read as more than text.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in Plain.Of(text))
        {
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '|' or '~')
            {
                escaped.Append('\\');
            }

            escaped.Append(character is '&' ? "&amp;" : character);
        }

        return escaped.ToString();
    }

    private void Block(params IReadOnlyList<string> lines)
    {
        if (_isStarted)
        {
            output.Write('\n');
        }

        _isStarted = true;
        foreach (var line in lines)
        {
            output.Write(line);
            output.Write('\n');
        }
    }
}
