using System.Text.Json;
using System.Text.Json.Serialization;

namespace Advocacy.Rules.Packs;

/// <summary>The Bank of England's rate by which interest is calculated: as the scheme's table has it for the date, or as given. The default value is the table's.</summary>
/// <remarks>In JSON a number of per cents, or <c>published</c>. Safe to share between threads.</remarks>
[JsonConverter(typeof(ReferenceRateJsonConverter))]
public readonly record struct ReferenceRate
{
    /// <summary>A rate that is given instead of the table's.</summary>
    /// <param name="percent">Per cents a year, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public ReferenceRate(decimal percent) => Percent = Inputs.NotNegative(percent, nameof(percent));

    /// <summary>The rate of the scheme's table.</summary>
    public static ReferenceRate Published => default;

    /// <summary>Per cents a year; the table's when absent.</summary>
    public decimal? Percent { get; }
}

/// <summary>Reads and writes a rate as a number, or as the word for the table's.</summary>
internal sealed class ReferenceRateJsonConverter : JsonConverter<ReferenceRate>
{
    private const string Published = "published";

    public override ReferenceRate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number => new ReferenceRate(reader.GetDecimal()),
        JsonTokenType.String when reader.ValueTextEquals(Published) => ReferenceRate.Published,
        _ => throw new JsonException($"A reference rate is a number of per cents, or \"{Published}\" for the table's."),
    };

    public override void Write(Utf8JsonWriter writer, ReferenceRate value, JsonSerializerOptions options)
    {
        if (value.Percent is { } percent)
        {
            writer.WriteNumberValue(percent);
        }
        else
        {
            writer.WriteStringValue(Published);
        }
    }
}
