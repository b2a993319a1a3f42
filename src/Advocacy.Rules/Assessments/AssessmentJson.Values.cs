using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Advocacy.Rules;

/// <content>Values, each in one form.</content>
public static partial class AssessmentJson
{
    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static void WriteWord<T>(Utf8JsonWriter writer, string name, T value)
        where T : struct, Enum => writer.WriteString(name, Word(value));

    private static void WriteArray<T>(Utf8JsonWriter writer, string name, ImmutableArray<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter writer, string name, ImmutableArray<string> items) =>
        WriteArray(writer, name, items, writer.WriteStringValue);

    private static void WriteInstant(Utf8JsonWriter writer, string name, DateTimeOffset? instant)
    {
        if (instant is { } at)
        {
            writer.WriteString(name, at.UtcDateTime);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void WriteDuration(Utf8JsonWriter writer, string name, TimeSpan duration) =>
        writer.WriteString(name, duration.ToString("c", CultureInfo.InvariantCulture));

    private static void WriteReason(Utf8JsonWriter writer, FormattableString? reason, CultureInfo culture) =>
        writer.WriteString("reason", reason?.ToString(culture));

    private static void WriteBand(Utf8JsonWriter writer, string name, HarmBand band) => WriteNumber(writer, name, band.Edges);

    private static void WriteMoney(Utf8JsonWriter writer, string name, Money? money)
    {
        if (money is not { } value)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        WriteNumber(writer, "amount", value.Amount);
        writer.WriteString("currency", value.Currency.Value);
        writer.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, double? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>A decimal without the trailing zeros that only tell how it was calculated.</summary>
    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value / 1.0000000000000000000000000000m);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void WriteBoolean(Utf8JsonWriter writer, string name, bool? value)
    {
        if (value is { } known)
        {
            writer.WriteBoolean(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
