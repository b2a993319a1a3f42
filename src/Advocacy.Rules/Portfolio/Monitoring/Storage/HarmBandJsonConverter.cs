using System.Text.Json;
using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>Reads and writes a band as the number of its edges; -1 where it is indeterminate.</summary>
internal sealed class HarmBandJsonConverter : JsonConverter<HarmBand>
{
    private const int Indeterminate = -1;

    public override HarmBand Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetInt16() is var edges and not Indeterminate ? new HarmBand(edges) : HarmBand.Indeterminate;

    public override void Write(Utf8JsonWriter writer, HarmBand value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Edges ?? Indeterminate);
}
