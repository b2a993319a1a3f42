using System.Text;

namespace Advocacy.Rules;

/// <summary>Text that may come from outside, made harmless for a format.</summary>
internal static class PlainText
{
    /// <summary>For HTML's text and attributes.</summary>
    internal static string Html(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(Visible(character)),
            };
        }

        return escaped.ToString();
    }

    /// <summary>For Markdown, within a line: everything escaped that it, or GitHub's flavour, would read as more than text.</summary>
    internal static string Markdown(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = Visible(text[i]);
            var linksAlone = (character == ':' && text.AsSpan(i).StartsWith("://", StringComparison.Ordinal))
                || (character == '.' && text.AsSpan(0, i).EndsWith("www", StringComparison.OrdinalIgnoreCase)) || character == '@';
            if (linksAlone || character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~')
            {
                escaped.Append('\\');
            }

            escaped.Append(character == '&' ? "&amp;" : character);
        }

        return escaped.ToString();
    }

    /// <summary>For Markdown, as a line of its own: neither a heading, a list, a quote nor a rule.</summary>
    internal static string MarkdownLine(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return text is ['#' or '+' or '-' or '=', ..] ? "\\" + Markdown(text)
            : digits is > 0 and < 10 && (text[digits] is '.' or ')') && (digits + 1 == text.Length || text[digits + 1] == ' ')
                ? text[..digits] + "\\" + Markdown(text[digits..])
            : Markdown(text);
    }

    /// <summary>What breaks a line becomes a space; what controls a device or turns the direction of writing is replaced.</summary>
    private static char Visible(char character) =>
        character is '\n' or '\r' or '\t' or '\u2028' or '\u2029' ? ' '
        : char.IsControl(character) || character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' ? '\uFFFD'
        : character;
}
