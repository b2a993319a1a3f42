using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Advocacy.Rules;

/// <summary>The JSON form of <see cref="CaseEvent"/>s, one a line (JSON Lines): how a history is read and written, with the subtypes of a host.</summary>
/// <remarks>Nothing is passed over: an unknown, repeated or missing property is an error with its place. Immutable and safe to share between threads.</remarks>
public sealed class EventFormat
{
    private readonly CaseFormat _cases;

    /// <summary>Makes a format.</summary>
    /// <param name="cases">The form of what the events tell, with the types of commitments and facts that it knows.</param>
    public EventFormat(CaseFormat cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        _cases = cases;
    }

    /// <summary>Reads a file of events, one a line, while it is enumerated.</summary>
    /// <remarks>
    /// Events stand in the order in which they became known, which <see cref="Replay"/> holds them to and the reading does not. A line that cannot be read costs no other.
    /// Blank lines and a byte order mark are passed over. However large the file is, no more than one event and one buffer are held.
    /// </remarks>
    /// <param name="utf8">The file, in UTF-8. Not closed. Errors of the stream itself are thrown.</param>
    /// <param name="name">The file's name, for errors.</param>
    /// <param name="maxEventBytes">The size in bytes beyond which an event is skipped, with an error, without being held; at least 1.</param>
    /// <returns>What came of each line, in the file's order. To be enumerated once: the stream is read on the way.</returns>
    public IEnumerable<EventReading> Read(Stream utf8, string name, int maxEventBytes = CaseFormat.DefaultMaxCaseBytes)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxEventBytes, 1);
        return EventReader.Read(utf8, name, maxEventBytes, _cases);
    }

    /// <summary>An event as JSON on one line: the same event always as the same text.</summary>
    /// <param name="event">The event.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="ArgumentException">The event holds a commitment or a fact of a type that the format does not know.</exception>
    public string ToJson(CaseEvent @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        var utf8 = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(utf8, CaseWriter.OneLine))
        {
            EventWriter.Write(@event, writer, _cases.Commitments, _cases.Facts);
        }

        return Encoding.UTF8.GetString(utf8.WrittenSpan);
    }
}
