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
    Converters = [typeof(WordConverter<BroadbandEvent>), typeof(WordConverter<AppointmentOutcome>), typeof(WordConverter<Authority>)])]
[JsonSerializable(typeof(BroadbandService))]
[JsonSerializable(typeof(AutomaticCompensationFacts))]
[JsonSerializable(typeof(AmountsTable<AutomaticCompensationRow>))]
internal sealed partial class CommunicationsJson : JsonSerializerContext;
