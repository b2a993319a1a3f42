namespace Advocacy.Rules;

/// <summary>Absolute edges from "significant" up, by preferred numbers of a decade: 1-2-5, or ten steps (ISO 3, R10).</summary>
internal sealed class BandLadder
{
    /// <summary>A value within this share of an edge may be on its other side once rounded to a double, and is compared exactly.</summary>
    private const double Near = 1e-12;

    private readonly decimal[] _edges;
    private readonly double[] _approximate;

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

        _approximate = Array.ConvertAll(_edges, static edge => (double)edge);
    }

    internal static BandLadder Coarse(decimal significant) => new(significant, [1, 2, 5]);

    internal static BandLadder Fine(decimal significant) => new(significant, [1, 1.25m, 1.6m, 2, 2.5m, 3.15m, 4, 5, 6.3m, 8]);

    /// <summary>How many edges are at or below a value.</summary>
    internal int Band(decimal value)
    {
        var approximate = (double)value;
        var (band, above) = (0, _approximate.Length);
        while (band < above)
        {
            var middle = (band + above) / 2;
            if (_approximate[middle] <= approximate)
            {
                band = middle + 1;
            }
            else
            {
                above = middle;
            }
        }

        if (band < _edges.Length && _approximate[band] - approximate <= Near * approximate && _edges[band] <= value)
        {
            return band + 1;
        }

        return band > 0 && approximate - _approximate[band - 1] <= Near * approximate && _edges[band - 1] > value ? band - 1 : band;
    }
}
