using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>The open times of a zone, weekly hours and holidays, in UTC ticks, worked out a UTC year at a time and kept.</summary>
internal sealed class OpenTimes
{
    /// <summary>The first tick beyond the last instant.</summary>
    internal const long End = 3_155_378_976_000_000_000;

    private readonly TimeZoneInfo _zone;
    private readonly ILookup<DayOfWeek, OpeningHours> _hours;
    private readonly ImmutableHashSet<int> _holidays;
    private readonly long _neverClosesFrom;
    private readonly ConcurrentDictionary<int, OpenYear> _years = new();

    internal OpenTimes(TimeZoneInfo zone, ImmutableArray<OpeningHours> hours, ImmutableArray<DateOnly> holidays)
    {
        (_zone, Hours, Holidays) = (zone, hours, holidays);
        _hours = hours.ToLookup(span => span.Day);
        _holidays = [.. holidays.Select(holiday => holiday.DayNumber)];

        // A local date is over two days after it begins in UTC, whatever the zone.
        var isAlwaysOpen = hours.Sum(span => span.ClosesTicks - span.Opens.Ticks) == 7 * TimeSpan.TicksPerDay;
        _neverClosesFrom = !isAlwaysOpen ? End : holidays.IsEmpty ? 0 : (holidays[^1].DayNumber + 2) * TimeSpan.TicksPerDay;
    }

    internal string Zone => _zone.Id;

    internal ImmutableArray<OpeningHours> Hours { get; }

    internal ImmutableArray<DateOnly> Holidays { get; }

    internal bool IsSameAs(OpenTimes other) => string.Equals(Zone, other.Zone, StringComparison.Ordinal)
        && Hours.AsSpan().SequenceEqual(other.Hours.AsSpan())
        && Holidays.AsSpan().SequenceEqual(other.Holidays.AsSpan());

    internal bool IsOpenAt(long instant) => YearOf(instant).IsOpenAt(instant);

    internal long Between(long from, long until)
    {
        if (until <= from)
        {
            return 0;
        }

        var (first, last) = (Year(from), Year(until));
        var open = YearOf(until).OpenBefore(until) - YearOf(from).OpenBefore(from);
        for (var year = first; year < last; year++)
        {
            open += In(year).Total;
        }

        return open;
    }

    /// <summary>The first open instant at or after another; the end where there is none.</summary>
    internal long OpensAtOrAfter(long instant)
    {
        if (instant == End)
        {
            return End;
        }

        for (var year = Year(instant); year <= 9999; year++)
        {
            if (In(year).OpensAtOrAfter(instant) is { } opens)
            {
                return opens;
            }
        }

        return End;
    }

    /// <summary>The first closed instant after an open one; the end where there is none.</summary>
    internal long ClosesAfter(long instant)
    {
        while (instant < End && instant < _neverClosesFrom)
        {
            var year = In(Year(instant));
            if (!year.IsOpenAt(instant))
            {
                return instant;
            }

            instant = year.ClosesAfter(instant);
        }

        return End;
    }

    /// <summary>The first instant until which so many ticks have been open since another; the end or beyond where there is none.</summary>
    internal long Forward(long since, long openTicks)
    {
        var year = Year(since);
        var target = In(year).OpenBefore(since) + openTicks;
        while (target > In(year).Total)
        {
            target -= In(year).Total;
            if (++year > 9999)
            {
                return End;
            }
        }

        return In(year).FirstAfter(target);
    }

    /// <summary>The last instant since which so many ticks have been open until another; the first instant of all where there is none.</summary>
    internal long Backward(long until, long openTicks)
    {
        var year = Year(until);
        var target = In(year).OpenBefore(until) - openTicks;
        while (target < 0)
        {
            if (--year < 1)
            {
                return 0;
            }

            target += In(year).Total;
        }

        return In(year).LastAfter(target);
    }

    private static int Year(long instant) => new DateTime(Math.Min(instant, End - 1)).Year;

    private OpenYear YearOf(long instant) => In(Year(instant));

    private OpenYear In(int year) => _years.GetOrAdd(year, static (year, times) => times.WorkOut(year), this);

    private OpenYear WorkOut(int year)
    {
        var spans = new List<(long Opens, long Closes)>();
        var start = new DateTime(year, 1, 1).Ticks;
        var end = year < 9999 ? new DateTime(year + 1, 1, 1).Ticks : End;
        var (since, offset) = (start, OffsetAt(start));
        for (var day = start; day < end; day += TimeSpan.TicksPerDay)
        {
            var next = day + TimeSpan.TicksPerDay;
            while (OffsetAt(next - 1) != offset)
            {
                var change = FirstWithAnotherOffset(Math.Max(since, day - 1), next - 1, offset);
                AddOpen(spans, since, change, offset);
                (since, offset) = (change, OffsetAt(change));
            }
        }

        AddOpen(spans, since, end, offset);
        return new OpenYear(spans);
    }

    /// <summary>Adds what is open of a span during which the zone's clocks keep one offset.</summary>
    private void AddOpen(List<(long Opens, long Closes)> spans, long from, long until, long offset)
    {
        // The first date there is has the number 0 and was a Monday; where clocks are behind UTC they show the Sunday before it.
        var first = ((from + offset + TimeSpan.TicksPerDay) / TimeSpan.TicksPerDay) - 1;
        for (var day = first; (day * TimeSpan.TicksPerDay) - offset < until; day++)
        {
            if (_holidays.Contains((int)day))
            {
                continue;
            }

            var midnight = (day * TimeSpan.TicksPerDay) - offset;
            foreach (var hours in _hours[(DayOfWeek)((day + 1) % 7)])
            {
                var opens = Math.Max(from, midnight + hours.Opens.Ticks);
                var closes = Math.Min(until, midnight + hours.ClosesTicks);
                if (opens >= closes)
                {
                    continue;
                }

                if (spans.Count > 0 && spans[^1].Closes == opens)
                {
                    opens = spans[^1].Opens;
                    spans.RemoveAt(spans.Count - 1);
                }

                spans.Add((opens, closes));
            }
        }
    }

    private long FirstWithAnotherOffset(long from, long until, long offset)
    {
        while (until - from > 1)
        {
            var middle = from + ((until - from) / 2);
            (from, until) = OffsetAt(middle) == offset ? (middle, until) : (from, middle);
        }

        return until;
    }

    private long OffsetAt(long instant) => _zone.GetUtcOffset(new DateTime(instant, DateTimeKind.Utc)).Ticks;
}
