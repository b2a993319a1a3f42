using System.Globalization;

namespace Advocacy.Rules.Tests.Time;

/// <summary>Hours are 08:00 to 16:00 UTC from Monday to Friday; 2026-11-27 is a Friday.</summary>
public sealed class ServiceLevelClockTests
{
    private static readonly BusinessCalendar Office = new("UTC", OpeningHours.Each(DayOfWeek.Monday, DayOfWeek.Friday, new(8, 0), new(16, 0)));
    private static readonly ServiceLevelTerms FourHours = Terms(4);
    private static readonly ServiceLevelClock Started = ServiceLevelClock.Start(At("27T14:00"), FourHours);

    [Fact]
    public void Clock_ThatRuns_IsDueOnceItsTargetIsUsedUp()
    {
        Assert.Equal(At("30T10:00"), Started.BreachesAt);
        Assert.Equal(Reading(ServiceLevelState.Running, elapsed: 2, remaining: 2), Shown(Started, "28T12:00"));
        Assert.False(Started.ReadAt(At("30T10:00").AddTicks(-1)).IsBreached);
        Assert.Equal(Reading(ServiceLevelState.Running, elapsed: 4, breached: true), Shown(Started, "30T10:00"));
        Assert.Equal(Reading(ServiceLevelState.Running, elapsed: 5, breached: true), Shown(Started, "30T11:00"));
    }

    [Theory]
    [InlineData("30T09:00", false)]
    [InlineData("30T10:00", false)]
    [InlineData("30T10:01", true)]
    public void Stop_AroundTheDueInstant_KeepsItUntilTheInstantItself(string at, bool breached)
    {
        var stopped = Started.Stop(At(at));

        Assert.Equal((ServiceLevelState.Stopped, breached ? At("30T10:00") : null), (stopped.State, stopped.BreachesAt));
        Assert.Equal(breached, stopped.ReadAt(At("30T12:00")).IsBreached);
    }

    [Fact]
    public void Pause_UntilItIsResumed_CountsPausedTimeAndMovesTheDueInstant()
    {
        var paused = Started.Pause(At("27T15:00"), PauseReason.WaitingForCustomer);

        Assert.Equal((ServiceLevelState.Paused, PauseReason.WaitingForCustomer, null), (paused.State, paused.PausedFor, paused.BreachesAt));
        Assert.Equal(Reading(ServiceLevelState.Paused, elapsed: 1, paused: 2, remaining: 3), Shown(paused, "30T09:00"));
        Assert.Equal(At("30T12:00"), paused.DueIfResumedAt(At("30T09:00")));
        Assert.Equal((At("30T12:00"), null), (paused.Resume(At("30T09:00")).BreachesAt, paused.Resume(At("30T09:00")).PausedFor));
        Assert.Equal(Reading(ServiceLevelState.Stopped, elapsed: 1, paused: 2, remaining: 3), Shown(paused.Stop(At("30T09:00")), "30T15:00"));
    }

    [Fact]
    public void Pause_AtTheDueInstantOrLater_UndoesNoBreach()
    {
        Assert.Equal(At("30T10:00"), Started.Pause(At("30T10:00"), PauseReason.AgreedSuspension).BreachesAt);
        Assert.Equal(At("30T10:00"), Started.Pause(At("30T11:00"), PauseReason.AgreedSuspension).DueIfResumedAt(At("30T12:00")));
        Assert.Null(Started.Pause(At("30T10:00").AddTicks(-1), PauseReason.AgreedSuspension).BreachesAt);
    }

    [Fact]
    public void Change_ToAnotherCalendar_KeepsWhatTheFirstHasCounted()
    {
        var changed = Started.Change(At("27T18:00"), new ServiceLevelTerms(TimeSpan.FromHours(5), BusinessCalendar.AroundTheClock));

        Assert.Equal(At("27T21:00"), changed.BreachesAt);
        Assert.Equal(Reading(ServiceLevelState.Running, elapsed: 3, remaining: 2), Shown(changed, "27T19:00"));
        Assert.Equal(Reading(ServiceLevelState.Running, elapsed: 2, remaining: 2), Shown(changed, "27T17:00"));
    }

    [Fact]
    public void Change_WhilePaused_CountsPausedTimeByEachCalendar()
    {
        var changed = Started.Pause(At("27T15:00"), PauseReason.WaitingForCustomer).Change(At("27T18:00"), new ServiceLevelTerms(TimeSpan.FromHours(4), BusinessCalendar.AroundTheClock));

        Assert.Equal(PauseReason.WaitingForCustomer, changed.PausedFor);
        Assert.Equal(Reading(ServiceLevelState.Paused, elapsed: 1, paused: 3, remaining: 3), Shown(changed, "27T20:00"));
    }

    [Fact]
    public void Change_ToATargetThatIsUsedUp_BreachesAtTheChange()
    {
        Assert.Equal(At("27T18:00"), Started.Change(At("27T18:00"), Terms(2)).BreachesAt);
        Assert.Equal(At("27T18:00"), Started.Pause(At("27T16:00"), PauseReason.WaitingForCustomer).Change(At("27T18:00"), Terms(1)).BreachesAt);
        Assert.Equal(At("27T18:00"), Started.Pause(At("27T16:00"), PauseReason.WaitingForCustomer).Change(At("27T18:00"), Terms(2)).BreachesAt);
        Assert.Null(Started.Change(At("27T18:00"), Terms(2)).Stop(At("27T18:00")).BreachesAt);
    }

    [Theory]
    [InlineData("30T10:00")]
    [InlineData("30T15:00")]
    public void Change_ToLooserTermsAfterABreach_UndoesNothing(string at) => Assert.Equal(At("30T10:00"), Started.Change(At(at), Terms(40)).BreachesAt);

    [Fact]
    public void Change_ToLooserTermsBeforeTheDueInstant_MovesIt() => Assert.Equal(At("30T15:00"), Started.Change(At("30T10:00").AddTicks(-1), Terms(9)).BreachesAt);

    [Fact]
    public void ReadAt_BeforeLaterEvents_ShowsWhatWasSoThen()
    {
        var clock = Started.Pause(At("27T15:00"), PauseReason.WaitingForCustomer).Resume(At("30T09:00")).Stop(At("30T10:00"));

        Assert.Equal(Reading(ServiceLevelState.Running, remaining: 4), Shown(clock, "27T14:00"));
        Assert.Equal(Reading(ServiceLevelState.Paused, elapsed: 1, paused: 1, remaining: 3), Shown(clock, "29T00:00"));
        Assert.Equal(Reading(ServiceLevelState.Stopped, elapsed: 2, paused: 2, remaining: 2), Shown(clock, "30T10:00"));
        Assert.Contains("started at 2026-11-27 14:00:00Z", Assert.Throws<ArgumentException>(() => clock.ReadAt(At("27T13:59"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Events_OutOfOrder_AreRefusedAndSayWhy()
    {
        var paused = Started.Pause(At("27T15:00"), PauseReason.WaitingForCustomer);
        var stopped = paused.Stop(At("27T15:30"));

        Assert.All<(Action Event, string Reason)>(
            [
                (() => paused.Pause(At("27T15:10"), PauseReason.WaitingForCustomer), "Only a running clock is paused; this one is paused since 2026-11-27 15:00:00Z."),
                (() => Started.Resume(At("27T15:10")), "Only a paused clock is resumed; this one is running since 2026-11-27 14:00:00Z."),
                (() => Started.DueIfResumedAt(At("27T15:10")), "Only a paused clock is resumed; this one is running since"),
                (() => stopped.Stop(At("27T16:00")), "A clock is stopped once; this one is stopped since 2026-11-27 15:30:00Z."),
                (() => stopped.Change(At("27T16:00"), FourHours), "The terms of a stopped clock stay; this one is stopped"),
                (() => stopped.Resume(At("27T16:00")), "Only a paused clock is resumed; this one is stopped"),
            ],
            refused => Assert.Contains(refused.Reason, Assert.Throws<InvalidOperationException>(refused.Event).Message, StringComparison.Ordinal));
        Assert.All<Action>(
            [() => paused.Resume(At("27T14:59")), () => Started.Stop(At("27T13:59")), () => paused.DueIfResumedAt(At("27T14:59"))],
            early => Assert.Contains("The clock's last event was at 2026-11-27 1", Assert.Throws<ArgumentException>(early).Message, StringComparison.Ordinal));
        Assert.Throws<ArgumentException>(() => Started.Pause(At("27T15:00"), default));
    }

    [Fact]
    public void Terms_WithoutATarget_AreRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Terms(0));

    [Fact]
    public void Terms_OfEqualCalendars_AreEqual() => Assert.Equal(
        FourHours,
        new ServiceLevelTerms(TimeSpan.FromHours(4), new("UTC", OpeningHours.Each(DayOfWeek.Monday, DayOfWeek.Friday, new(8, 0), new(16, 0)))));

    [Fact]
    public void Clock_OfACommitment_JoinsPausesThatOverlapAndTakesAnAgreedEnd()
    {
        var promise = new ServiceLevel(new("s-1"), At("27T14:00"), At("30T10:00"))
        {
            Pauses = [Pause("27T15:00", "30T08:00"), Pause("27T15:10", "27T15:20"), Pause("27T15:30", "30T09:00"), Pause("30T09:00", "30T10:00"), Pause("30T11:00", null)],
        };

        var clock = ServiceLevelClock.Of(promise, FourHours);

        Assert.Equal(Reading(ServiceLevelState.Paused, elapsed: 1, paused: 2, remaining: 3), Shown(clock, "30T09:00"));
        Assert.Equal(Reading(ServiceLevelState.Paused, elapsed: 2, paused: 4, remaining: 2), Shown(clock, "30T12:00"));
        Assert.Null(clock.BreachesAt);
        Assert.Equal(At("30T13:00"), ServiceLevelClock.Of(promise with { Pauses = promise.Pauses[..4] }, FourHours).BreachesAt);
        Assert.Equal(Reading(ServiceLevelState.Stopped, elapsed: 1, paused: 2, remaining: 3), Shown(ServiceLevelClock.Of(promise with { FulfilledAt = At("30T09:00") }, FourHours), "30T15:00"));
    }

    private static Pause Pause(string from, string? until) => new(At(from), PauseReason.WaitingForCustomer) { Until = until is null ? null : At(until) };

    private static ServiceLevelTerms Terms(int hours) => new(TimeSpan.FromHours(hours), Office);

    private static ServiceLevelReading Shown(ServiceLevelClock clock, string at) => clock.ReadAt(At(at));

    private static ServiceLevelReading Reading(ServiceLevelState state, int elapsed = 0, int paused = 0, int remaining = 0, bool breached = false) =>
        new(state, TimeSpan.FromHours(elapsed), TimeSpan.FromHours(paused), TimeSpan.FromHours(elapsed + remaining), breached);

    private static DateTimeOffset At(string dayAndTime) => DateTimeOffset.Parse($"2026-11-{dayAndTime}Z", CultureInfo.InvariantCulture);
}
