using System.Text.Json.Serialization.Metadata;

namespace Advocacy.Rules;

/// <summary>A type of commitment or fact that a format knows, with the name that stands for it in <c>type</c>.</summary>
internal sealed record Subtype(string Name, JsonTypeInfo Info)
{
    internal const string Discriminator = "type";

    internal static Subtype Of<T>(string name, JsonTypeInfo<T> info)
        where T : class
    {
        StringValue.RequireCode(name, "type");
        ArgumentNullException.ThrowIfNull(info);
        if (info.Kind != JsonTypeInfoKind.Object || info.OriginatingResolver is not { } resolver || typeof(T).IsAbstract)
        {
            throw new ArgumentException(
                $"{typeof(T).Name} must be a concrete type that the serializer writes property by property, "
                    + "with the information of a source-generated context, such as HostJson.Default.RailJourney.",
                nameof(info));
        }

        if (info.Properties.Any(static property => string.Equals(property.Name, Discriminator, StringComparison.OrdinalIgnoreCase)))
        {
            throw new ArgumentException(
                $"{typeof(T).Name} has a property written as 'type', where its own kind stands; rename it with [JsonPropertyName].",
                nameof(info));
        }

        var options = StrictJson.Of(info.Options, resolver, each =>
        {
            if (each.Type == typeof(T))
            {
                AddDiscriminator<T>(each, name);
            }
        });
        return new Subtype(name, options.GetTypeInfo(typeof(T)));
    }

    private static void AddDiscriminator<T>(JsonTypeInfo info, string name)
    {
        var property = JsonMetadataServices.CreatePropertyInfo(info.Options, new JsonPropertyInfoValues<string>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = typeof(T),
            PropertyName = Discriminator,
            JsonPropertyName = Discriminator,
            Getter = _ => name,
            Setter = static (_, _) => { },
        });
        property.IsRequired = true;
        property.Order = int.MinValue;
        info.Properties.Add(property);
    }
}
