using System.Text.Json;
using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>Reads and writes instants with their offset.</summary>
/// <remarks>The serializer alone would take a time without one for the machine's local time.</remarks>
internal sealed class InstantJsonConverter : JsonConverter<DateTimeOffset>
{
    internal const string Form = "an instant with its offset, such as \"2026-03-01T09:00:00Z\" or \"2026-03-01T10:00:00+01:00\"";

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"Expected {Form}, found {JsonWords.Of(reader.TokenType)}.");
        }

        var text = reader.GetString()!;
        return reader.TryGetDateTimeOffset(out var instant) && HasOffset(text)
            ? instant
            : throw new JsonException($"'{text}' is not {Form}.");
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);

    private static bool HasOffset(string text) =>
        text.IndexOf('T', StringComparison.Ordinal) is > 0 and var time
        && (text.EndsWith('Z') || text.AsSpan(time).ContainsAny('+', '-'));
}
