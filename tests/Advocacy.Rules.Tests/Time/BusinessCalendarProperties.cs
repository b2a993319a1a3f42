using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Time;

/// <summary>What holds of every calendar, held against its definition: around clock changes, leap days, skipped dates and the ends of the range.</summary>
public sealed class BusinessCalendarProperties
{
    private static readonly TimeSpan OneTick = TimeSpan.FromTicks(1);

    [Fact]
    public void NextChange_FromChangeToChange_FlipsAndNothingFlipsBetween() => Hold(days =>
    {
        var calendar = days.Calendar.Build();
        var (instant, open) = (days.First, days.Calendar.IsOpenAt(days.First));
        Assert.Equal(open, calendar.IsOpenAt(instant));
        for (var i = 0; i < 12; i++)
        {
            Assert.Equal(open ? instant : calendar.NextChange(instant), calendar.OpensAtOrAfter(instant));
            var change = calendar.NextChange(instant);
            var last = change is { } at ? at - OneTick : DateTimeOffset.MaxValue;
            Assert.All([last, instant + days.Part(last - instant)], between => Assert.Equal(open, days.Calendar.IsOpenAt(between)));
            if (change is not { } next)
            {
                break;
            }

            Assert.Equal(change, calendar.NextChange(last));
            (instant, open) = (next, !open);
            Assert.Equal(open, days.Calendar.IsOpenAt(instant));
            Assert.Equal(open, calendar.IsOpenAt(instant));
        }

        return instant != days.First;
    });

    [Fact]
    public void WorkingTimeBetween_TwoInstants_IsTheTimeBetweenOpeningAndClosing() => Hold(days =>
    {
        var calendar = days.Calendar.Build();
        var (sum, instant) = (TimeSpan.Zero, days.First);
        while (instant < days.Second)
        {
            var next = calendar.NextChange(instant) is { } change && change < days.Second ? change : days.Second;
            sum += calendar.IsOpenAt(instant) ? next - instant : TimeSpan.Zero;
            instant = next;
        }

        Assert.Equal(sum, calendar.WorkingTimeBetween(days.First, days.Second));
        Assert.Equal(TimeSpan.Zero, calendar.WorkingTimeBetween(days.Second, days.First));
        return sum > TimeSpan.Zero;
    });

    [Fact]
    public void WorkingTimeBetween_ByWayOfAnInstant_Adds() => Hold(days =>
    {
        var calendar = days.Calendar.Build();
        var between = days.First + days.Part(days.Second - days.First);

        var (before, after) = (calendar.WorkingTimeBetween(days.First, between), calendar.WorkingTimeBetween(between, days.Second));

        Assert.Equal(calendar.WorkingTimeBetween(days.First, days.Second), before + after);
        return before > TimeSpan.Zero && after > TimeSpan.Zero;
    });

    [Fact]
    public void After_SomeOfTheWorkingTimeThatFollows_IsTheFirstInstantWithThatMuch() => Hold(days =>
    {
        var calendar = days.Calendar.Build();
        var length = Some(calendar, days);

        var at = calendar.After(days.First, length)!.Value;

        Assert.Equal(length, calendar.WorkingTimeBetween(days.First, at));
        Assert.True(length == TimeSpan.Zero ? at == days.First : calendar.WorkingTimeBetween(days.First, at - OneTick) == length - OneTick);
        return length > TimeSpan.Zero;
    });

    [Fact]
    public void After_SomeOfTheWorkingTimeBefore_IsTheLastInstantWithThatMuch() => Hold(days =>
    {
        var calendar = days.Calendar.Build();
        var length = Some(calendar, days);

        var at = calendar.After(days.Second, -length)!.Value;

        Assert.Equal(length, calendar.WorkingTimeBetween(at, days.Second));
        Assert.True(length == TimeSpan.Zero ? at == days.Second : calendar.WorkingTimeBetween(at + OneTick, days.Second) == length - OneTick);
        return length > TimeSpan.Zero;
    });

    [Fact]
    public void After_MoreThanThereIs_NeverComesOrIsTheFirstInstant() => Hold(
        CalendarDraw.AtAnEnd,
        days =>
        {
            var calendar = days.Calendar.Build();
            var isAtTheEnd = days.First.Year == 9999;
            var most = isAtTheEnd ? calendar.WorkingTimeBetween(days.First, DateTimeOffset.MaxValue) : calendar.WorkingTimeBetween(DateTimeOffset.MinValue, days.First);

            Assert.All(
                [most + OneTick, TimeSpan.MaxValue],
                more => Assert.Equal(isAtTheEnd ? null : DateTimeOffset.MinValue, calendar.After(days.First, isAtTheEnd ? more : -more)));
            return most > TimeSpan.Zero;
        });

    [Fact]
    public void Pausing_SomeSpans_TakesTheirWorkingTimeAwayOnce() => Hold(days =>
    {
        var running = (days.Calendar with { Pauses = [] }).Build();
        var edges = days.Calendar.Pauses.SelectMany(pause => new[] { pause.From, pause.Until ?? DateTimeOffset.MaxValue })
            .Append(days.First).Append(days.Second).Where(edge => edge >= days.First && edge <= days.Second).Order().ToList();

        var apart = edges.Zip(edges.Skip(1))
            .Where(piece => !days.Calendar.Pauses.Any(pause => pause.From <= piece.First && (pause.Until ?? DateTimeOffset.MaxValue) >= piece.Second))
            .Aggregate(TimeSpan.Zero, (sum, piece) => sum + running.WorkingTimeBetween(piece.First, piece.Second));

        Assert.Equal(apart, days.Calendar.Build().WorkingTimeBetween(days.First, days.Second));
        return apart < running.WorkingTimeBetween(days.First, days.Second);
    }, leastPercent: 15);

    [Fact]
    public void ToString_OfAnyTwo_IsTheSameExactlyIfTheyAreEqual() => Hold(days =>
    {
        var (one, same) = (days.Calendar.Build(), (days.Calendar with { Hours = [.. days.Calendar.Hours.Reverse()], Pauses = [.. days.Calendar.Pauses.Reverse()] }).Build());
        var other = (days.Calendar with { Holidays = [] }).Build();

        Assert.Equal((one, one.ToString(), one.GetHashCode()), (same, same.ToString(), same.GetHashCode()));
        Assert.Equal(one.Equals(other), string.Equals(one.ToString(), other.ToString(), StringComparison.Ordinal));
        return !one.Equals(other);
    });

    private static void Hold(Func<Days, bool> property, int leastPercent = 30) =>
        Hold(Draw.Frequency((9, CalendarDraw.Eventful), (1, CalendarDraw.AtAnEnd)), property, leastPercent);

    private static void Hold(Draw<(string Zone, DateTimeOffset At)> places, Func<Days, bool> property, int leastPercent = 25) => Invariant.Holds(
        from place in places
        from calendar in CalendarDraw.Around(place.Zone, place.At, mostPauses: 3)
        from one in CalendarDraw.InstantAround(place.At)
        from other in CalendarDraw.InstantAround(place.At)
        from percent in Draw.Choose(0, 100)
        select new Days(calendar, one < other ? one : other, one < other ? other : one, percent),
        Simpler,
        property,
        leastPercent);

    private static TimeSpan Some(BusinessCalendar calendar, Days days) => days.Part(calendar.WorkingTimeBetween(days.First, days.Second));

    private static IEnumerable<Days> Simpler(Days days) =>
    [
        .. days.Calendar.Pauses.Select(pause => days with { Calendar = days.Calendar with { Pauses = days.Calendar.Pauses.Remove(pause) } }),
        .. days.Calendar.Holidays.Select(holiday => days with { Calendar = days.Calendar with { Holidays = days.Calendar.Holidays.Remove(holiday) } }),
        .. days.Calendar.Hours.Where(_ => days.Calendar.Hours.Length > 1).Select(hours => days with { Calendar = days.Calendar with { Hours = days.Calendar.Hours.Remove(hours) } }),
    ];

    /// <summary>A calendar, two instants, and how far between them something lies.</summary>
    private sealed record Days(CalendarSpec Calendar, DateTimeOffset First, DateTimeOffset Second, int Percent)
    {
        internal TimeSpan Part(TimeSpan length) => TimeSpan.FromTicks((long)((Int128)length.Ticks * Percent / 100));

        public override string ToString() => $"{Calendar}: {First:O} to {Second:O}, {Percent} %";
    }
}
