using Advocacy.Rules;
using Advocacy.Rules.Authoring;
using Advocacy.Rules.Testing;
using Xunit;

namespace Acme.Rules.Tests;

public sealed class CarrierRulesTests
{
    private static readonly RulePack Carriers = new("acme/carriers", "1", new CarrierHasGoneQuiet());

    [Fact]
    public void Rules_ReadNoClockButTheEvaluations() => Assert.Empty(SystemClockReads.Of(Carriers));

    [Fact]
    public void NoScanForTwoDays_IsEvidence()
    {
        var scan = new DateTimeOffset(2026, 5, 8, 8, 0, 0, TimeSpan.Zero);
        var order = new Delivery(new("order-7"), madeAt: scan.AddDays(-3), dueAt: scan.AddDays(5)) { LastScanAt = scan };
        var evaluator = new AdvocacyEvaluator(new RuleSetBuilder().Add(Carriers).Build());
        var @case = new CustomerCase(new Customer(new("customer-1")), [order]);

        Assert.Empty(evaluator.Evaluate(@case, scan.AddDays(1)).Issues);
        Assert.Equal(scan.AddDays(2), evaluator.Evaluate(@case, scan.AddDays(1)).HoldsUntil);
        Assert.Equal(IssueKind.LateDelivery, Assert.Single(evaluator.Evaluate(@case, scan.AddDays(2)).Issues).Kind);
    }
}

public sealed class CarrierHasGoneQuiet : PredictionRule<Delivery>
{
    protected override Rule Define() => Named("acme/carrier-has-gone-quiet")
        .When(delivery => delivery.LastScanAt, (scan, its) => its.Clock.HasElapsed(TimeSpan.FromDays(2), since: scan))
        .Predicts(IssueKind.LateDelivery, LogOdds.Decisive)
        .Because(delivery => $"no carrier scan since {delivery.LastScanAt:u}");
}
