using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Advocacy.Rules;

/// <summary>A single fact of a case that may be probed: known, or unknown and to be filled.</summary>
/// <param name="Element">The part of the case that it belongs to.</param>
/// <param name="Steps">The way to it within the part: names of properties and indices.</param>
/// <param name="Info">How its value is written and read.</param>
internal sealed record ProbedFact(CaseElement Element, ImmutableArray<object> Steps, JsonTypeInfo Info)
{
    internal string Path => $"{Element.Path}.{Name}";

    internal string Name => string.Concat(Steps.Select(static (step, place) =>
        step is int index ? string.Create(CultureInfo.InvariantCulture, $"[{index}]") : place == 0 ? (string)step : $".{step}"));

    internal Type Type => Nullable.GetUnderlyingType(Info.Type) ?? Info.Type;

    /// <summary>The value as written; nothing where it is unknown.</summary>
    internal JsonNode? Json => Steps.Aggregate((JsonNode?)Element.Json, static (node, step) => node switch
    {
        JsonObject owner when step is string name => owner[name],
        JsonArray items when step is int index => items[index],
        _ => null,
    });

    /// <summary>The value; nothing where it is unknown.</summary>
    internal object? Value => Json is { } json ? JsonSerializer.Deserialize(json, Info) : null;

    internal JsonNode Write(object value) => JsonSerializer.SerializeToNode(value, Info)!;

    /// <summary>Sets the fact in a copy of its part.</summary>
    internal void Set(JsonObject copy, JsonNode value)
    {
        JsonNode owner = copy;
        foreach (var step in Steps[..^1])
        {
            owner = step is int index ? owner.AsArray()[index]! : owner.AsObject()[(string)step] ??= new JsonObject();
        }

        owner.AsObject()[(string)Steps[^1]] = value.DeepClone();
    }

    internal FactChange To(JsonNode value) => new(Path, Element.Owner, Name, Json?.ToJsonString(Plain), value.ToJsonString(Plain));

    private static JsonSerializerOptions Plain { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
