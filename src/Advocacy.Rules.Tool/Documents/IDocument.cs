namespace Advocacy.Rules.Tool.Documents;

/// <summary>A document that is written from top to bottom for people.</summary>
internal interface IDocument
{
    void Heading(int level, string text);

    void Paragraph(string text);

    void List(IEnumerable<string> items);

    /// <summary>Writes a table; a row has a cell for every column.</summary>
    void Table(IReadOnlyList<string> columns, IReadOnlyList<Cell[]> rows);
}

/// <summary>A cell of a table: lines that are kept apart.</summary>
internal readonly record struct Cell(params IReadOnlyList<string> Lines)
{
    public static implicit operator Cell(string line) => new([line]);
}
