using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Advocacy.Rules;

/// <summary>Writes cases: the same case always as the same bytes.</summary>
internal static class CaseWriter
{
    internal static JsonWriterOptions OneLine { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    internal static void Write(CustomerCase @case, Utf8JsonWriter writer, Subtypes commitments, Subtypes facts)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(CaseParser.CustomerName);
        JsonSerializer.Serialize(writer, @case.Customer, StrictJson.Model.GetTypeInfo(typeof(Customer)));
        Write(writer, CaseParser.CommitmentsName, @case.Commitments, commitment => commitments.Of(commitment).Info);
        Write(writer, CaseParser.IncidentsName, @case.Incidents, static _ => StrictJson.Model.GetTypeInfo(typeof(Incident)));
        Write(writer, CaseParser.InteractionsName, @case.Interactions, static _ => StrictJson.Model.GetTypeInfo(typeof(Interaction)));
        Write(writer, CaseParser.FactsName, @case.Facts, fact => facts.Of(fact).Info);
        writer.WriteEndObject();
    }

    private static void Write<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Func<T, JsonTypeInfo> info)
        where T : class
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            JsonSerializer.Serialize(writer, item, info(item));
        }

        writer.WriteEndArray();
    }
}
