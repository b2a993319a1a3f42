namespace Advocacy.Rules;

/// <summary>Absolute edges from "significant" up, by preferred numbers of a decade: 1-2-5, or ten steps (ISO 3, R10).</summary>
internal sealed class BandLadder
{
    private readonly decimal[] _edges;
    private readonly double[] _rounded;
    private readonly double _stepsPerDecade;

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

        (_rounded, _stepsPerDecade) = (Array.ConvertAll(_edges, static edge => (double)edge), steps.Length);
    }

    internal static BandLadder Coarse(decimal significant) => new(significant, [1, 2, 5]);

    internal static BandLadder Fine(decimal significant) => new(significant, [1, 1.25m, 1.6m, 2, 2.5m, 3.15m, 4, 5, 6.3m, 8]);

    /// <summary>The least value of a band; one beyond the ladder is never reached.</summary>
    internal decimal EdgeOf(int band) => band <= _edges.Length ? _edges[band - 1] : decimal.MaxValue;

    /// <summary>How many edges are at or below a value.</summary>
    internal int Band(decimal value)
    {
        var rounded = (double)value;
        if (Band(rounded, Rounding.ErrorOf(rounded)) is { } certain)
        {
            return certain;
        }

        var band = 0;
        while (band < _edges.Length && _edges[band] <= value)
        {
            band++;
        }

        return band;
    }

    /// <summary>How many edges are at or below a value that is known up to an error; nothing where the error leaves it open.</summary>
    internal int? Band(double value, double error)
    {
        if (value + error < _rounded[0])
        {
            return 0;
        }

        var guess = (int)(Math.Log10(value / _rounded[0]) * _stepsPerDecade);
        var band = Math.Clamp(guess, 0, _rounded.Length);
        while (band > 0 && _rounded[band - 1] > value)
        {
            band--;
        }

        while (band < _rounded.Length && _rounded[band] <= value)
        {
            band++;
        }

        var isBelowNext = band == _rounded.Length || _rounded[band] - value > error;
        return isBelowNext && (band == 0 || value - _rounded[band - 1] > error) ? band : null;
    }
}
