using System.Runtime.CompilerServices;

namespace Advocacy.Rules.Packs;

/// <summary>
/// How a scheme's logic reads facts that may be unknown. A known fact is simply returned. An unknown one takes, one after another, values that stand for
/// all it may be, and the logic is asked again for each; what comes of it is one verdict, or indeterminate with the facts on which it depends.
/// </summary>
/// <remarks>
/// The logic must be pure, must read a fact at most once on its way (and keep it in a variable), and must name all limits that it compares the fact with.
/// A fact that it does not read on a way cannot block a verdict there. Belongs to one decision.
/// </remarks>
internal sealed class FactReader
{
    private List<Choice>? _way;
    private int _depth;

    /// <summary>Decides by the logic: in one pass where it reads no unknown fact.</summary>
    internal static EntitlementDecision Decide<TFacts, TRow>(TFacts facts, TRow row, DateOnly on, Func<TFacts, TRow, DateOnly, FactReader, EntitlementDecision> logic)
    {
        var reader = new FactReader();
        var decision = logic(facts, row, on, reader);
        return reader._way is null ? decision : reader.DecideForAll(facts, row, on, logic);
    }

    /// <summary>A yes-or-no fact.</summary>
    internal bool Is(bool? fact, [CallerArgumentExpression(nameof(fact))] string text = "") => fact ?? Choose(text, [0, 1]) == 1;

    /// <summary>An exemption that the provider must prove: what is owed without the proof is owed at the least while nobody knows of one.</summary>
    internal bool Proves(bool? exemption, [CallerArgumentExpression(nameof(exemption))] string text = "") =>
        exemption ?? Choose(text, [0, 1], Meaning.Exemption) == 1;

    /// <summary>One of a closed set of exemptions that the provider must prove, the first of them being none.</summary>
    internal T WhichProven<T>(T? exemption, [CallerArgumentExpression(nameof(exemption))] string text = "")
        where T : struct, Enum => Which(exemption, Meaning.Exemption, text);

    /// <summary>One of a closed set of values.</summary>
    internal T Which<T>(T? fact, [CallerArgumentExpression(nameof(fact))] string text = "")
        where T : struct, Enum => Which(fact, Meaning.Compared, text);

    private T Which<T>(T? fact, Meaning meaning, string text)
        where T : struct, Enum
    {
        if (fact is { } known)
        {
            return known;
        }

        var values = Enum.GetValues<T>();
        Span<decimal> positions = stackalloc decimal[values.Length];
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = i;
        }

        return values[(int)Choose(text, positions, meaning)];
    }

    /// <summary>A whole number that is compared with limits: something else begins at each (for "at most 120", the limit is 121).</summary>
    internal int From(int? fact, ReadOnlySpan<int> limits, [CallerArgumentExpression(nameof(fact))] string text = "")
    {
        if (fact is { } known)
        {
            return known;
        }

        Span<decimal> values = stackalloc decimal[limits.Length + 1];
        values[0] = int.MaxValue;
        for (var i = 0; i < limits.Length; i++)
        {
            values[i + 1] = limits[i];
            values[0] = Math.Min(values[0], limits[i] - 1);
        }

        return (int)Choose(text, values);
    }

    /// <summary>A number that is compared with limits: something else begins at each.</summary>
    internal decimal From(decimal? fact, ReadOnlySpan<decimal> limits, [CallerArgumentExpression(nameof(fact))] string text = "")
    {
        if (fact is { } known)
        {
            return known;
        }

        Span<decimal> values = stackalloc decimal[limits.Length + 1];
        values[0] = decimal.MaxValue;
        for (var i = 0; i < limits.Length; i++)
        {
            values[i + 1] = limits[i];
            values[0] = Math.Min(values[0], limits[i] - 1);
        }

        return Choose(text, values);
    }

    /// <summary>A number that is compared with limits: something else begins just above each.</summary>
    internal decimal UpTo(decimal? fact, ReadOnlySpan<decimal> limits, [CallerArgumentExpression(nameof(fact))] string text = "")
    {
        if (fact is { } known)
        {
            return known;
        }

        Span<decimal> values = stackalloc decimal[limits.Length + 1];
        values[^1] = decimal.MinValue;
        for (var i = 0; i < limits.Length; i++)
        {
            values[i] = limits[i];
            values[^1] = Math.Max(values[^1], limits[i] + 1);
        }

        return Choose(text, values);
    }

    /// <summary>A date that is compared with limits: something else begins on each.</summary>
    internal DateOnly From(DateOnly? fact, ReadOnlySpan<DateOnly> limits, [CallerArgumentExpression(nameof(fact))] string text = "")
    {
        if (fact is { } known)
        {
            return known;
        }

        Span<int> days = stackalloc int[limits.Length];
        for (var i = 0; i < limits.Length; i++)
        {
            days[i] = limits[i].DayNumber;
        }

        return DateOnly.FromDayNumber(From((int?)null, days, text));
    }

    /// <summary>A whole number, or none, that is compared with limits: something else begins at each. None is <see langword="null"/>.</summary>
    internal int? From(OrNone<int>? fact, ReadOnlySpan<int> limits, [CallerArgumentExpression(nameof(fact))] string text = "")
    {
        if (fact is { } known)
        {
            return known.Value;
        }

        const decimal none = decimal.MinValue;
        Span<decimal> values = stackalloc decimal[limits.Length + 2];
        (values[0], values[1]) = (none, int.MaxValue);
        for (var i = 0; i < limits.Length; i++)
        {
            values[i + 2] = limits[i];
            values[1] = Math.Min(values[1], limits[i] - 1);
        }

        return Choose(text, values) is var chosen && chosen == none ? null : (int)chosen;
    }

    /// <summary>A date, or none, that is compared with limits, at least one: something else begins on each. None is <see langword="null"/>.</summary>
    internal DateOnly? From(OrNone<DateOnly>? fact, ReadOnlySpan<DateOnly> limits, [CallerArgumentExpression(nameof(fact))] string text = "")
    {
        if (fact is { } known)
        {
            return known.Value;
        }

        Span<int> days = stackalloc int[limits.Length];
        for (var i = 0; i < limits.Length; i++)
        {
            days[i] = limits[i].DayNumber;
        }

        return From((OrNone<int>?)null, days, text) is { } day ? DateOnly.FromDayNumber(day) : null;
    }

    /// <summary>An amount that is calculated with, so that every value gives another: a small one, a great one, and one on each side of limits.</summary>
    internal decimal Amount(decimal? fact, ReadOnlySpan<decimal> limits = default, [CallerArgumentExpression(nameof(fact))] string text = "")
    {
        if (fact is { } known)
        {
            return known;
        }

        Span<decimal> values = stackalloc decimal[(2 * limits.Length) + 2];
        (values[0], values[1]) = (1, 1_000_000);
        for (var i = 0; i < limits.Length; i++)
        {
            values[(2 * i) + 2] = limits[i];
            values[(2 * i) + 3] = Math.Max(0, limits[i] - 1);
        }

        return Choose(text, values, Meaning.Calculated);
    }

    /// <summary>An amount that may be none: where it is unknown, it may be any, and none besides.</summary>
    internal decimal? Shown(OrNone<decimal>? fact, [CallerArgumentExpression(nameof(fact))] string text = "") =>
        fact is { } known ? known.Value : Amount(null, text: text);

    /// <summary>The name of a fact as inputs have it: <c>arrivalDelayMinutes</c> of <c>facts.ArrivalDelayMinutes</c>.</summary>
    private static string NameOf(string text)
    {
        var name = text[(text.LastIndexOf('.') + 1)..];
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private decimal Choose(string text, ReadOnlySpan<decimal> values, Meaning meaning = Meaning.Compared)
    {
        var (fact, way) = (NameOf(text), _way ??= []);
        for (var i = 0; i < _depth; i++)
        {
            if (way[i].Fact == fact)
            {
                throw new InvalidOperationException($"The logic reads '{fact}' twice on one way; it reads it once, with all limits, and keeps it in a variable.");
            }
        }

        if (_depth == way.Count)
        {
            way.Add(new Choice(fact, 0, values.Length, meaning));
        }

        return values[way[_depth++].Value];
    }

    /// <summary>Apart from the one pass that needs none of it, so that its closure costs nothing there.</summary>
    private EntitlementDecision DecideForAll<TFacts, TRow>(TFacts facts, TRow row, DateOnly on, Func<TFacts, TRow, DateOnly, FactReader, EntitlementDecision> logic)
    {
        _way!.Clear();
        var outcome = Explore(() => logic(facts, row, on, this), 0);
        return outcome.Decision
            ?? EntitlementDecision.Indeterminate(
                outcome.First().Citation, outcome.DecidingFacts().Distinct(StringComparer.Ordinal), outcome.AtLeast(), outcome.MissingProofs().Distinct(StringComparer.Ordinal));
    }

    /// <summary>What comes of all values of the facts from a depth on, those before it being chosen.</summary>
    private Outcome Explore(Func<EntitlementDecision> decide, int depth)
    {
        var way = _way!;
        _depth = 0;
        var decision = decide();
        if (way.Count == depth)
        {
            return new Outcome(decision);
        }

        var choice = way[depth];
        var outcomes = new Outcome[choice.Values];
        for (var value = 0; value < outcomes.Length; value++)
        {
            way.RemoveRange(depth, way.Count - depth);
            way.Add(choice with { Value = value });
            outcomes[value] = Explore(decide, depth + 1);
        }

        return Array.TrueForAll(outcomes, outcomes[0].IsSameAs) ? outcomes[0] : new Outcome(choice, outcomes);
    }

    /// <summary>What an unknown fact is to the logic.</summary>
    private enum Meaning
    {
        Compared,
        Calculated,
        Exemption,
    }

    /// <summary>An unknown fact on the way, with the position of the value that it takes and how many there are.</summary>
    private readonly record struct Choice(string Fact, int Value, int Values, Meaning Meaning);

    /// <summary>One decision whatever the unknown facts are, or a fact on whose values it depends what comes of it.</summary>
    private sealed class Outcome
    {
        private readonly Choice _choice;
        private readonly Outcome[] _byValue = [];

        internal Outcome(EntitlementDecision decision) => Decision = decision;

        internal Outcome(Choice choice, Outcome[] byValue) => (_choice, _byValue) = (choice, byValue);

        internal EntitlementDecision? Decision { get; }

        internal EntitlementDecision First() => Decision ?? _byValue[0].First();

        internal IEnumerable<string> DecidingFacts() => Decision is { } decision
            ? decision.DecidingFacts
            : _byValue.SelectMany(static each => each.DecidingFacts()).Prepend(_choice.Fact);

        /// <summary>What is owed at the least, as long as no exemption is proven; nothing where it may be nothing, or depends on an amount that is not known.</summary>
        internal Obligation? AtLeast() => Decision is { } decision ? decision.Obligation : _choice.Meaning switch
        {
            Meaning.Calculated => null,
            Meaning.Exemption => _byValue[0].AtLeast(),
            _ => Array.ConvertAll(_byValue, static each => each.AtLeast()) is var owed && Array.TrueForAll(owed, static each => each is not null)
                ? owed.MinBy(static each => each!.Amount.Amount)
                : null,
        };

        /// <summary>The exemptions of which nobody knows whether they are proven, on the ways on which they are not.</summary>
        internal IEnumerable<string> MissingProofs() => Decision is not null ? []
            : _choice.Meaning == Meaning.Exemption ? _byValue[0].MissingProofs().Prepend(_choice.Fact)
            : _byValue.SelectMany(static each => each.MissingProofs());

        internal bool IsSameAs(Outcome other) => Decision is { } decision
            ? other.Decision is { } one && decision.ComesToTheSameAs(one)
            : _choice.Fact == other._choice.Fact && _byValue.AsSpan().SequenceEqual(other._byValue, Comparer.Instance);

        private sealed class Comparer : IEqualityComparer<Outcome>
        {
            internal static Comparer Instance { get; } = new();

            public bool Equals(Outcome? x, Outcome? y) => x!.IsSameAs(y!);

            public int GetHashCode(Outcome obj) => 0;
        }
    }
}
