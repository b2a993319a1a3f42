using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

public sealed class CustomerParetoTests
{
    [Fact]
    public void RankedPlans_BetterOnOneKeyAndWorseOnNone_RankHigher() => Invariant.Holds(
        scenario =>
        {
            var exercised = false;
            foreach (var plans in scenario.Assess().Plans)
            {
                for (var first = 0; first < plans.Ranked.Length; first++)
                {
                    for (var later = first + 1; later < plans.Ranked.Length; later++)
                    {
                        exercised = true;
                        Assert.False(
                            Dominates(plans.Ranked[later].Score, plans.Ranked[first].Score),
                            $"{Keys.Of(plans.Ranked[later])} is better for the customer and ranks below {Keys.Of(plans.Ranked[first])}");
                    }
                }
            }

            return exercised;
        },
        leastPercent: 30);

    private static bool Dominates(RemedyScore one, RemedyScore other)
    {
        var compared = Keys.ForCustomer(one).Zip(Keys.ForCustomer(other), static (mine, its) => mine.CompareTo(its)).ToArray();
        return compared.All(static order => order <= 0) && compared.Any(static order => order < 0);
    }
}
