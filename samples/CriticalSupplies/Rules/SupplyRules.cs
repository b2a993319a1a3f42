using Advocacy.Rules;
using Advocacy.Rules.Authoring;

namespace CriticalSupplies.Rules;

/// <summary>The rule set of the sample: the default pack, but for what the history cannot tell, and the sample's own rules and predictor.</summary>
internal static class SupplyRules
{
    /// <summary>The history never says when goods left. Rules that take a silence for "has not left" would speak of every line.</summary>
    private static readonly RuleId[] NeedDispatch =
    [
        new("delivery/not-left-on-the-last-day"),
        new("delivery/usual-transit-no-longer-fits"),
    ];

    private static readonly Probability BaseRate = Probability.Percent(5);

    internal static RuleSet Build(TimeSpan horizon, Probability threshold)
    {
        var pack = DefaultPack.Rules;
        var known = new RulePack(pack.Id.Value, $"{pack.Version}-without-dispatch", [.. pack.Rules.Where(rule => !NeedDispatch.Contains(rule.Id))])
        {
            Effective = pack.Effective,
            Sources = pack.Sources,
            BaseRates = pack.BaseRates,
            FailureKinds = pack.FailureKinds,
        };
        var options = new AdvocacyOptions
        {
            Currency = new Currency("USD"),
            ReportingThreshold = threshold,
            LikelyDelay = TimeSpan.FromDays(14),
            WorstDelay = TimeSpan.FromDays(60),
            UrgentWithin = TimeSpan.FromDays(7),
            FaultPolicy = RuleFaultPolicy.Throw,
        };
        options.BaseRates[IssueKind.LateDelivery] = BaseRate;

        // An ordinary day of a country programme, not of a household.
        options.ReferenceAmounts[new Currency("USD")] = 10_000;
        return new RuleSetBuilder()
            .Add(known)
            .Add(new RouteIsOverdue(horizon))
            .Add(new RouteIsBlocked(horizon))
            .Add(new ManyLinesDueTogether(horizon))
            .Add(new TrackRecordPredictor(BaseRate, horizon))
            .Add<BridgingPurchase>()
            .Add<SendByAir>()
            .Add<FillFromDepot>()
            .Add<SendWhatIsReady>()
            .Build(options);
    }
}
