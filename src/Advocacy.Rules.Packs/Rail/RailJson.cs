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
    Converters =
    [
        typeof(WordConverter<RailTicketType>),
        typeof(WordConverter<RailDelayCause>),
        typeof(WordConverter<TariffRounding>),
        typeof(WordConverter<DelayRepayScheme>),
        typeof(WordConverter<Authority>),
        typeof(OrNoneConverter<decimal>),
    ])]
[JsonSerializable(typeof(RailJourney))]
[JsonSerializable(typeof(EuRailFacts))]
[JsonSerializable(typeof(UkDelayRepayFacts))]
[JsonSerializable(typeof(AmountsTable<EuRailRow>))]
[JsonSerializable(typeof(AmountsTable<DelayRepayRow>))]
internal sealed partial class RailJson : JsonSerializerContext;
