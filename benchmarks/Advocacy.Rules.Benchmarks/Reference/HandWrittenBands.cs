namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>The absolute ladders by hand.</summary>
internal static class HandWrittenBands
{
    private static readonly decimal[] CoarseLadder = Ladder([1, 2, 5]);
    private static readonly decimal[] FineLadder = Ladder([1, 1.25m, 1.6m, 2, 2.5m, 3.15m, 4, 5, 6.3m, 8]);
    private static readonly decimal[] HoursLadder = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

    internal static int Coarse(decimal value) => Band(CoarseLadder, value);

    internal static int Fine(decimal value) => Band(FineLadder, value);

    internal static int Hours(decimal value) => Band(HoursLadder, value);

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
