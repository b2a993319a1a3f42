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

    internal static TFacts Read<TFacts>(JsonElement inputs, JsonTypeInfo<TFacts> info, string scheme)
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
            return inputs.Deserialize(info)!;
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
}
