using System.Collections.Frozen;

namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>The absolute ladders by hand, and the amounts that carry on to them.</summary>
internal static class HandWrittenBands
{
    internal const short Unknown = short.MaxValue;
    internal static readonly Currency Euro = new("EUR");
    private static readonly decimal[] CoarseLadder = Ladder([1, 2, 5]);
    private static readonly decimal[] FineLadder = Ladder([1, 1.25m, 1.6m, 2, 2.5m, 3.15m, 4, 5, 6.3m, 8]);
    private static readonly decimal[] HoursLadder = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
    private static readonly FrozenDictionary<Currency, decimal> References = new AdvocacyOptions().ReferenceAmounts.ToFrozenDictionary();

    internal static decimal? ReferenceOf(Currency currency) =>
        currency == Euro ? 100 : References.TryGetValue(currency, out var reference) ? reference : null;

    internal static int Coarse(decimal value) => Band(CoarseLadder, value);

    internal static int Fine(decimal value) => Band(FineLadder, value);

    internal static int Hours(TimeSpan length) => Band(HoursLadder, (decimal)length.Ticks / TimeSpan.TicksPerHour);

    private static int Band(decimal[] ladder, decimal value)
    {
        var band = 0;
        while (band < ladder.Length && ladder[band] <= value)
        {
            band++;
        }

        return band;
    }

    private static decimal[] Ladder(decimal[] steps) =>
        [.. Enumerable.Range(0, 12).SelectMany(decade => steps.Select(step => 0.2m * step * (decimal)Math.Pow(10, decade)))];
}
