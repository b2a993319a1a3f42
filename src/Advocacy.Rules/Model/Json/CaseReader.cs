using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Advocacy.Rules;

/// <summary>Turns the text of one case into a case, or into the error that says where and why not.</summary>
internal static class CaseReader
{
    /// <summary>Makes something of its text, or throws <see cref="CaseFault"/> or <see cref="JsonException"/>.</summary>
    internal delegate T Parsing<out T>(ReadOnlySpan<byte> utf8);

    internal static CaseReading Read(CasePiece piece, string? file, Subtypes commitments, Subtypes facts) => piece.Problem is { } problem
        ? new CaseReading(new CaseError(file, piece.Line, piece.Root, problem))
        : Read(piece.Utf8.Span, piece with { Utf8 = default }, file, commitments, facts);

    /// <summary>Reads one case.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="origin">Where in the file the text comes from.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="commitments">The known types of commitments.</param>
    /// <param name="facts">The known types of facts.</param>
    internal static CaseReading Read(ReadOnlySpan<byte> utf8, CasePiece origin, string? file, Subtypes commitments, Subtypes facts)
    {
        var (parsed, error) = Parse(utf8, origin, file, text => new CaseParser(text, commitments, facts).Parse());
        return parsed is null ? new CaseReading(error!) : new CaseReading(parsed, origin.Line, origin.Root);
    }

    /// <summary>Parses a text, or says where and why it cannot be.</summary>
    internal static (T? Parsed, CaseError? Error) Parse<T>(ReadOnlySpan<byte> utf8, CasePiece origin, string? file, Parsing<T> parse)
        where T : class
    {
        try
        {
            RequireUtf8(utf8);
            return (parse(utf8), null);
        }
        catch (CaseFault fault)
        {
            var unread = origin.IsRestUnread && !IsJson(utf8) ? CasePiece.RestUnread : "";
            var line = origin.Line + JsonLocation.LineOf(utf8, fault.Offset);
            return (null, Error(file, line, JsonLocation.PathOf(utf8, fault.Offset, origin.Root), fault.Message, unread));
        }
        catch (JsonException broken)
        {
            var unread = origin.IsRestUnread ? CasePiece.RestUnread : "";
            var line = origin.Line + (broken.LineNumber ?? 0);
            var path = JsonLocation.PathOf(utf8, int.MaxValue, origin.Root);
            return (null, Error(file, line, path, $"The text is not JSON: {Refusal.Reason(broken)}", unread));
        }
    }

    private static CaseError Error(string? file, long line, string path, string message, string unread) =>
        new(file, line, JsonWords.Printable(path), JsonWords.Printable(message) + unread);

    private static bool IsJson(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8);
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void RequireUtf8(ReadOnlySpan<byte> utf8)
    {
        if (Utf8.IsValid(utf8))
        {
            return;
        }

        var offset = 0;
        while (Rune.DecodeFromUtf8(utf8[offset..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            offset += length;
        }

        throw new CaseFault(offset, $"The text is not UTF-8 here (byte 0x{utf8[offset]:X2}); save the file as UTF-8.");
    }
}
