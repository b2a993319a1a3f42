using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Advocacy.Rules;

/// <summary>The serializer's settings for everything in a case: nothing unknown, nothing twice, nothing missing.</summary>
internal static class StrictJson
{
    /// <summary>How deep objects and arrays may be nested.</summary>
    internal const int MaxDepth = 64;

    internal static JsonSerializerOptions Model { get; } = Of(new JsonSerializerOptions(), ModelJson.Default, static _ => { });

    /// <summary>The strict form of a host's settings, which keep what they do not decide here (such as converters).</summary>
    /// <param name="host">The host's settings.</param>
    /// <param name="resolver">The host's type information; asked only for types that the library does not know itself.</param>
    /// <param name="adjust">A last adjustment of each type's information.</param>
    internal static JsonSerializerOptions Of(JsonSerializerOptions host, IJsonTypeInfoResolver resolver, Action<JsonTypeInfo> adjust)
    {
        var options = new JsonSerializerOptions(host)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            PropertyNameCaseInsensitive = false,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            AllowTrailingCommas = false,
            ReadCommentHandling = JsonCommentHandling.Disallow,
            NumberHandling = JsonNumberHandling.Strict,
            ReferenceHandler = null,
            MaxDepth = MaxDepth,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(ModelJson.Default, resolver)
                .WithAddedModifier(Arrange)
                .WithAddedModifier(adjust),
        };
        options.Converters.Add(new InstantJsonConverter());
        options.Converters.Add(new JsonStringEnumConverter<Attribution>(namingPolicy: null, allowIntegerValues: false));
        options.Converters.Add(new JsonStringEnumConverter<Basis>(namingPolicy: null, allowIntegerValues: false));
        options.MakeReadOnly();
        return options;
    }

    // What cannot be read back is not part of the form: neither written, nor accepted and dropped. No pauses are left out. A base type's properties come first.
    private static void Arrange(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        for (var i = info.Properties.Count - 1; i >= 0; i--)
        {
            var property = info.Properties[i];
            if (property is { Set: null, AssociatedParameter: null })
            {
                info.Properties.RemoveAt(i);
                continue;
            }

            if (property.PropertyType == typeof(ImmutableArray<Pause>))
            {
                property.ShouldSerialize = static (_, pauses) => pauses is ImmutableArray<Pause> { IsEmpty: false };
            }

            if (property.Order == 0 && property.DeclaringType != info.Type)
            {
                property.Order = -1;
            }
        }
    }
}
