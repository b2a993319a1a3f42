using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Advocacy.Rules;

/// <summary>The JSON form of a <see cref="CustomerCase"/>: how cases are read and written, with the subtypes of a host.</summary>
/// <remarks>
/// Knows the library's commitments as <c>delivery</c>, <c>appointment</c>, <c>service-level</c> and <c>response-promise</c>;
/// a host adds its own commitments and facts. Nothing is passed over: an unknown, repeated or missing property is an error with its place.
/// Immutable and safe to share between threads; adding a type makes a new format.
/// </remarks>
public sealed class CaseFormat
{
    /// <summary>The size that a case in a file may have unless told otherwise: 16 MiB.</summary>
    public const int DefaultMaxCaseBytes = 16 * 1024 * 1024;


    /// <summary>Makes a format that knows the library's own types.</summary>
    public CaseFormat()
        : this(Subtypes.OfCommitments, Subtypes.OfFacts)
    {
    }

    private CaseFormat(Subtypes commitments, Subtypes facts) => (Commitments, Facts) = (commitments, facts);

    /// <summary>The types of commitment that it knows.</summary>
    internal Subtypes Commitments { get; }

    /// <summary>The types of fact that it knows.</summary>
    internal Subtypes Facts { get; }

    /// <summary>A format that also knows a commitment of the host's.</summary>
    /// <typeparam name="T">The host's type. Its properties are written in camel case; what it only computes is left out.</typeparam>
    /// <param name="type">
    /// What stands in <c>type</c>: lower-case letters, digits and inner <c>-</c>, <c>/</c> or <c>.</c>, such as <c>acme/rail-journey</c>.
    /// </param>
    /// <param name="info">The type's information from a source-generated context, such as <c>HostJson.Default.RailJourney</c>.</param>
    /// <returns>The new format.</returns>
    /// <exception cref="ArgumentException">
    /// The name or the type is known already, the name is no code, or the type cannot be written property by property.
    /// </exception>
    public CaseFormat AddCommitment<T>(string type, JsonTypeInfo<T> info)
        where T : Commitment => new(Commitments.With(type, info), Facts);

    /// <summary>A format that also knows a fact of the host's.</summary>
    /// <typeparam name="T">The host's type. Its properties are written in camel case; what it only computes is left out.</typeparam>
    /// <param name="type">
    /// What stands in <c>type</c>: lower-case letters, digits and inner <c>-</c>, <c>/</c> or <c>.</c>, such as <c>acme/stock-level</c>.
    /// </param>
    /// <param name="info">The type's information from a source-generated context, such as <c>HostJson.Default.StockLevel</c>.</param>
    /// <returns>The new format.</returns>
    /// <exception cref="ArgumentException">
    /// The name or the type is known already, the name is no code, or the type cannot be written property by property.
    /// </exception>
    public CaseFormat AddFact<T>(string type, JsonTypeInfo<T> info)
        where T : Fact => new(Commitments, Facts.With(type, info));

    /// <summary>Reads a file of one case, an array of cases, or one case a line (JSON Lines), while it is enumerated.</summary>
    /// <remarks>
    /// The file is read as lines where <paramref name="name"/> ends in <c>.jsonl</c> or <c>.ndjson</c>; else as an array where it starts
    /// with <c>[</c>; else as lines where the first line holds a whole object and more text follows; else as one case.
    /// Blank lines and a byte order mark are passed over. However large the file is, no more than one case and one buffer are held.
    /// A case that cannot be read costs no other case of an array or of lines, as long as its end can be found;
    /// where it cannot, the error says that the rest was not read.
    /// </remarks>
    /// <param name="utf8">The file, in UTF-8. Not closed. Errors of the stream itself are thrown.</param>
    /// <param name="name">The file's name, for errors and for its extension.</param>
    /// <param name="maxCaseBytes">The size in bytes beyond which a case is skipped, with an error, without being held; at least 1.</param>
    /// <returns>What came of each case, in the file's order. To be enumerated once: the stream is read on the way.</returns>
    public IEnumerable<CaseReading> Read(Stream utf8, string name, int maxCaseBytes = DefaultMaxCaseBytes)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxCaseBytes, 1);
        return ReadAll(utf8, name, maxCaseBytes);
    }

    /// <summary>Reads one case.</summary>
    /// <param name="json">The case.</param>
    /// <returns>The case.</returns>
    /// <exception cref="CaseFormatException">The text is no case; its error says where and why.</exception>
    public CustomerCase Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Parse(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads one case.</summary>
    /// <param name="utf8">The case in UTF-8, with or without a byte order mark.</param>
    /// <returns>The case.</returns>
    /// <exception cref="CaseFormatException">The text is no case; its error says where and why.</exception>
    public CustomerCase Parse(ReadOnlySpan<byte> utf8)
    {
        var text = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        var reading = CaseReader.Read(text, new CasePiece(default, 1, "$"), null, Commitments, Facts);
        return reading.IsRead ? reading.Case : throw new CaseFormatException(reading.Error);
    }

    /// <summary>Writes a case: the same case always in the same way, with nothing for what is unknown.</summary>
    /// <param name="case">The case.</param>
    /// <param name="writer">Where to write it.</param>
    /// <exception cref="ArgumentException">The case holds a commitment or a fact of a type that this format does not know.</exception>
    public void Write(CustomerCase @case, Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(writer);
        CaseWriter.Write(@case, writer, Commitments, Facts);
    }

    /// <summary>A case as JSON on one line: the same case always as the same text.</summary>
    /// <param name="case">The case.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="ArgumentException">The case holds a commitment or a fact of a type that this format does not know.</exception>
    public string ToJson(CustomerCase @case)
    {
        var utf8 = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(utf8, CaseWriter.OneLine))
        {
            Write(@case, writer);
        }

        return Encoding.UTF8.GetString(utf8.WrittenSpan);
    }

    /// <summary>The JSON schema (draft 2020-12) of a file that this format reads, the host's types included.</summary>
    /// <remarks>A schema checks names and shapes; reading also checks what a schema cannot say, such as the order of dates.</remarks>
    /// <returns>The schema as indented JSON; always the same for the same types.</returns>
    public string Schema() => CaseSchema.Of(Commitments, Facts);

    private IEnumerable<CaseReading> ReadAll(Stream utf8, string name, int maxCaseBytes)
    {
        var asLines = name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);
        foreach (var piece in new CaseSplitter(utf8, maxCaseBytes).Split(asLines))
        {
            yield return CaseReader.Read(piece, name, Commitments, Facts);
        }
    }
}
