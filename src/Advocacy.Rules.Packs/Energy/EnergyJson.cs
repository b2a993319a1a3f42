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
    Converters = [typeof(WordConverter<Authority>)])]
[JsonSerializable(typeof(EnergySupply))]
[JsonSerializable(typeof(GuaranteedStandardsFacts))]
[JsonSerializable(typeof(AmountsTable<GuaranteedStandardsRow>))]
internal sealed partial class EnergyJson : JsonSerializerContext;
