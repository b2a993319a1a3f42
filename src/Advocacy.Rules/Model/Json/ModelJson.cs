using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>The library's own types as the serializer sees them, generated at compile time: safe for trimming and Native AOT.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Customer))]
[JsonSerializable(typeof(Incident))]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(Delivery))]
[JsonSerializable(typeof(Appointment))]
[JsonSerializable(typeof(ServiceLevel))]
[JsonSerializable(typeof(ResponsePromise))]
internal sealed partial class ModelJson : JsonSerializerContext;
