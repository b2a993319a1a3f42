using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>
/// How much harm to one subject is left once some remedies are done: in doubles for the many questions that their rounding does not touch, and exactly for
/// the few that it might. Looks at one subject after another of one evaluation.
/// </summary>
internal sealed class NetHarm(EvaluationScales scales, Clock clock)
{
    private readonly HarmTally<double> _rounded = new(scales, clock);
    private HarmTally<decimal>? _exact;
    private readonly List<Harm> _harms = [];
    private ReadOnlyMemory<Remedy> _remedies;
    private bool _isExact;

    /// <summary>By how much a rounded amount may be wrong; infinite where some amounts cannot be weighed, so that all is asked exactly.</summary>
    internal double Error { get; private set; }

    /// <summary>The net harm where nothing is done.</summary>
    internal HarmAmounts<double> Untouched => _rounded.Untouched;

    /// <summary>The net harm where nothing is done.</summary>
    internal HarmAmounts<decimal> ExactlyUntouched => Exact.Untouched;

    private HarmTally<decimal> Exact
    {
        get
        {
            _exact ??= new HarmTally<decimal>(scales, clock);
            if (!_isExact)
            {
                _exact.LookAt(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_harms), _remedies.Span);
                _isExact = true;
            }

            return _exact;
        }
    }

    internal void LookAt(ReadOnlySpan<Harm> harms, ReadOnlyMemory<Remedy> remedies)
    {
        (_remedies, _isExact) = (remedies, false);
        _harms.Clear();
        _harms.AddRange(harms);
        _rounded.LookAt(harms, remedies.Span);
        Error = _rounded.Size is { } size ? Rounding.ErrorOf(size + EffortOf(remedies.Span)) : double.PositiveInfinity;
    }

    /// <summary>The net harm left once some remedies are done, but for what they ask of the customer.</summary>
    /// <param name="done">The remedies' places among those looked at, in the order in which they combine.</param>
    internal HarmAmounts<double> After(ReadOnlySpan<int> done) => _rounded.After(done);

    /// <inheritdoc cref="After"/>
    internal HarmAmounts<decimal> ExactlyAfter(ReadOnlySpan<int> done) => Exact.After(done);

    /// <summary>What a time of the customer's own weighs, in reference amounts.</summary>
    internal decimal EffortOf(TimeSpan time) => time == TimeSpan.Zero ? 0 : time.Ticks * scales.EffortPerHour / TimeSpan.TicksPerHour;

    /// <summary>The bands of what is left; nothing where rounding leaves one of them open.</summary>
    internal HarmBands? Bands(in HarmAmounts<double> left) =>
        scales.Coarse.Band(left.Hazard, Error) is { } hazard
        && scales.Coarse.Band(left.Likely, Error) is { } likely
        && scales.Coarse.Band(left.Worst, Error) is { } worst
            ? BandsOf(hazard, likely, worst)
            : null;

    /// <summary>The bands of what is left.</summary>
    internal HarmBands Bands(in HarmAmounts<decimal> left) => left.IsKnown
        ? BandsOf(scales.Coarse.Band(left.Hazard), scales.Coarse.Band(left.Likely), scales.Coarse.Band(left.Worst))
        : new HarmBands(HarmBand.Indeterminate, HarmBand.Indeterminate, HarmBand.Indeterminate);

    private HarmBands BandsOf(int hazard, int likely, int worst) =>
        new(new HarmBand(hazard >= scales.UnacceptableHazardEdges ? hazard : 0), new HarmBand(likely), new HarmBand(worst));

    private double EffortOf(ReadOnlySpan<Remedy> remedies)
    {
        var effort = 0d;
        foreach (var remedy in remedies)
        {
            effort += (double)EffortOf(remedy.Terms.CustomerEffort);
        }

        return effort;
    }
}
