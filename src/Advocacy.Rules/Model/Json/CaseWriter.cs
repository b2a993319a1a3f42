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
        Write(writer, @case.Customer);
        WriteParts(writer, @case.Commitments, @case.Incidents, @case.Interactions, @case.Facts, commitments, facts);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, Customer customer)
    {
        writer.WritePropertyName(CaseParser.CustomerName);
        JsonSerializer.Serialize(writer, customer, StrictJson.Model.GetTypeInfo(typeof(Customer)));
    }

    internal static void WriteParts(
        Utf8JsonWriter writer,
        IReadOnlyList<Commitment> promises,
        IReadOnlyList<Incident> incidents,
        IReadOnlyList<Interaction> interactions,
        IReadOnlyList<Fact> further,
        Subtypes commitments,
        Subtypes facts)
    {
        Write(writer, CaseParser.CommitmentsName, promises, commitment => commitments.Of(commitment).Info);
        Write(writer, CaseParser.IncidentsName, incidents, static _ => StrictJson.Model.GetTypeInfo(typeof(Incident)));
        Write(writer, CaseParser.InteractionsName, interactions, static _ => StrictJson.Model.GetTypeInfo(typeof(Interaction)));
        Write(writer, CaseParser.FactsName, further, fact => facts.Of(fact).Info);
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
