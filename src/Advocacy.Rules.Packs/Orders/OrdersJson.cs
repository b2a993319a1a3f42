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
    Converters = [typeof(WordConverter<OptionNotice>), typeof(WordConverter<Authority>), typeof(OrNoneConverter<DateOnly>), typeof(OrNoneConverter<int>)])]
[JsonSerializable(typeof(ConsumerOrder))]
[JsonSerializable(typeof(DeliveryFacts))]
[JsonSerializable(typeof(UsFtc435Facts))]
[JsonSerializable(typeof(AmountsTable<DeliveryRow>))]
[JsonSerializable(typeof(AmountsTable<UsFtc435Row>))]
internal sealed partial class OrdersJson : JsonSerializerContext;
