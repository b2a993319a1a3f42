namespace Advocacy.Rules;

/// <summary>Reads a file of events, one a line.</summary>
internal static class EventReader
{
    internal static IEnumerable<EventReading> Read(Stream utf8, string file, int limit, CaseFormat cases)
    {
        foreach (var piece in new CaseSplitter(utf8, limit, "event").SplitLines())
        {
            yield return Read(piece, file, cases);
        }
    }

    private static EventReading Read(CasePiece piece, string file, CaseFormat cases)
    {
        if (piece.Problem is { } problem)
        {
            return new EventReading(new CaseError(file, piece.Line, piece.Root, problem));
        }

        var (parsed, error) = CaseReader.Parse(
            piece.Utf8.Span, piece with { Utf8 = default }, file, text => new EventParser(text, cases.Commitments, cases.Facts).Parse());
        return parsed is null ? new EventReading(error!) : new EventReading(parsed, piece.Line);
    }
}
