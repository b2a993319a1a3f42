using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Advocacy.Rules.Packs;

/// <summary>A scheme's data: what it is called, its currency, its dated rows, and what is left out. Next year's amounts are one more row.</summary>
internal sealed record AmountsTable<TRow>
    where TRow : AmountsRow
{
    public required string Scheme { get; init; }

    public required string Title { get; init; }

    /// <summary>The statute, code or contract as a whole, as a citation.</summary>
    public required string Text { get; init; }

    public required Authority Authority { get; init; }

    public required Currency Currency { get; init; }

    public required ImmutableArray<TRow> Rows { get; init; }

    public ImmutableArray<DisabledRow> Disabled
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    public ImmutableArray<LeftOutPart> LeftOut
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    /// <summary>SHA-256 of the file, for the rule set's version.</summary>
    [JsonIgnore]
    public string Fingerprint { get; private init; } = "";

    /// <summary>Reads the file of this name that is embedded in the package.</summary>
    internal static AmountsTable<TRow> Load(string name, JsonTypeInfo<AmountsTable<TRow>> info)
    {
        using var stream = typeof(AmountsRow).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"{name} is not embedded in the package; call the file so and build again.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return Parse(copy.ToArray(), name, info);
    }

    internal static AmountsTable<TRow> Parse(ReadOnlySpan<byte> utf8, string name, JsonTypeInfo<AmountsTable<TRow>> info)
    {
        AmountsTable<TRow> table;
        try
        {
            table = JsonSerializer.Deserialize(utf8, info) ?? throw new InvalidDataException($"{name} holds null instead of a table of amounts.");
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            throw new InvalidDataException($"{name} is no table of amounts: {error.Message}", error);
        }

        var errors = table.Errors().ToArray();
        return errors.Length == 0
            ? table with { Fingerprint = Convert.ToHexStringLower(SHA256.HashData(utf8)) }
            : throw new InvalidDataException($"{name}: {string.Join(" ", errors)}");
    }

    /// <summary>The row for the date of an event; none where no enabled row covers it.</summary>
    internal TRow? On(DateOnly date)
    {
        foreach (var row in Rows)
        {
            if (row.Covers(date))
            {
                return row;
            }
        }

        return null;
    }

    private IEnumerable<string> Errors()
    {
        var all = Rows.Select(static row => (row.Id, row.From, row.To))
            .Concat(Disabled.Select(static row => (row.Id, row.From, row.To))).OrderBy(static row => row.From).ToArray();
        if (Rows.IsDefaultOrEmpty)
        {
            yield return "There are no rows; a scheme has at least one that is enabled.";
        }

        foreach (var id in all.GroupBy(static row => row.Id, StringComparer.Ordinal).Where(static same => same.Count() > 1).Select(static same => same.Key))
        {
            yield return $"Row '{id}' is there twice; give each its own id.";
        }

        foreach (var (id, from, to) in all.Where(static row => row.To < row.From))
        {
            yield return $"Row '{id}' ends on {Write(to!.Value)}, before it begins on {Write(from)}.";
        }

        foreach (var (earlier, later) in all.Zip(all.Skip(1)).Where(static pair => pair.First.To is not { } last || last >= pair.Second.From))
        {
            yield return $"Rows '{earlier.Id}' and '{later.Id}' overlap on {Write(later.From)}; let one end on the day before the other begins.";
        }
    }

    private static string Write(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
