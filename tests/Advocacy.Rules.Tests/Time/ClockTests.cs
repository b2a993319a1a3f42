namespace Advocacy.Rules.Tests.Time;

public sealed class ClockTests
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(-1, false, 0)]
    [InlineData(0, true, null)]
    [InlineData(1, true, null)]
    public void HasPassed_AroundTheInstant_IsTrueFromItOn(long ticks, bool expected, int? holdsUntil) =>
        Answers(ticks, clock => clock.HasPassed(Noon), expected, holdsUntil);

    [Theory]
    [InlineData(-1, false, 0)]
    [InlineData(0, true, 100)]
    [InlineData(99, true, 100)]
    [InlineData(100, false, null)]
    public void IsWithin_AroundBothEnds_IsHalfOpen(long ticks, bool expected, int? holdsUntil) =>
        Answers(ticks, clock => clock.IsWithin(Noon, Noon.AddTicks(100)), expected, holdsUntil);

    [Fact]
    public void IsWithin_AnEmptyInterval_IsNeverTrueAndNotesNothing() => Answers(-5, clock => clock.IsWithin(Noon, Noon), false, null);

    [Theory]
    [InlineData(99, false, 100)]
    [InlineData(100, true, null)]
    public void HasElapsed_AroundTheLength_IsTrueFromItOn(long ticks, bool expected, int? holdsUntil) =>
        Answers(ticks, clock => clock.HasElapsed(TimeSpan.FromTicks(100), Noon), expected, holdsUntil);

    [Theory]
    [InlineData(-101, false, -100)]
    [InlineData(-100, true, null)]
    public void HasElapsed_ANegativeLength_LooksAheadOfTheInstant(long ticks, bool expected, int? holdsUntil) =>
        Answers(ticks, clock => clock.HasElapsed(TimeSpan.FromTicks(-100), Noon), expected, holdsUntil);

    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(0, 1, 60)]
    [InlineData(59, 1, 60)]
    [InlineData(60, 2, 120)]
    public void StartedSteps_OfSixtyTicks_BeginAtTheInstant(long ticks, long expected, int? holdsUntil) =>
        Answers(ticks, clock => clock.StartedSteps(TimeSpan.FromTicks(60), Noon), expected, holdsUntil);

    [Theory]
    [InlineData(-1, 0, 60)]
    [InlineData(0, 0, 60)]
    [InlineData(59, 0, 60)]
    [InlineData(60, 1, 120)]
    [InlineData(120, 2, 180)]
    public void CompletedSteps_OfSixtyTicks_EndOneStepAfterTheInstant(long ticks, long expected, int? holdsUntil) =>
        Answers(ticks, clock => clock.CompletedSteps(TimeSpan.FromTicks(60), Noon), expected, holdsUntil);

    [Theory]
    [InlineData(-1, 100, 60)]
    [InlineData(59, 100, 60)]
    [InlineData(60, 50, 120)]
    [InlineData(179, 25, 180)]
    [InlineData(180, 12, 240)]
    [InlineData(419, 1, 420)]
    [InlineData(420, 0, null)]
    [InlineData(100_000, 0, null)]
    public void RemainingPercent_HalvedEverySixtyTicks_EndsAtNothing(long ticks, int expected, int? holdsUntil) =>
        Answers(ticks, clock => clock.RemainingPercent(Decay.Halving(TimeSpan.FromTicks(60)), Noon), expected, holdsUntil);

    [Theory]
    [InlineData(59, 100, 60)]
    [InlineData(60, 66, 120)]
    [InlineData(120, 33, 180)]
    [InlineData(180, 0, null)]
    public void RemainingPercent_GoneInThreeSteps_LosesAThirdEach(long ticks, int expected, int? holdsUntil) =>
        Answers(ticks, clock => clock.RemainingPercent(Decay.Linear(TimeSpan.FromTicks(60), 3), Noon), expected, holdsUntil);

    [Fact]
    public void HoldsUntil_AfterSeveralQuestions_IsTheEarliestChange()
    {
        var clock = new Clock(Noon);
        clock.HasPassed(Noon.AddHours(3));
        clock.StartedSteps(TimeSpan.FromHours(1), Noon);
        clock.HasPassed(Noon.AddHours(2));

        Assert.Equal(Noon.AddHours(1), clock.HoldsUntil);
    }

    [Fact]
    public void Questions_BeyondTheCalendarsEnd_AreAnsweredAndNoteNothing()
    {
        var clock = new Clock(Noon);

        Assert.False(clock.HasElapsed(TimeSpan.MaxValue, Noon));
        Assert.Equal(0, clock.CompletedSteps(TimeSpan.MaxValue, Noon));
        Assert.Equal(1, clock.StartedSteps(TimeSpan.MaxValue, Noon));
        Assert.Equal(100, clock.RemainingPercent(Decay.Halving(TimeSpan.MaxValue), Noon));
        Assert.Null(clock.HoldsUntil);
    }

    [Fact]
    public void Instants_WrittenWithOtherOffsets_AreTheSameInstants() =>
        Answers(0, clock => clock.HasPassed(Noon.ToOffset(TimeSpan.FromHours(14))), true, null);

    [Fact]
    public void Steps_OfNoLength_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Clock(Noon).StartedSteps(TimeSpan.Zero, Noon));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Clock(Noon).CompletedSteps(-TimeSpan.FromDays(1), Noon));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Clock(Noon).CompletedSteps(TimeSpan.MinValue, Noon));
    }

    [Fact]
    public void Questions_AfterTheEvaluation_AreRefused()
    {
        var clock = new Clock(Noon);
        clock.Close();

        Assert.All<Action>(
            [
                () => clock.HasPassed(Noon),
                () => clock.IsWithin(Noon, Noon.AddDays(1)),
                () => clock.HasElapsed(TimeSpan.MaxValue, Noon),
                () => clock.StartedSteps(TimeSpan.FromDays(1), Noon),
                () => clock.CompletedSteps(TimeSpan.MaxValue, Noon),
                () => clock.RemainingPercent(Decay.Halving(TimeSpan.FromDays(1)), Noon),
            ],
            question => Assert.Contains("evaluation is over", Assert.Throws<InvalidOperationException>(question).Message, StringComparison.Ordinal));
    }

    private static void Answers<T>(long ticksAfterNoon, Func<Clock, T> question, T expected, int? holdsUntil)
    {
        var clock = new Clock(Noon.AddTicks(ticksAfterNoon));

        Assert.Equal(expected, question(clock));
        Assert.Equal(holdsUntil is { } ticks ? Noon.AddTicks(ticks) : null, clock.HoldsUntil);
    }
}
