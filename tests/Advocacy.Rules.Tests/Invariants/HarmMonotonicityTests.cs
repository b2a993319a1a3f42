using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

public sealed class HarmMonotonicityTests
{
    [Fact]
    public void Estimates_Raised_LowerNothing() => Invariant.Holds(
        Draw.ArrayOf(Draw.ArrayOf(Draw.Frequency((1, Draw.Constant(0m)), (1, Draw.Amount)), 4), 5),
        (scenario, raises) =>
        {
            var next = 0;
            var raised = scenario.WithConclusions(conclusion => conclusion is Harms harms
                ? harms with { Estimate = Raise(harms.Estimate, raises[next++ % raises.Length]) }
                : conclusion);
            return Raised.Holds(scenario.Assess(), raised.Assess());
        },
        leastPercent: 30);

    [Fact]
    public void AnotherHarm_Added_LowersNothing() => Invariant.Holds(
        RuleDraw.Harms("another"),
        (scenario, harm) => Raised.Holds(
            scenario.Assess(),
            (scenario with { Rules = scenario.Rules.Add(harm with { Clauses = [], Binding = null }) }).Assess()),
        leastPercent: 30);

    [Fact]
    public void Delays_TakenToLastLonger_LowerNothing() => Invariant.Holds(
        from longer in Draw.Length from worse in Draw.Length from vulnerability in Draw.Choose(0, 200) select (longer, worse, vulnerability),
        (scenario, more) => Raised.Holds(
            scenario.Assess(),
            (scenario with
            {
                Options = scenario.Options with
                {
                    LikelyDelay = scenario.Options.LikelyDelay + more.longer,
                    WorstDelay = scenario.Options.WorstDelay + more.longer + more.worse,
                    VulnerabilityPercent = scenario.Options.VulnerabilityPercent + more.vulnerability,
                },
            }).Assess()),
        leastPercent: 30);

    [Fact]
    public void Estimate_OfALateArrivalLater_LowersNothing() => Invariant.Holds(
        Draw.Length,
        (scenario, later) =>
        {
            var raised = scenario with { Commitments = [.. scenario.Commitments.Select(commitment => Postpone(commitment, later))] };
            return Raised.Holds(scenario.Assess(), raised.Assess()) && scenario.Commitments.Any(commitment => commitment != Postpone(commitment, later));
        },
        leastPercent: 15);

    private static HarmEstimate Raise(HarmEstimate estimate, decimal[] by)
    {
        var currency = estimate.Low.Currency;
        return new HarmEstimate(
            new Money(estimate.Low.Amount + by[0], currency),
            new Money(estimate.Likely.Amount + by[0] + by[1], currency),
            new Money(estimate.Worst.Amount + by[0] + by[1] + by[2], currency))
        {
            WithDelay = estimate.WithDelay is { } delay ? new DelayCost(new Money(delay.PerStep.Amount + by[3], currency), delay.Step) { Slack = delay.Slack } : null,
        };
    }

    private static Commitment Postpone(Commitment commitment, TimeSpan by) =>
        commitment.CurrentEstimate is { } estimate && estimate > commitment.DueAt && estimate > commitment.OriginalDueAt
            ? commitment with { CurrentEstimate = estimate + by }
            : commitment;
}
