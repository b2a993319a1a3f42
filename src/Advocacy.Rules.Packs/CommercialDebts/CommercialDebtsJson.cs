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
    Converters = [typeof(WordConverter<LatePaymentComponent>), typeof(WordConverter<Authority>)])]
[JsonSerializable(typeof(CommercialDebt))]
[JsonSerializable(typeof(LatePaymentFacts))]
[JsonSerializable(typeof(AmountsTable<LatePaymentRow>))]
internal sealed partial class CommercialDebtsJson : JsonSerializerContext;
