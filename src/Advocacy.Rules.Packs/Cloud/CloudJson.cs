using System.Text.Json.Serialization;

namespace Advocacy.Rules.Packs;

/// <summary>The types of this folder as the serializer sees them.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(WordConverter<CloudServiceKind>), typeof(WordConverter<Authority>)])]
[JsonSerializable(typeof(CloudService))]
[JsonSerializable(typeof(ServiceCreditFacts))]
[JsonSerializable(typeof(AmountsTable<ServiceCreditRow>))]
internal sealed partial class CloudJson : JsonSerializerContext;
