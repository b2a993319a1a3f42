using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>The texts that a store keeps: watched cases and changes as JSON.</summary>
internal sealed class MonitorText(CaseFormat format)
{
    private const string CaseName = "case";
    private const string StateName = "state";

    internal StoredCase Write(WatchedCase watched)
    {
        var utf8 = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(utf8, CaseWriter.OneLine))
        {
            writer.WriteStartObject();
            writer.WritePropertyName(StateName);
            JsonSerializer.Serialize(
                writer, new WatchedState(watched.AsOf, watched.WakeAt, watched.AssessedBy, watched.Summary), MonitorJson.Default.WatchedState);
            writer.WritePropertyName(CaseName);
            format.Write(watched.Case, writer);
            writer.WriteEndObject();
        }

        return new StoredCase(watched.Customer, Encoding.UTF8.GetString(utf8.WrittenSpan));
    }

    internal WatchedCase Read(StoredCase stored)
    {
        try
        {
            using var document = JsonDocument.Parse(stored.Json);
            var state = document.RootElement.GetProperty(StateName).Deserialize(MonitorJson.Default.WatchedState)!;
            var @case = format.Parse(document.RootElement.GetProperty(CaseName).GetRawText());
            return new WatchedCase(@case, state.AsOf, state.Summary, state.WakeAt, state.AssessedBy);
        }
        catch (Exception unread) when (unread is JsonException or CaseFormatException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw Unread($"The stored case of customer '{stored.Customer}'", unread);
        }
    }

    internal static StoredChange Write(AssessmentChange change) =>
        new(change.Id, JsonSerializer.Serialize(change, MonitorJson.Default.AssessmentChange));

    internal static AssessmentChange Read(StoredChange stored)
    {
        try
        {
            return JsonSerializer.Deserialize(stored.Json, MonitorJson.Default.AssessmentChange)!;
        }
        catch (Exception unread) when (unread is JsonException or NotSupportedException or ArgumentException)
        {
            throw Unread($"The stored change {stored.Id}", unread);
        }
    }

    private static InvalidDataException Unread(string what, Exception reason) => new(
        $"{what} cannot be read: {reason.Message} A store is read with a format that knows every type of commitment and fact that it was written with.", reason);
}

/// <summary>What is kept of a watched case beside the case.</summary>
internal sealed record WatchedState(DateTimeOffset AsOf, DateTimeOffset? WakeAt, string AssessedBy, AssessmentSummary Summary);

/// <summary>What a monitor knows as the serializer sees it, generated at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(InstantJsonConverter), typeof(HarmBandJsonConverter)])]
[JsonSerializable(typeof(WatchedState))]
[JsonSerializable(typeof(AssessmentChange))]
internal sealed partial class MonitorJson : JsonSerializerContext;
