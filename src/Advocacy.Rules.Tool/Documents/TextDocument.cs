using Spectre.Console;

namespace Advocacy.Rules.Tool.Documents;

/// <summary>A document as text: with the terminal's width and weights on a terminal, else plain and of a fixed width.</summary>
internal sealed class TextDocument : IDocument
{
    /// <summary>The width where there is no terminal, so that the same input gives the same bytes.</summary>
    internal const int FixedWidth = 100;

    private readonly IAnsiConsole _console;
    private bool _isStarted;

    internal TextDocument(TextWriter output, bool isTerminal)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
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
        if (_isStarted)
        {
            _console.WriteLine();
        }

        _isStarted = true;
        Write(plain, new Style(decoration: Decoration.Bold));
        if (level <= 2)
        {
            Write(new string(level == 1 ? '═' : '─', Math.Min(_console.Profile.Width, plain.Length)), Style.Plain);
        }
    }

    public void Paragraph(string text) => Write(Plain.Of(text), Style.Plain);

    public void List(IEnumerable<string> items)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(1)).AddColumn(new GridColumn().PadRight(0));
        foreach (var item in items)
        {
            grid.AddRow(new Text("-"), new Text(Plain.Of(item)));
        }

        Write(grid);
    }

    public void Table(IReadOnlyList<string> columns, IReadOnlyList<Cell[]> rows)
    {
        var table = new Table { Border = TableBorder.Horizontal, ShowRowSeparators = false };
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column)));
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(static cell => new Text(string.Join('\n', cell.Lines.Select(Plain.Of)))));
        }

        Write(table);
    }

    private void Write(string text, Style style)
    {
        _console.Write(new Text(text, style));
        _console.WriteLine();
    }
    
    private void Write(Spectre.Console.Rendering.IRenderable block) => _console.Write(block);
}
