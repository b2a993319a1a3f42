using System.Text.Json;

namespace Advocacy.Rules;

/// <summary>Writes events: the same event always as the same bytes.</summary>
internal static class EventWriter
{
    internal static void Write(CaseEvent @event, Utf8JsonWriter writer, Subtypes commitments, Subtypes facts)
    {
        writer.WriteStartObject();
        writer.WriteString(EventParser.AtName, @event.At);
        if (@event.IsRemoval)
        {
            writer.WriteString(EventParser.RemovedName, @event.CustomerId.Value);
        }
        else if (@event.Whole is { } whole)
        {
            writer.WritePropertyName(EventParser.SnapshotName);
            CaseWriter.Write(whole, writer, commitments, facts);
        }
        else
        {
            WriteParts(@event, writer, commitments, facts);
        }

        writer.WriteEndObject();
    }

    private static void WriteParts(CaseEvent @event, Utf8JsonWriter writer, Subtypes commitments, Subtypes facts)
    {
        if (@event.Customer is { } customer)
        {
            CaseWriter.Write(writer, customer);
        }
        else
        {
            writer.WriteString(EventParser.CustomerIdName, @event.CustomerId.Value);
        }

        CaseWriter.WriteParts(writer, @event.Commitments, @event.Incidents, @event.Interactions, @event.Facts, commitments, facts);
    }
}
