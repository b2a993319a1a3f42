using Spectre.Console;
using Spectre.Console.Rendering;

namespace Advocacy.Rules.Tool.Documents;

/// <summary>A document as text: with the terminal's width and weights on a terminal, else plain and of a fixed width.</summary>
internal sealed class TextDocument : IDocument
{
    /// <summary>The width where there is no terminal, so that the same input gives the same bytes.</summary>
    internal const int FixedWidth = 100;

    private readonly TextWriter _output;
    private readonly StringWriter? _plain;
    private readonly IAnsiConsole _console;
    private bool _isStarted;

    internal TextDocument(TextWriter output, bool isTerminal)
    {
        _output = output;
        _plain = isTerminal ? null : new StringWriter();
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(_plain ?? output),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = isTerminal },
        });
        if (!isTerminal)
        {
            _console.Profile.Width = FixedWidth;
            _console.Profile.Capabilities.Unicode = true;
        }
    }

    public void Heading(int level, string text)
    {
        var plain = Plain.Of(text);
        var rule = level switch { 1 => "═", 2 => "─", _ => "" };
        var lines = new List<IRenderable> { new Text(plain, new Style(decoration: Decoration.Bold)) };
        if (rule.Length > 0)
        {
            lines.Add(new Text(string.Concat(Enumerable.Repeat(rule, Math.Min(_console.Profile.Width, plain.Length)))));
        }

        Write(new Rows(lines));
    }

    public void Paragraph(string text) => Write(new Text(Plain.Of(text)));

    public void List(IEnumerable<string> items)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(1)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (var item in items)
        {
            grid.AddRow(new Text("-"), new Text(Plain.Of(item)));
        }

        Write(grid);
    }

    public void Table(IReadOnlyList<Column> columns, IReadOnlyList<Cell[]> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column.Name)) { NoWrap = column.KeepsLinesWhole }.PadLeft(0).PadRight(2));
        }

        var areApart = rows.Any(static row => row.Any(static cell => cell.Lines.Count > 1));
        for (var i = 0; i < rows.Count; i++)
        {
            if (areApart && i > 0)
            {
                table.AddEmptyRow();
            }

            table.AddRow(rows[i].Select(static cell => new Text(string.Join('\n', cell.Lines.Select(Plain.Of)))));
        }

        Write(table);
    }

    /// <summary>Writes a block with one blank line before it; a plain one without the blanks that only fill it up.</summary>
    private void Write(IRenderable block)
    {
        if (_isStarted)
        {
            _output.WriteLine();
        }

        _isStarted = true;
        _console.Write(block);
        if (_plain is null)
        {
            return;
        }

        var lines = _plain.ToString().Split('\n').Select(static line => line.TrimEnd()).ToArray();
        _plain.GetStringBuilder().Clear();
        var (first, last) = (Array.FindIndex(lines, static line => line.Length > 0), Array.FindLastIndex(lines, static line => line.Length > 0));
        foreach (var line in lines[first..(last + 1)])
        {
            _output.WriteLine(line);
        }
    }
}
