namespace Advocacy.Rules;

/// <summary>The text of one case in a file, or a problem that the file has in its place.</summary>
/// <param name="Utf8">The text; valid until the next piece is asked for.</param>
/// <param name="Line">The line on which it begins, counted from 1.</param>
/// <param name="Root">The JSON path of the case within the file.</param>
/// <param name="Problem">Why there is no text to parse; <see langword="null"/> where there is.</param>
/// <param name="IsRestUnread">Whether nothing after this text can be read if the text is no JSON.</param>
internal readonly record struct CasePiece(
    ReadOnlyMemory<byte> Utf8,
    long Line,
    string Root,
    string? Problem = null,
    bool IsRestUnread = false)
{
    internal const string RestUnread = " The rest of the file was not read.";
}
