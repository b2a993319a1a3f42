namespace Advocacy.Rules;

/// <summary>Absolute edges from "significant" up, by preferred numbers of a decade: 1-2-5, or ten steps (ISO 3, R10).</summary>
internal sealed class BandLadder
{
    private readonly decimal[] _edges;

    private BandLadder(decimal significant, ReadOnlySpan<decimal> steps)
    {
        const int decades = 12;
        _edges = new decimal[decades * steps.Length];
        var decade = significant;
        for (var i = 0; i < _edges.Length; i++)
        {
            _edges[i] = decade * steps[i % steps.Length];
            decade *= (i + 1) % steps.Length == 0 ? 10 : 1;
        }
    }

    internal static BandLadder Coarse(decimal significant) => new(significant, [1, 2, 5]);

    internal static BandLadder Fine(decimal significant) => new(significant, [1, 1.25m, 1.6m, 2, 2.5m, 3.15m, 4, 5, 6.3m, 8]);

    /// <summary>How many edges are at or below a value.</summary>
    internal int Band(decimal value)
    {
        if (value < _edges[0])
        {
            return 0;
        }

        var found = Array.BinarySearch(_edges, value);
        return found >= 0 ? found + 1 : ~found;
    }
}
