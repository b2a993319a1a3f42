using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Advocacy.Rules.Packs.Tests.Schemes.Generators;

/// <summary>Inputs of a scheme as JSON texts, and the date asked about. They go through the same door as worked cases.</summary>
internal sealed record DrawnCase(SchemeDraw Of, ImmutableSortedDictionary<string, string> Inputs, DateOnly On)
{
    internal const string Unknown = "null";

    /// <summary>The inputs that are said to be unknown.</summary>
    internal IEnumerable<InputDraw> Unknowns => Of.Inputs.Where(input => Inputs.GetValueOrDefault(input.Name) == Unknown);

    internal EntitlementScheme Scheme => PublishedEntitlements.Schemes.Single(scheme => scheme.Id == Of.Id);

    internal EntitlementDecision Decide() => DecideOn(On);

    internal EntitlementDecision DecideOn(DateOnly on)
    {
        using var document = JsonDocument.Parse(Json);
        return Scheme.Bind(document.RootElement)(on);
    }

    internal DrawnCase With(string input, string value) => this with { Inputs = Inputs.SetItem(input, value) };

    /// <summary>The case with all that is said to be unknown known.</summary>
    internal DrawnCase Complete(Random random) => Unknowns.Aggregate(this, (filled, input) => filled.With(input.Name, input.Draw(random)));

    /// <summary>A number, or the word in quotes or a date; <see langword="null"/> where it is not there or unknown.</summary>
    internal decimal? Number(string input) =>
        Inputs.TryGetValue(input, out var text) && decimal.TryParse(text.Trim('"'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    internal string? Word(string input) => Inputs.TryGetValue(input, out var text) ? text.Trim('"') : null;

    /// <summary>Cases with fewer inputs, or with known ones.</summary>
    internal IEnumerable<DrawnCase> Simpler() =>
    [
        .. Of.Inputs.Where(input => !input.IsRequired && Inputs.ContainsKey(input.Name)).Select(input => this with { Inputs = Inputs.Remove(input.Name) }),
        .. Unknowns.Select(input => With(input.Name, input.Values[0])),
    ];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Of.Id} on {On:yyyy-MM-dd}: {Json}");

    private string Json => $"{{{string.Join(",", Inputs.Select(static input => $"\"{input.Key}\":{input.Value}"))}}}";
}
