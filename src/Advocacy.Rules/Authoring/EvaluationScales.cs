using System.Collections.Frozen;

namespace Advocacy.Rules.Authoring;

/// <summary>The options as the evaluation reads them: checked once, immutable, with their ladders.</summary>
internal sealed class EvaluationScales
{
    private readonly FrozenDictionary<Currency, decimal> _references;
    private readonly decimal? _ownReference;

    internal EvaluationScales(AdvocacyOptions options)
    {
        _references = options.ReferenceAmounts.ToFrozenDictionary();
        Currency = options.Currency;
        _ownReference = _references.TryGetValue(Currency, out var own) ? own : null;
        ReportingThreshold = options.ReportingThreshold;
        Significant = options.SignificantHarmPercent / 100m;
        SmallestDifference = options.SmallestDifference / 10000m;
        EffortPerHour = options.EffortPerHourPercent / 100m;
        VulnerabilityFactor = options.VulnerabilityPercent / 100m;
        UnacceptableHazardEdges = options.UnacceptableHazardEdges;
        GoodwillCapPercent = options.GoodwillCapPercent;
        LikelyDelay = options.LikelyDelay;
        WorstDelay = options.WorstDelay;
        UrgentWithin = options.UrgentWithin;
        RepeatWindow = options.RepeatWindow;
        FirstReachStep = options.FirstReachStep;
        RiskOfLeavingOrdersOutreach = options.RiskOfLeavingOrdersOutreach;
        ThrowsFaults = options.FaultPolicy == RuleFaultPolicy.Throw;
        Authorities = new Authorities(options.AuthorityLimits.Select(limit => (limit.Key, limit.Value.Amount / _references[limit.Value.Currency])));
        Coarse = BandLadder.Coarse(Significant);
        UnacceptableHazard = Coarse.EdgeOf(UnacceptableHazardEdges);
        Fine = BandLadder.Fine(Significant);
        Reach = BandLadder.Coarse(1);
    }

    internal Currency Currency { get; }

    internal Probability ReportingThreshold { get; }

    /// <summary>Harm that is significant, in reference amounts.</summary>
    internal decimal Significant { get; }

    internal decimal SmallestDifference { get; }

    internal decimal EffortPerHour { get; }

    internal decimal VulnerabilityFactor { get; }

    internal int UnacceptableHazardEdges { get; }

    /// <summary>The hazard from which on it is unacceptable, in reference amounts.</summary>
    internal decimal UnacceptableHazard { get; }

    internal int GoodwillCapPercent { get; }

    internal TimeSpan LikelyDelay { get; }

    internal TimeSpan WorstDelay { get; }

    internal TimeSpan UrgentWithin { get; }

    internal TimeSpan RepeatWindow { get; }

    internal TimeSpan FirstReachStep { get; }

    internal bool RiskOfLeavingOrdersOutreach { get; }

    internal bool ThrowsFaults { get; }

    internal Authorities Authorities { get; }

    /// <summary>The ladder T of 1-2-5 steps.</summary>
    internal BandLadder Coarse { get; }

    /// <summary>The ladder F of ten steps a decade.</summary>
    internal BandLadder Fine { get; }

    /// <summary>The ladder of times until effect, in first steps.</summary>
    internal BandLadder Reach { get; }

    internal decimal? ReferenceOf(Currency currency) =>
        currency == Currency ? _ownReference : _references.TryGetValue(currency, out var amount) ? amount : null;
}
