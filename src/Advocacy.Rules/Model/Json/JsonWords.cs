using System.Text.Json;

namespace Advocacy.Rules;

/// <summary>How error messages speak of JSON.</summary>
internal static class JsonWords
{
    private const int LongestText = 2000;

    internal static string Of(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    internal static string List(IEnumerable<string> names) => string.Join(", ", names);

    /// <summary>What the reader may have meant, as the end of a sentence; empty where nothing is near.</summary>
    internal static string DidYouMean(string name, IEnumerable<string> known)
    {
        var nearest = known
            .Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
            .DefaultIfEmpty((Name: "", Distance: int.MaxValue))
            .MinBy(static pair => pair.Distance);
        return nearest.Distance <= Math.Max(2, nearest.Name.Length / 3) ? $" Did you mean '{nearest.Name}'?" : "";
    }

    /// <summary>A text that may quote what a file says: on one line, of bounded length, and without what steers a terminal.</summary>
    internal static string Printable(string text)
    {
        var bounded = text.Length <= LongestText ? text : text[..LongestText] + "…";
        return string.Concat(bounded.Select(static character => char.IsControl(character) ? '\uFFFD' : character));
    }

    // Levenshtein's distance, upper and lower case being one.
    private static int Distance(string one, string other)
    {
        if (one.Length > 4 * StringValue.MaxLength)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            (var diagonal, row[0]) = (row[0], i);
            for (var j = 1; j <= other.Length; j++)
            {
                var same = char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]);
                var cost = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                (diagonal, row[j]) = (row[j], cost);
            }
        }

        return row[^1];
    }
}
