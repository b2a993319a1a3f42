using System.Text.Json.Serialization;

namespace Advocacy.Rules.Packs;

/// <summary>Worked cases as the serializer sees them.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    Converters = [typeof(WordConverter<Verdict>)])]
[JsonSerializable(typeof(ConformanceCase))]
internal sealed partial class ConformanceJson : JsonSerializerContext;
