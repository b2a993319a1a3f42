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
    Converters = [typeof(WordConverter<AirEvent>), typeof(WordConverter<DeniedBoardingItinerary>), typeof(WordConverter<RefundItinerary>), typeof(WordConverter<Authority>)])]
[JsonSerializable(typeof(FlightBooking))]
[JsonSerializable(typeof(Eu261Facts))]
[JsonSerializable(typeof(Uk261Facts))]
[JsonSerializable(typeof(AmountsTable<AirRow>))]
[JsonSerializable(typeof(UsDotDbcFacts))]
[JsonSerializable(typeof(AmountsTable<UsDotDbcRow>))]
[JsonSerializable(typeof(UsDotRefundFacts))]
[JsonSerializable(typeof(AmountsTable<UsDotRefundRow>))]
internal sealed partial class FlightsJson : JsonSerializerContext;
