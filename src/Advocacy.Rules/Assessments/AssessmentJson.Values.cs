using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Advocacy.Rules;

/// <content>Values, each in one form.</content>
public static partial class AssessmentJson
{
    internal static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    internal static void WriteWord<T>(Utf8JsonWriter writer, string name, T value)
        where T : struct, Enum => writer.WriteString(name, Word(value));

    internal static void WriteArray<T>(Utf8JsonWriter writer, string name, ImmutableArray<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }

    internal static void WriteStrings(Utf8JsonWriter writer, string name, ImmutableArray<string> items) =>
        WriteArray(writer, name, items, writer.WriteStringValue);

    internal static void WriteInstant(Utf8JsonWriter writer, string name, DateTimeOffset? instant)
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

    internal static void WriteDate(Utf8JsonWriter writer, string name, DateOnly? date) =>
        writer.WriteString(name, date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    internal static void WriteDuration(Utf8JsonWriter writer, string name, TimeSpan duration) =>
        writer.WriteString(name, duration.ToString("c", CultureInfo.InvariantCulture));

    internal static void WriteReason(Utf8JsonWriter writer, FormattableString? reason, CultureInfo culture) =>
        writer.WriteString("reason", reason?.ToString(culture));

    internal static void WriteBand(Utf8JsonWriter writer, string name, HarmBand band) => WriteNumber(writer, name, band.Edges);

    internal static void WriteMoney(Utf8JsonWriter writer, string name, Money? money)
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

    internal static void WriteNumber(Utf8JsonWriter writer, string name, double? number)
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
    internal static void WriteNumber(Utf8JsonWriter writer, string name, decimal? number)
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

    internal static void WriteNumber(Utf8JsonWriter writer, string name, int? number)
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

    internal static void WriteBoolean(Utf8JsonWriter writer, string name, bool? value)
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
