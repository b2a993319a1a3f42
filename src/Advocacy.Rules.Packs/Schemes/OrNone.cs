using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Advocacy.Rules.Packs;

/// <summary>
/// A value, or that there is none: for a fact of which "there is none" is known, and differs from not knowing, which is <see langword="null"/>.
/// </summary>
/// <remarks>The default value is <see cref="None"/>. In JSON it is the value, or <c>"none"</c>. Immutable; safe to share between threads.</remarks>
/// <typeparam name="T">The value's type.</typeparam>
public readonly record struct OrNone<T>
    where T : struct
{
    /// <summary>There is one.</summary>
    /// <param name="value">The value.</param>
    public OrNone(T value) => Value = value;

    /// <summary>There is none.</summary>
    public static OrNone<T> None => default;

    /// <summary>The value; <see langword="null"/> where there is none.</summary>
    public T? Value { get; }

    /// <summary>The value, or <c>none</c>.</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() => Value is { } value ? FormattableString.Invariant($"{value}") : OrNoneConverter<T>.None;
}

/// <summary>Writes a value as it is, and that there is none as a word.</summary>
internal sealed class OrNoneConverter<T> : JsonConverter<OrNone<T>>
    where T : struct
{
    internal const string None = "none";

    /// <inheritdoc/>
    public override OrNone<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(None)
            ? OrNone<T>.None
            : new OrNone<T>(JsonSerializer.Deserialize(ref reader, InfoOf(options)));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, OrNone<T> value, JsonSerializerOptions options)
    {
        if (value.Value is { } known)
        {
            JsonSerializer.Serialize(writer, known, InfoOf(options));
        }
        else
        {
            writer.WriteStringValue(None);
        }
    }

    private static JsonTypeInfo<T> InfoOf(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
