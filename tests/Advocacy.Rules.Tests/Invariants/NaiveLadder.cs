namespace Advocacy.Rules.Tests.Invariants;

/// <summary>The ladders of bands, counted edge by edge.</summary>
internal static class NaiveLadder
{
    private static readonly decimal[] Coarse = [1, 2, 5];
    private static readonly decimal[] Fine = [1, 1.25m, 1.6m, 2, 2.5m, 3.15m, 4, 5, 6.3m, 8];

    internal static int CoarseBand(decimal value, decimal first) => Band(value, first, Coarse);

    internal static int FineBand(decimal value, decimal first) => Band(value, first, Fine);

    private static int Band(decimal value, decimal first, decimal[] steps)
    {
        var band = 0;
        var decade = first;
        for (var decades = 0; decades < 12; decades++, decade *= 10)
        {
            band += steps.Count(step => decade * step <= value);
        }

        return band;
    }
}
