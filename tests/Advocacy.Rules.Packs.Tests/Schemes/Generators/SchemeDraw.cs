using System.Collections.Immutable;
using System.Globalization;

namespace Advocacy.Rules.Packs.Tests.Schemes.Generators;

/// <summary>A scheme's inputs, the dates that are asked about, and what is known of its amounts.</summary>
/// <param name="Id">The scheme's id.</param>
/// <param name="Inputs">Its inputs.</param>
/// <param name="Dates">Dates that are asked about: both sides of each version's ends, and what its rules compare with today.</param>
internal sealed record SchemeDraw(string Id, ImmutableArray<InputDraw> Inputs, ImmutableArray<string> Dates)
{
    /// <summary>The most that is ever owed, by the known inputs.</summary>
    internal required Func<DrawnCase, decimal> Cap { get; init; }

    /// <summary>Inputs of which more never pays less.</summary>
    internal ImmutableArray<string> Rising { get; init; } = [];

    /// <summary>Inputs of which more never pays more.</summary>
    internal ImmutableArray<string> Falling { get; init; } = [];

    /// <summary>Inputs that are compared with the event's date, beside the version that it selects.</summary>
    internal ImmutableArray<string> ComparedWithTheEvent { get; init; } = [];

    /// <summary>
    /// Whether the date that is asked about is the evaluation's, which the rules compare with others, and not only the one that selects the version.
    /// </summary>
    internal bool AsksAboutToday { get; init; }

    internal DrawnCase Draw(Random random)
    {
        var inputs = Inputs.Select(input => (input.Name, Value: input.DrawAny(random))).Where(static input => input.Value is not null)
            .ToImmutableSortedDictionary(static input => input.Name, static input => input.Value!, StringComparer.Ordinal);
        return new(
            this,
            inputs.RemoveRange(Inputs
                .Where(input => input.OnlyWith is { } with && inputs.GetValueOrDefault(with.Name) != with.Value)
                .Select(static input => input.Name)),
            DrawDate(random));
    }

    internal DateOnly DrawDate(Random random) => DateOnly.ParseExact(Dates[random.Next(Dates.Length)], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The scheme's id: what a test's name shows.</summary>
    public override string ToString() => Id;
}
