using System.Globalization;

namespace Advocacy.Rules.Tests.Time;

/// <summary>Working time in Copenhagen, 08:00 to 16:00 on weekdays, one hour ahead of UTC: 2026-11-27 is a Friday.</summary>
public sealed class ClockCalendarTests
{
    private static readonly BusinessCalendar Office = new("Europe/Copenhagen", OpeningHours.Each(DayOfWeek.Monday, DayOfWeek.Friday, new(8, 0), new(16, 0)));

    [Theory]
    [InlineData("2026-11-27T14:00Z", true, "2026-11-27T15:00Z")]
    [InlineData("2026-11-27T15:00Z", false, "2026-11-30T07:00Z")]
    public void IsOpen_AroundClosing_IsHalfOpen(string asOf, bool expected, string until) => Answers(asOf, clock => clock.IsOpen(Office), expected, until);

    [Theory]
    [InlineData("2026-11-28T12:00Z", "2026-11-27T20:00Z", false, "2026-11-30T07:00Z")]
    [InlineData("2026-11-30T07:00Z", "2026-11-27T20:00Z", true, null)]
    [InlineData("2026-11-27T09:00Z", "2026-11-27T10:00Z", false, "2026-11-27T10:00Z")]
    [InlineData("2026-12-05T12:00Z", "2026-11-27T10:00Z", true, null)]
    public void HasPassed_AnInstantOutOfHours_ComesWhenItOpensAgain(string asOf, string instant, bool expected, string? until) =>
        Answers(asOf, clock => clock.HasPassed(At(instant), Office), expected, until);

    [Theory]
    [InlineData("2026-11-26T12:00Z", false, "2026-11-27T07:00Z")]
    [InlineData("2026-11-27T07:00Z", true, "2026-11-27T15:00Z")]
    [InlineData("2026-11-28T07:00Z", false, "2026-11-30T07:00Z")]
    [InlineData("2026-11-30T07:00Z", true, "2026-11-30T08:00Z")]
    [InlineData("2026-11-30T08:00Z", false, null)]
    public void IsWithin_AnIntervalOverAWeekend_IsWithinAndOpen(string asOf, bool expected, string? until) =>
        Answers(asOf, clock => clock.IsWithin(At("2026-11-26T20:00Z"), At("2026-11-30T08:00Z"), Office), expected, until);

    [Fact]
    public void IsWithin_AnIntervalThatIsClosedThroughout_NotesNothing() =>
        Answers("2026-11-26T12:00Z", clock => clock.IsWithin(At("2026-11-28T00:00Z"), At("2026-11-29T00:00Z"), Office), false, null);

    [Theory]
    [InlineData("2026-11-27T14:30Z", "02:00", false, "2026-11-30T08:00Z")]
    [InlineData("2026-11-30T08:00Z", "02:00", true, null)]
    [InlineData("2026-11-25T12:00Z", "-01:00", false, "2026-11-27T13:00Z")]
    [InlineData("2026-11-27T13:00Z", "-01:00", true, null)]
    public void HasElapsed_WorkingTime_StandsStillOutOfHours(string asOf, string length, bool expected, string? until) => Answers(
        asOf, clock => clock.HasElapsed(TimeSpan.Parse(length, CultureInfo.InvariantCulture), At("2026-11-27T14:00Z"), Office), expected, until);

    [Theory]
    [InlineData("2026-11-27T06:00Z", 0, "2026-11-27T07:00Z")]
    [InlineData("2026-11-27T07:00Z", 1, "2026-11-27T11:00Z")]
    [InlineData("2026-11-27T11:00Z", 2, "2026-11-30T07:00Z")]
    [InlineData("2026-11-27T15:00Z", 2, "2026-11-30T07:00Z")]
    [InlineData("2026-11-30T07:00Z", 3, "2026-11-30T11:00Z")]
    public void StartedSteps_OfFourHours_BeginInOpenTime(string asOf, long expected, string until) =>
        Answers(asOf, clock => clock.StartedSteps(TimeSpan.FromHours(4), At("2026-11-26T20:00Z"), Office), expected, until);

    [Theory]
    [InlineData("2026-11-27T11:00Z", 1, "2026-11-27T15:00Z")]
    [InlineData("2026-11-27T15:00Z", 2, "2026-11-30T11:00Z")]
    public void CompletedSteps_OfFourHours_EndAtClosing(string asOf, long expected, string until) =>
        Answers(asOf, clock => clock.CompletedSteps(TimeSpan.FromHours(4), At("2026-11-26T20:00Z"), Office), expected, until);

    [Theory]
    [InlineData("2026-11-29T12:00Z", 50, "2026-11-30T15:00Z")]
    [InlineData("2026-11-30T15:00Z", 0, null)]
    public void RemainingPercent_GoneInTwoWorkingDays_StandsStillOutOfHours(string asOf, int expected, string? until) =>
        Answers(asOf, clock => clock.RemainingPercent(Decay.Linear(TimeSpan.FromHours(8), 2), At("2026-11-27T07:00Z"), Office), expected, until);

    [Fact]
    public void Questions_OfACalendarThatIsPausedForGood_NoteNothing()
    {
        var paused = Office.Pausing([new Pause(At("2026-11-27T10:00Z"), PauseReason.WaitingForCustomer)]);
        var clock = new Clock(At("2026-11-27T11:00Z"));

        Assert.False(clock.IsOpen(paused));
        Assert.False(clock.HasPassed(At("2026-11-27T10:30Z"), paused));
        Assert.False(clock.HasElapsed(TimeSpan.FromHours(4), At("2026-11-27T08:00Z"), paused));
        Assert.Equal(2, clock.CompletedSteps(TimeSpan.FromHours(1), At("2026-11-27T08:00Z"), paused));
        Assert.Null(clock.HoldsUntil);
    }

    [Fact]
    public void Questions_AroundTheClock_AreThoseOfElapsedTime()
    {
        var (clock, since, hour) = (new Clock(At("2026-11-27T11:00Z")), At("2026-11-27T07:30Z"), TimeSpan.FromHours(1));

        Assert.Equal(clock.StartedSteps(hour, since), clock.StartedSteps(hour, since, BusinessCalendar.AroundTheClock));
        Assert.Equal(clock.CompletedSteps(hour, since), clock.CompletedSteps(hour, since, BusinessCalendar.AroundTheClock));
        Assert.Equal(At("2026-11-27T11:30Z"), clock.HoldsUntil);
    }

    [Fact]
    public void Questions_AfterTheEvaluation_AreRefused()
    {
        var (clock, at, hour) = (new Clock(At("2026-11-27T11:00Z")), At("2026-11-27T07:30Z"), TimeSpan.FromHours(1));
        clock.Close();

        Assert.All<Action>(
            [
                () => clock.IsOpen(Office),
                () => clock.HasPassed(at, Office),
                () => clock.IsWithin(at, at, Office),
                () => clock.HasElapsed(hour, at, Office),
                () => clock.StartedSteps(hour, at, Office),
                () => clock.CompletedSteps(hour, at, Office),
                () => clock.RemainingPercent(Decay.Halving(hour), at, Office),
            ],
            question => Assert.Contains("evaluation is over", Assert.Throws<InvalidOperationException>(question).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Question_InACalendar_NamesItsZone() => Assert.Equal(
        "HasElapsed(04:00:00, since 2026-11-27T08:00:00Z, in working time of Europe/Copenhagen)",
        new HasElapsedQuestion(TimeSpan.FromHours(4), At("2026-11-27T08:00Z"), Office).ToString());

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);

    private static void Answers<T>(string asOf, Func<Clock, T> question, T expected, string? until)
    {
        var clock = new Clock(At(asOf));

        Assert.Equal(expected, question(clock));
        Assert.Equal(until is null ? null : At(until), clock.HoldsUntil);
    }
}
