using System.Globalization;
using System.Text.Json;

namespace Advocacy.Rules;

/// <summary>Where in a JSON text an offset is: its line and its path.</summary>
/// <remarks>Reads the text again, so that a text without errors pays nothing.</remarks>
internal sealed class JsonLocation
{
    private readonly List<Level> _levels = [];

    private JsonLocation()
    {
    }

    /// <summary>The line of an offset, counted from the text's first line as 0.</summary>
    internal static int LineOf(ReadOnlySpan<byte> utf8, int offset) => utf8[..Math.Min(offset, utf8.Length)].Count((byte)'\n');

    /// <summary>The path of the value or property name that an offset lies in, or of what was being read where the text ends.</summary>
    internal static string PathOf(ReadOnlySpan<byte> utf8, int offset, string root)
    {
        var location = new JsonLocation();
        var reader = new Utf8JsonReader(utf8);
        try
        {
            while (reader.Read() && !location.Arrives(ref reader, offset))
            {
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // The text is broken here: the path so far is the answer.
        }

        return root + string.Concat(location._levels.Select(static level => level.Step));
    }

    private bool Arrives(ref Utf8JsonReader reader, int offset)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _levels[^1].Step = StepOf(reader.GetString()!);
                return reader.BytesConsumed > offset;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _levels.RemoveAt(_levels.Count - 1);
                break;
            default:
                if (_levels.Count > 0 && _levels[^1] is { IsArray: true } array)
                {
                    array.Step = string.Create(CultureInfo.InvariantCulture, $"[{array.Next++}]");
                }

                if (reader.BytesConsumed > offset)
                {
                    return true;
                }

                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    _levels.Add(new Level { IsArray = reader.TokenType == JsonTokenType.StartArray });
                    return false;
                }

                break;
        }

        if (_levels.Count > 0)
        {
            _levels[^1].Step = "";
        }

        return false;
    }

    private static string StepOf(string name) =>
        name.Length > 0 && name.All(static character => char.IsLetterOrDigit(character) || character == '_')
            ? "." + name
            : $"['{name.Replace("'", "\\'", StringComparison.Ordinal)}']";

    private sealed class Level
    {
        internal bool IsArray { get; init; }

        internal int Next { get; set; }

        internal string Step { get; set; } = "";
    }
}
