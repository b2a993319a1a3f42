namespace Advocacy.Rules.Tests.Time;

public sealed class DecayTests
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    [Fact]
    public void PercentAfter_EveryStepOfAnyDecay_IsLessThanBeforeUntilNothingIsLeft() => Assert.All(
        Enumerable.Range(1, 100).Select(steps => Decay.Linear(Week, steps)).Append(Decay.Halving(Week)),
        static decay =>
        {
            Assert.Equal(100, decay.PercentAfter(0));
            Assert.All(Enumerable.Range(0, decay.Steps), step => Assert.True(decay.PercentAfter(step) > decay.PercentAfter(step + 1)));
            Assert.Equal(0, decay.PercentAfter(decay.Steps));
            Assert.Equal(0, decay.PercentAfter(long.MaxValue));
        });

    [Fact]
    public void Decay_OfNoStepsOrNoLength_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Decay.Halving(TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => Decay.Linear(-Week, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Decay.Linear(Week, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Decay.Linear(Week, 101));
    }

    [Fact]
    public void ToString_OfADecay_SaysHow()
    {
        Assert.Equal("halved every 7.00:00:00", Decay.Halving(Week).ToString());
        Assert.Equal("gone in 3 steps of 7.00:00:00", Decay.Linear(Week, 3).ToString());
    }

    [Fact]
    public void Equality_OfDecays_IsByWhatTheySay()
    {
        Assert.Equal(Decay.Linear(Week, 7), Decay.Linear(Week, 7));
        Assert.NotEqual(Decay.Linear(Week, 7), Decay.Halving(Week));
    }
}
