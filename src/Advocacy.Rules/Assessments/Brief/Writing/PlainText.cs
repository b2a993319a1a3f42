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

    /// <summary>For Markdown: everything escaped that it, or GitHub's flavour, would read as more than text.</summary>
    internal static string Markdown(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = Visible(text[i]);
            var startsBlock = character is '#' or '+' or '-' or '=' or '>';
            var endsNumber = character is '.' or ')' && i is > 0 and < 10 && (i + 1 == text.Length || text[i + 1] == ' ') && !text.AsSpan(0, i).ContainsAnyExceptInRange('0', '9');
            var linksAlone = (character == ':' && text.AsSpan(i).StartsWith("://", StringComparison.Ordinal))
                || (character == '.' && text.AsSpan(0, i).EndsWith("www", StringComparison.OrdinalIgnoreCase)) || character == '@';
            if ((i == 0 && startsBlock) || endsNumber || linksAlone || character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~')
            {
                escaped.Append('\\');
            }

            escaped.Append(character == '&' ? "&amp;" : character);
        }

        return escaped.ToString();
    }

    /// <summary>What breaks a line becomes a space; what controls a device or turns the direction of writing is replaced.</summary>
    private static char Visible(char character) =>
        character is '\n' or '\r' or '\t' or '\u2028' or '\u2029' ? ' '
        : char.IsControl(character) || character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' ? '\uFFFD'
        : character;
}
