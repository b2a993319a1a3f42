using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Advocacy.Rules.Packs;

/// <summary>Reads a scheme's inputs, with errors that name the input.</summary>
internal static class Inputs
{
    /// <summary>Refuses a negative length, price or amount.</summary>
    internal static decimal? NotNegative(decimal? value, [CallerMemberName] string name = "") => value < 0
        ? throw new ArgumentOutOfRangeException(name, value, "This is not negative.")
        : value;

    /// <inheritdoc cref="NotNegative(decimal?, string)"/>
    internal static Money? NotNegative(Money? value, [CallerMemberName] string name = "") => value is { Amount: < 0 }
        ? throw new ArgumentOutOfRangeException(name, value, "This is not negative.")
        : value;

    /// <summary>Refuses a negative number of days.</summary>
    internal static int? NotNegative(int? value, [CallerMemberName] string name = "") => value < 0
        ? throw new ArgumentOutOfRangeException(name, value, "This is not negative.")
        : value;

    internal static TFacts Read<TFacts>(JsonElement inputs, JsonTypeInfo<TFacts> info, TFacts defaults, string scheme)
        where TFacts : class
    {
        if (inputs.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException($"inputs: an object is expected, not {inputs.ValueKind}.");
        }

        foreach (var given in inputs.EnumerateObject())
        {
            if (!info.Properties.Any(property => property.Name == given.Name))
            {
                throw new JsonException($"inputs.{given.Name}: {scheme} has no such input; it has {string.Join(", ", info.Properties.Select(static property => property.Name).Order(StringComparer.Ordinal))}.");
            }
        }

        foreach (var property in info.Properties)
        {
            if (property.IsRequired && !inputs.TryGetProperty(property.Name, out _))
            {
                throw new JsonException($"inputs.{property.Name}: {scheme} requires it; write null where it is unknown.");
            }
        }

        try
        {
            return JsonSerializer.Deserialize(WithDefaults(inputs, info, defaults), info)!;
        }
        catch (JsonException error)
        {
            throw new JsonException($"inputs{error.Path?.TrimStart('$')}: {error.Message}", error);
        }
        catch (ArgumentException error)
        {
            throw new JsonException($"inputs: {error.Message}", error);
        }
    }

    /// <summary>The inputs with what is left out as the facts have it by themselves: the generated reader passes over the initialisers of init-only properties.</summary>
    private static byte[] WithDefaults<TFacts>(JsonElement inputs, JsonTypeInfo<TFacts> info, TFacts defaults)
        where TFacts : class
    {
        using var utf8 = new MemoryStream();
        using (var writer = new Utf8JsonWriter(utf8))
        {
            writer.WriteStartObject();
            foreach (var given in inputs.EnumerateObject())
            {
                given.WriteTo(writer);
            }

            foreach (var property in info.Properties)
            {
                if (!inputs.TryGetProperty(property.Name, out _))
                {
                    writer.WritePropertyName(property.Name);
                    JsonSerializer.Serialize(writer, property.Get!(defaults), info.Options.GetTypeInfo(property.PropertyType));
                }
            }

            writer.WriteEndObject();
        }

        return utf8.ToArray();
    }
}
