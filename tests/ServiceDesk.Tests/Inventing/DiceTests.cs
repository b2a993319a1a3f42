using ServiceDesk.Inventing;

namespace ServiceDesk.Tests.Inventing;

public sealed class DiceTests
{
    /// <summary>The first number of SplitMix64 from seed 0 is E220A8397B1DCDAF, by its published reference.</summary>
    [Fact]
    public void Roll_SeedZero_FollowsTheReferenceOfSplitMix64() =>
        Assert.Equal((int)(0xE220A8397B1DCDAF % 1_000_000), new Dice(0).Roll(0, 999_999));

    [Fact]
    public void Roll_ManyTimes_ReachesBothEndsAndNothingBeyond()
    {
        var dice = new Dice(1);

        Assert.Equal([3, 4, 5, 6], Enumerable.Range(0, 200).Select(_ => dice.Roll(3, 6)).Distinct().Order());
    }

    [Fact]
    public void Chance_NeverAndAlways_AreCertain()
    {
        var dice = new Dice(1);

        Assert.All(Enumerable.Range(0, 200), _ => Assert.False(dice.Chance(0)));
        Assert.All(Enumerable.Range(0, 200), _ => Assert.True(dice.Chance(100)));
    }
}
