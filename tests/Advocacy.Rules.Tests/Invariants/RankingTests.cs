using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

public sealed class RankingTests
{
    private const int FewEnough = 8;

    [Fact]
    public void Ranking_OfEverySubject_IsThatOfASecondNaiveWay() => Invariant.Holds(
        scenario =>
        {
            var exercised = false;
            foreach (var (plans, naive) in scenario.Assess().Plans.Zip(NaivePlans.Of(scenario)))
            {
                if (naive.Options.Length > FewEnough)
                {
                    continue;
                }

                Assert.Equal(naive.Ranked(), plans.Ranked.Select(plan => NaivePlans.Describe(plan.Remedies, Keys.ForCustomer(plan.Score), plan.Score.Cost)));
                exercised |= plans.Ranked.Any(plan => plan.Remedies.Count(remedy => remedy.Fulfils is null) > 1);
            }

            return exercised;
        },
        leastPercent: 5);
}
