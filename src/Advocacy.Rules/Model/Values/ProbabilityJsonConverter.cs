using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>Reads and writes a probability as a JSON number. Named by attributes; not meant to be called.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ProbabilityJsonConverter : JsonConverter<Probability>
{
    /// <inheritdoc/>
    public override Probability Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var value)
            ? new Probability(value)
            : throw new JsonException($"A probability is a number from 0 to 1, not {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Probability value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Value);
    }
}
