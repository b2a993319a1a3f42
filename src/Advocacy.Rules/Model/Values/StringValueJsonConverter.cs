using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>Reads and writes an id or a code as a JSON string. Named by attributes; not meant to be called.</summary>
/// <typeparam name="T">The id's or the code's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StringValueJsonConverter<T> : JsonConverter<T>
    where T : struct, IStringValue<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A {typeof(T).Name} is a string, not {reader.TokenType}.");
        }

        return T.From(reader.GetString()!);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value);
    }
}
