using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

public sealed class CostTests
{
    [Fact]
    public void Costs_Changed_PermuteOnlyPlansThatAreEqualForTheCustomer() => Invariant.Holds(
        Draw.ArrayOf(Draw.Money().Maybe(), 7),
        (scenario, costs) =>
        {
            var next = 0;
            var changed = scenario.WithConclusions(conclusion => conclusion is Proposes proposes
                ? proposes with { Terms = proposes.Terms with { BusinessCost = costs[next++ % costs.Length] } }
                : conclusion);
            var (before, after) = (scenario.Assess(), changed.Assess());
            Assert.Equal(before.HoldsUntil, after.HoldsUntil);
            var permuted = false;
            foreach (var (old, fresh) in before.Plans.Zip(after.Plans))
            {
                Assert.Equal(old.Ranked.Select(Keys.Of).Order(StringComparer.Ordinal), fresh.Ranked.Select(Keys.Of).Order(StringComparer.Ordinal));
                Assert.Equal(old.Shortfalls.Select(Keys.Of).Order(StringComparer.Ordinal), fresh.Shortfalls.Select(Keys.Of).Order(StringComparer.Ordinal));
                Assert.Equal(old.Gated.Select(plan => Keys.Of(plan.Remedies)), fresh.Gated.Select(plan => Keys.Of(plan.Remedies)));
                Assert.Equal(old.ReviewReasons.ToArray(), fresh.ReviewReasons.ToArray());
                Assert.Equal(old.Ranked.Select(plan => Keys.ForCustomer(plan.Score)), fresh.Ranked.Select(plan => Keys.ForCustomer(plan.Score)));
                permuted |= !old.Ranked.Select(Keys.Of).SequenceEqual(fresh.Ranked.Select(Keys.Of));
                foreach (var (dearer, cheaper) in fresh.Ranked.Zip(fresh.Ranked.Skip(1)))
                {
                    Assert.False(
                        dearer.Score.CompareForCustomer(cheaper.Score) == 0 && Cost(cheaper) < Cost(dearer),
                        $"{Keys.Of(cheaper)} costs less, is equal for the customer and ranks below {Keys.Of(dearer)}");
                }
            }

            return permuted;
        },
        leastPercent: 5);

    private static decimal Cost(RemedyPlan plan) => plan.Score.Cost ?? decimal.MaxValue;
}
