using System.Globalization;
using System.Text;

namespace Advocacy.Rules.Tool.Documents;

/// <summary>Text from outside, made safe to show: what would move a terminal's cursor or turn the direction of writing is replaced.</summary>
internal static class Plain
{
    internal static string Of(string text) => text.AsSpan().ContainsAnyExceptInRange(' ', '~') ? Replace(text) : text;

    private static string Replace(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            plain.Append(
                character is '\n' or '\r' or '\t' ? ' '
                : char.IsControl(character) || IsDirection(character) || char.GetUnicodeCategory(character) == UnicodeCategory.LineSeparator ? '\uFFFD'
                : character);
        }

        return plain.ToString();
    }

    private static bool IsDirection(char character) => character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
