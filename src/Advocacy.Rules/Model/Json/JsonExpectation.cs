using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Advocacy.Rules;

/// <summary>What a value of a type looks like in JSON, as words for an error message.</summary>
internal static class JsonExpectation
{
    private const int LongestQuote = 40;

    /// <summary>What is expected of a type that the serializer knows.</summary>
    /// <returns>The words; <see langword="null"/> for a type with a converter of its own, whose errors speak for themselves.</returns>
    internal static string? Of(JsonTypeInfo info)
    {
        if (info.Type == typeof(TimeSpan))
        {
            return "a length of time, such as \"12:00:00\" (12 hours) or \"2.00:00:00\" (2 days)";
        }

        if (info.GetJsonSchemaAsNode(CaseSchema.ExporterOptions) is not JsonObject schema)
        {
            return null;
        }

        return schema["enum"] is JsonArray members
            ? $"one of {JsonWords.List(members.Select(static member => $"\"{member}\""))}"
            : schema["type"] switch
            {
                JsonArray types => JsonWords.List(types.Select(Words)),
                JsonValue type => Words(type),
                _ => null,
            };
    }

    /// <summary>What was found instead: the value itself where it is short.</summary>
    internal static string Found(ReadOnlySpan<byte> value, JsonTokenType token) =>
        token is JsonTokenType.StartObject or JsonTokenType.StartArray || value.Length > LongestQuote
            ? JsonWords.Of(token)
            : Encoding.UTF8.GetString(value);

    private static string Words(JsonNode? type) => type?.GetValue<string>() switch
    {
        "boolean" => "true or false",
        "integer" => "a whole number",
        "number" => "a number",
        "string" => "a string",
        "object" => "an object",
        "array" => "an array",
        var other => other ?? "null",
    };
}
