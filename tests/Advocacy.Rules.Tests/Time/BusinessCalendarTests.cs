using System.Globalization;

namespace Advocacy.Rules.Tests.Time;

public sealed class BusinessCalendarTests
{
    private static readonly BusinessCalendar Copenhagen = new("Europe/Copenhagen", OpeningHours.Each(DayOfWeek.Monday, DayOfWeek.Friday, new(8, 0), new(16, 0)));

    /// <summary>2026-11-27 is a Friday; Copenhagen is one hour ahead of UTC.</summary>
    [Theory]
    [InlineData("2026-11-27T06:59:59.9999999Z", false, "2026-11-27T07:00Z")]
    [InlineData("2026-11-27T07:00Z", true, "2026-11-27T15:00Z")]
    [InlineData("2026-11-27T14:59:59.9999999Z", true, "2026-11-27T15:00Z")]
    [InlineData("2026-11-27T15:00Z", false, "2026-11-30T07:00Z")]
    public void IsOpenAt_AroundBothEnds_IsHalfOpen(string at, bool open, string change)
    {
        Assert.Equal(open, Copenhagen.IsOpenAt(At(at)));
        Assert.Equal(At(change), Copenhagen.NextChange(At(at)));
        Assert.Equal(open ? At(at) : At(change), Copenhagen.OpensAtOrAfter(At(at)));
    }

    [Theory]
    [InlineData("2026-11-27T13:00Z", "01:00", "2026-11-27T14:00Z")]
    [InlineData("2026-11-27T13:00Z", "02:00", "2026-11-27T15:00Z")]
    [InlineData("2026-11-27T13:00Z", "02:00:00.0000001", "2026-11-30T07:00:00.0000001Z")]
    [InlineData("2026-11-27T13:00Z", "10:00", "2026-11-30T15:00Z")]
    [InlineData("2026-11-28T13:00Z", "00:00", "2026-11-28T13:00Z")]
    [InlineData("2026-11-30T09:00Z", "-02:00", "2026-11-30T07:00Z")]
    [InlineData("2026-11-30T09:00Z", "-02:00:00.0000001", "2026-11-27T14:59:59.9999999Z")]
    [InlineData("2026-11-30T07:00Z", "-02:00", "2026-11-27T13:00Z")]
    public void After_ALengthOfWorkingTime_CountsOpenTimeOnly(string since, string length, string expected) =>
        Assert.Equal(At(expected), Copenhagen.After(At(since), TimeSpan.Parse(length, CultureInfo.InvariantCulture)));

    /// <summary>A night shift over the change: clocks in Copenhagen skip 02:00 to 03:00 on 2026-03-29 and repeat it on 2026-10-25.</summary>
    [Theory]
    [InlineData("2026-03-28T21:00Z", "2026-03-29T20:00Z", 7)]
    [InlineData("2026-10-24T20:00Z", "2026-10-25T21:00Z", 9)]
    [InlineData("2026-07-04T20:00Z", "2026-07-05T20:00Z", 8)]
    public void WorkingTimeBetween_OverAClockChange_IsWhatTheWallClockShows(string from, string until, int hours)
    {
        var nights = new BusinessCalendar("Europe/Copenhagen", OpeningHours.Each(DayOfWeek.Sunday, DayOfWeek.Saturday, new(0, 0), new(8, 0)));

        Assert.Equal(TimeSpan.FromHours(hours), nights.WorkingTimeBetween(At(from), At(until)));
    }

    /// <summary>Half an hour is skipped in October and repeated in April.</summary>
    [Theory]
    [InlineData("2026-10-03T12:00Z", 23.5)]
    [InlineData("2026-04-04T12:00Z", 24.5)]
    public void WorkingTimeBetween_OnLordHoweIsland_ChangesByHalfAnHour(string from, double hours)
    {
        var sundays = new BusinessCalendar("Australia/Lord_Howe", [new(DayOfWeek.Sunday, default, default)]);

        Assert.Equal(TimeSpan.FromHours(hours), sundays.WorkingTimeBetween(At(from), At(from).AddDays(3)));
    }

    [Fact]
    public void WorkingTimeBetween_OverADateThatTheZoneSkipped_CountsNoneOfIt()
    {
        var fridays = new BusinessCalendar("Pacific/Apia", [new(DayOfWeek.Friday, default, default)]);

        Assert.Equal(TimeSpan.Zero, fridays.WorkingTimeBetween(At("2011-12-24T12:00Z"), At("2012-01-05T00:00Z")));
        Assert.Equal(At("2012-01-05T10:00Z"), fridays.OpensAtOrAfter(At("2011-12-24T12:00Z")));
    }

    /// <summary>Clocks in Casablanca went on from 00:00 to 01:00 at midnight in UTC, where a day's end and a change of the clocks fall together.</summary>
    [Fact]
    public void OpensAtOrAfter_AClockChangeAtMidnightInUtc_IsThatInstant()
    {
        var sundays = new BusinessCalendar("Africa/Casablanca", [new(DayOfWeek.Sunday, new(1, 0), new(2, 0))]);

        Assert.Equal(At("2008-06-01T00:00Z"), sundays.OpensAtOrAfter(At("2008-05-30T12:00Z")));
    }

    [Fact]
    public void WorkingTimeBetween_OverALeapDayAndAHoliday_CountsOneAndNotTheOther()
    {
        var daily = new BusinessCalendar("UTC", OpeningHours.Each(DayOfWeek.Monday, DayOfWeek.Sunday, new(8, 0), new(16, 0)), [new(2028, 3, 1)]);

        Assert.Equal(TimeSpan.FromHours(16), daily.WorkingTimeBetween(At("2028-02-28T00:00Z"), At("2028-03-02T00:00Z")));
    }

    [Fact]
    public void WorkingTimeBetween_EndsInTheWrongOrder_IsZero() =>
        Assert.Equal(TimeSpan.Zero, Copenhagen.WorkingTimeBetween(At("2026-11-27T13:00Z"), At("2026-11-27T09:00Z")));

    [Fact]
    public void Hours_OfSeveralSpansThatMeetAtMidnight_AreOneOpenTime()
    {
        var calendar = new BusinessCalendar("UTC", [new(DayOfWeek.Tuesday, new(13, 0), default), new(DayOfWeek.Wednesday, default, new(6, 0)), new(DayOfWeek.Tuesday, new(8, 0), new(12, 0))]);

        Assert.Equal(At("2026-11-24T12:00Z"), calendar.NextChange(At("2026-11-24T08:00Z")));
        Assert.Equal(At("2026-11-25T06:00Z"), calendar.NextChange(At("2026-11-24T13:00Z")));
    }

    [Fact]
    public void Pausing_SpansThatOverlap_ClosesOnceAndSharesTheRest()
    {
        var paused = Copenhagen.Pausing([Waiting("2026-11-27T08:00Z", "2026-11-27T10:00Z"), Waiting("2026-11-27T09:00Z", "2026-11-27T11:00Z"), Waiting("2026-11-27T10:00Z", "2026-11-27T10:00Z")]);

        Assert.Equal(TimeSpan.FromHours(5), paused.WorkingTimeBetween(At("2026-11-27T00:00Z"), At("2026-11-28T00:00Z")));
        Assert.Equal(At("2026-11-27T08:00Z"), paused.NextChange(At("2026-11-27T07:00Z")));
        Assert.Equal(At("2026-11-27T11:00Z"), paused.NextChange(At("2026-11-27T08:00Z")));
        Assert.Equal(At("2026-11-27T12:00Z"), paused.After(At("2026-11-27T07:00Z"), TimeSpan.FromHours(2)));
        Assert.Equal(At("2026-11-27T07:00Z"), paused.After(At("2026-11-27T12:00Z"), -TimeSpan.FromHours(2)));
        Assert.False(paused.IsOpenAt(At("2026-11-27T10:30Z")));
    }

    [Fact]
    public void Pausing_WithoutAnEnd_ClosesForGood()
    {
        var paused = Copenhagen.Pausing([Waiting("2026-11-27T08:00Z", null)]);

        Assert.Equal(At("2026-11-27T08:00Z"), paused.After(At("2026-11-27T07:00Z"), TimeSpan.FromHours(1)));
        Assert.Null(paused.After(At("2026-11-27T07:00Z"), new TimeSpan(1, 0, 1)));
        Assert.Null(paused.NextChange(At("2026-11-27T08:00Z")));
        Assert.Null(paused.OpensAtOrAfter(At("2027-01-04T12:00Z")));
        Assert.Equal(At("2026-11-27T07:00Z"), paused.After(At("2030-01-01T00:00Z"), -TimeSpan.FromHours(1)));
    }

    [Fact]
    public void AroundTheClock_AtEveryInstant_IsOpenAndCountsElapsedTime()
    {
        var always = BusinessCalendar.AroundTheClock;

        Assert.All([DateTimeOffset.MinValue, At("2026-11-27T23:59:59Z"), DateTimeOffset.MaxValue], instant => Assert.True(always.IsOpenAt(instant)));
        Assert.Null(always.NextChange(DateTimeOffset.MinValue));
        Assert.Equal(DateTimeOffset.MaxValue - DateTimeOffset.MinValue, always.WorkingTimeBetween(DateTimeOffset.MinValue, DateTimeOffset.MaxValue));
        Assert.Equal(DateTimeOffset.MaxValue, always.After(DateTimeOffset.MinValue, DateTimeOffset.MaxValue - DateTimeOffset.MinValue));
        Assert.Null(always.After(At("2026-11-27T00:00Z"), TimeSpan.MaxValue));
        Assert.Equal(DateTimeOffset.MinValue, always.After(At("2026-11-27T00:00Z"), TimeSpan.MinValue));
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/Los_Angeles")]
    [InlineData("UTC")]
    public void Calendar_AtTheEndsOfTheRange_Answers(string zone)
    {
        var calendar = new BusinessCalendar(zone, OpeningHours.Each(DayOfWeek.Monday, DayOfWeek.Sunday, new(0, 0), new(12, 0)), [DateOnly.MinValue, DateOnly.MaxValue]);

        var first = calendar.OpensAtOrAfter(DateTimeOffset.MinValue)!.Value;
        Assert.True(first < DateTimeOffset.MinValue.AddDays(2));
        Assert.Equal(DateTimeOffset.MinValue, calendar.After(first, -TimeSpan.FromDays(1)));
        Assert.Null(calendar.After(DateTimeOffset.MaxValue.AddDays(-1), TimeSpan.FromDays(1)));
        Assert.False(calendar.IsOpenAt(new DateTimeOffset(DateTime.MaxValue.Date, TimeSpan.Zero)) && calendar.IsOpenAt(DateTimeOffset.MaxValue));
        Assert.True(calendar.WorkingTimeBetween(DateTimeOffset.MaxValue.AddDays(-3), DateTimeOffset.MaxValue) > TimeSpan.FromHours(12));
    }

    [Fact]
    public void Questions_OfAYearWorkedOutBefore_AllocateNothing()
    {
        var paused = Copenhagen.Pausing([Waiting("2026-11-27T08:00Z", "2026-11-27T10:00Z")]);
        Ask();
        var before = GC.GetAllocatedBytesForCurrentThread();

        Ask();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Ask()
        {
            var noon = new DateTimeOffset(2026, 11, 27, 12, 0, 0, TimeSpan.Zero);
            paused.IsOpenAt(noon);
            paused.NextChange(noon);
            paused.OpensAtOrAfter(noon);
            paused.WorkingTimeBetween(noon, noon.AddDays(20));
            paused.After(noon, TimeSpan.FromHours(40));
            paused.After(noon, -TimeSpan.FromHours(40));
        }
    }

    [Fact]
    public void Calendar_OfTheSameContent_IsEqualAndHasTheSameText()
    {
        var one = new BusinessCalendar("Europe/Copenhagen", [new(DayOfWeek.Sunday, new(8, 0), new(12, 0)), new(DayOfWeek.Monday, new(9, 0, 0, 1), default)], [new(2026, 12, 25), new(2026, 5, 1), new(2026, 5, 1)]);
        var same = new BusinessCalendar("Europe/Copenhagen", [new(DayOfWeek.Monday, new(9, 0, 0, 1), default), new(DayOfWeek.Sunday, new(10, 0), new(12, 0)), new(DayOfWeek.Sunday, new(8, 0), new(10, 0))], [new(2026, 5, 1), new(2026, 12, 25)]);

        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.Equal("Europe/Copenhagen, Monday 09:00:00.0010000-24:00, Sunday 08:00-12:00, closed 2026-05-01, closed 2026-12-25", one.ToString());
        Assert.Equal(one.ToString(), same.ToString());
        Assert.Equal(
            one + ", paused 2026-11-27T08:00:00.0000000Z until 2026-11-27T10:00:00.0000000Z, paused 2026-11-28T08:00:00.0000000Z until further notice",
            one.Pausing([Waiting("2026-11-28T08:00Z", null)]).Pausing([Waiting("2026-11-27T08:00Z", "2026-11-27T10:00Z")]).ToString());
    }

    [Fact]
    public void Calendar_OfOtherContent_IsNotEqualAndHasAnotherText()
    {
        var hours = OpeningHours.Each(DayOfWeek.Monday, DayOfWeek.Friday, new(8, 0), new(16, 0));
        BusinessCalendar[] calendars =
        [
            new("UTC", hours), new("Europe/Copenhagen", hours), new("UTC", hours, [new(2026, 5, 1)]), new("UTC", hours, [new(2026, 5, 2)]), new("UTC", hours[..4]),
            new BusinessCalendar("UTC", hours).Pausing([Waiting("2026-11-27T08:00Z", null)]), new BusinessCalendar("UTC", hours).Pausing([Waiting("2026-11-27T08:00Z", "2026-11-27T08:01Z")]),
        ];

        Assert.Equal(calendars.Length, calendars.Distinct().Count());
        Assert.Equal(calendars.Length, calendars.Select(calendar => calendar.ToString()).Distinct().Count());
    }

    [Theory]
    [InlineData("Europe/Atlantis")]
    [InlineData("")]
    [InlineData("W. Europe Standard Time")]
    public void Calendar_OfAZoneThatIsNone_IsRefused(string zone) => Assert.Contains(
        $"'{zone}' is no time zone that this machine knows",
        Assert.Throws<ArgumentException>(() => new BusinessCalendar(zone, [new(DayOfWeek.Monday, default, default)])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Calendar_WithoutHours_IsRefused() =>
        Assert.Contains("without any it would never be open", Assert.Throws<ArgumentException>(() => new BusinessCalendar("UTC", [])).Message, StringComparison.Ordinal);

    [Fact]
    public void Calendar_OfHoursThatOverlap_IsRefusedNamingThem() => Assert.Contains(
        "Monday 08:00-16:00 and Monday 15:59-24:00 overlap",
        Assert.Throws<ArgumentException>(() => new BusinessCalendar("UTC", [new(DayOfWeek.Monday, new(15, 59), default), new(DayOfWeek.Monday, new(8, 0), new(16, 0))])).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("16:00", "08:00")]
    [InlineData("08:00", "08:00")]
    public void Hours_ThatDoNotCloseAfterTheyOpen_AreRefused(string opens, string closes) => Assert.Contains(
        $"Monday {opens} to {closes} do not",
        Assert.Throws<ArgumentException>(() => new OpeningHours(DayOfWeek.Monday, TimeOnly.Parse(opens, CultureInfo.InvariantCulture), TimeOnly.Parse(closes, CultureInfo.InvariantCulture))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Hours_OnNoWeekday_AreRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new OpeningHours((DayOfWeek)7, default, default));

    [Fact]
    public void Each_OverTheWeeksEnd_GivesEveryDayOfIt() => Assert.Equal(
        [DayOfWeek.Saturday, DayOfWeek.Sunday, DayOfWeek.Monday],
        OpeningHours.Each(DayOfWeek.Saturday, DayOfWeek.Monday, new(8, 0), new(16, 0)).Select(hours => hours.Day));

    [Fact]
    public void Pause_ThatEndsBeforeItBegins_IsRefused() => Assert.Contains(
        "A pause ends no earlier than it begins", Assert.Throws<ArgumentException>(() => Waiting("2026-11-27T08:00Z", "2026-11-27T07:59Z")).Message, StringComparison.Ordinal);

    private static Pause Waiting(string from, string? until) => new(At(from), PauseReason.WaitingForCustomer) { Until = until is null ? null : At(until) };

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
