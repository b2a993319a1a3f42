namespace Advocacy.Rules;

/// <summary>Takes a brief part by part and writes it in one format. Every text is plain; the writer escapes it. Its <c>ToString</c> is the document.</summary>
internal interface IBriefWriter
{
    void Begin(BriefHead head);

    void Section(string id, string heading);

    void Subheading(string text);

    void Paragraph(string text);

    void List(IReadOnlyList<string> items);

    void Events(string label, IReadOnlyList<BriefEventText> events);

    void Plans(IReadOnlyList<BriefPlanText> plans);

    void Table(BriefTable table);

    /// <summary>A drawing. What it says is told in words too, for those who do not see it.</summary>
    void Chart(BriefChart chart);

    void End(IReadOnlyList<string> remarks);
}

/// <summary>The head of a brief: what a reader sees first.</summary>
internal sealed record BriefHead(string Language, string Kind, string Title, string Status, string Summary, string FiguresLabel,
    IReadOnlyList<BriefFigure> Figures);

/// <summary>A figure of the head, with what it is and what must be known of it.</summary>
internal sealed record BriefFigure(string Label, string Value, string Note);

/// <summary>An event in words.</summary>
internal sealed record BriefEventText(DateTimeOffset At, string When, string What, BriefTone Tone);

/// <summary>A ranked plan in words.</summary>
internal sealed record BriefPlanText(string Title, IReadOnlyList<string> Lines);

/// <summary>How an event is marked, beside its words.</summary>
internal enum BriefTone
{
    Plain,
    Promise,
    Trouble,
    Now,
}

/// <summary>A table: its caption, its columns and its rows; the first cell of a row is its header.</summary>
internal sealed record BriefTable(string Caption, IReadOnlyList<BriefColumn> Columns, IReadOnlyList<BriefRow> Rows);

/// <summary>A column and whether it holds figures.</summary>
internal sealed record BriefColumn(string Name, bool IsFigures = false);

/// <summary>A row. A group row has one cell that heads the rows after it.</summary>
internal sealed record BriefRow(IReadOnlyList<BriefCell> Cells, bool IsGroup = false, bool IsTotal = false);

/// <summary>A cell, with a bar from 0 to 1 where it measures something.</summary>
internal sealed record BriefCell(string Text, double? Bar = null)
{
    public static implicit operator BriefCell(string text) => new(text);
}

/// <summary>A drawing as SVG, with its title and what it says.</summary>
internal sealed record BriefChart(string Id, string Title, string Description, string Svg);
