using System.Collections.Immutable;

namespace Advocacy.Rules.Tests.Assessments;

public sealed class FirstDifferenceTests
{
    private static readonly Remedy Remedy = LateOrder.Assess().Plans.SelectMany(plans => plans.Ranked).First(plan => plan.Remedies.Length > 0).Remedies[0];

    public static TheoryData<RankingKey> Keys => [.. Enum.GetValues<RankingKey>()];

    [Theory]
    [MemberData(nameof(Keys))]
    public void FirstDifference_BetterInOneKeyAndWorseInAllLater_IsThatKey(RankingKey key)
    {
        var (better, worse) = (Score(key, better: true), Score(key, better: false));

        Assert.Equal(key, better.FirstDifference(worse));
        Assert.Equal(key, worse.FirstDifference(better));
        Assert.True(better.CompareTo(worse) < 0);
        Assert.True(worse.CompareTo(better) > 0);
        Assert.Equal(key <= RankingKey.FineHarmLeft, better.CompareForCustomer(worse) < 0);
    }

    [Fact]
    public void FirstDifference_EqualKeys_IsNone()
    {
        var score = Score(RankingKey.Id, better: true);

        Assert.Null(score.FirstDifference(Score(RankingKey.Id, better: true)));
        Assert.Equal(0, score.CompareTo(Score(RankingKey.Id, better: true)));
    }

    [Fact]
    public void FirstDifference_CostUnknown_RanksAfterAnyKnownCost()
    {
        var ranked = LateOrder.Assess().PlansFor(LateOrder.Order.Id)!.Ranked;
        var courier = ranked.Single(plan => plan.Id.EndsWith("remedy/courier", StringComparison.Ordinal));
        var expedite = ranked.Single(plan => plan.Id.EndsWith("remedy/expedite", StringComparison.Ordinal));

        Assert.Equal(RankingKey.BusinessCost, expedite.Score.FirstDifference(courier.Score));
        Assert.True(expedite.Score.CompareTo(courier.Score) < 0);
    }

    [Fact]
    public void FirstDifference_EveryPairOfRankedPlans_NamesAKeyInWhichTheyDiffer()
    {
        foreach (var plans in LateOrder.Assess().Plans)
        {
            foreach (var (first, second) in plans.Ranked.Zip(plans.Ranked.Skip(1)))
            {
                Assert.NotNull(first.Score.FirstDifference(second.Score));
            }
        }
    }

    /// <summary>Two scores that are equal before a key, differ in it, and differ the other way round in every later one.</summary>
    private static RemedyScore Score(RankingKey decisive, bool better)
    {
        return new RemedyScore(Low(RankingKey.Id) == 0 ? ImmutableArray<Remedy>.Empty : [Remedy])
        {
            Left = new HarmBands(new(Low(RankingKey.HazardLeft)), new(Low(RankingKey.LikelyLeft)), new(Low(RankingKey.WorstLeft))),
            HonoursPreference = High(RankingKey.Preference) == 1,
            ReachBand = Low(RankingKey.Reach),
            EffortBand = Low(RankingKey.Effort),
            KindMatches = High(RankingKey.KindMatch),
            DistributiveJustice = High(RankingKey.DistributiveJustice),
            InteractionalJustice = High(RankingKey.InteractionalJustice) == 1,
            ProceduralJustice = High(RankingKey.ProceduralJustice) == 1,
            FineBand = Low(RankingKey.FineHarmLeft),
            Cost = Low(RankingKey.BusinessCost),
        };

        int Low(RankingKey key) => key < decisive || (key == decisive) == better ? 0 : 1;
        int High(RankingKey key) => key < decisive || (key == decisive) == better ? 1 : 0;
    }
}
