using System.Collections.Immutable;
using System.Text.Json;

namespace Advocacy.Rules.Packs;

/// <summary>Reads worked cases one by one, so that every error has its line and its case.</summary>
internal sealed class ConformanceReading(ImmutableArray<EntitlementScheme> schemes)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    internal List<(ConformanceCase Case, Func<DateOnly, EntitlementDecision> Decide)> Bound { get; } = [];

    internal List<ConformanceError> Errors { get; } = [];

    internal void ReadAll(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
            {
                Errors.Add(new ConformanceError(1, null, "An array of cases is expected."));
                return;
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                Read(utf8[start..(int)reader.BytesConsumed], LineOf(utf8[..start]));
            }

            reader.Read();
        }
        catch (JsonException error)
        {
            Errors.Add(new ConformanceError((int)(error.LineNumber ?? 0) + 1, null, $"The text is not JSON: {error.Message}"));
        }
    }

    private static int LineOf(ReadOnlySpan<byte> before) => before.Count((byte)'\n') + 1;

    private void Read(ReadOnlySpan<byte> piece, int line)
    {
        ConformanceCase one;
        try
        {
            one = JsonSerializer.Deserialize(piece, ConformanceJson.Default.ConformanceCase) ?? throw new JsonException("A case is expected, not null.");
        }
        catch (JsonException error)
        {
            Errors.Add(new ConformanceError(line + (int)(error.LineNumber ?? 0), IdOf(piece), error.Message));
            return;
        }

        if (!_ids.Add(one.Id))
        {
            Errors.Add(new ConformanceError(line, one.Id, "The id is there twice; give each case its own."));
        }
        else if (schemes.FirstOrDefault(scheme => scheme.Id == one.Scheme) is not { } scheme)
        {
            Errors.Add(new ConformanceError(line, one.Id, $"Scheme '{one.Scheme}' is not known; known are {string.Join(", ", schemes.Select(static known => known.Id))}."));
        }
        else
        {
            Bind(one, scheme, line);
        }
    }

    private void Bind(ConformanceCase one, EntitlementScheme scheme, int line)
    {
        try
        {
            Bound.Add((one, scheme.Bind(one.Inputs)));
        }
        catch (JsonException error)
        {
            Errors.Add(new ConformanceError(line, one.Id, error.Message));
        }
    }

    /// <summary>The id of a case that cannot be read as a whole.</summary>
    private static string? IdOf(ReadOnlySpan<byte> piece)
    {
        var reader = new Utf8JsonReader(piece);
        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
            ? id.GetString()
            : null;
    }
}
