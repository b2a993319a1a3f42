using System.Collections.Immutable;
using System.Globalization;

namespace Advocacy.Rules.Tests.Generators;

/// <summary>Random calendars, and instants near the dates on which zones, years and the range of instants have their edges.</summary>
internal static class CalendarDraw
{
    /// <summary>Zones on a date in UTC on which something happens to their clocks, or to everybody's calendar.</summary>
    private static readonly (string Zone, string Date)[] _eventful =
    [
        ("Europe/Copenhagen", "2026-03-29"), ("Europe/Copenhagen", "2026-10-25"), ("America/New_York", "2027-03-14"), ("America/New_York", "2027-11-07"),
        ("Australia/Lord_Howe", "2026-04-04"), ("Australia/Lord_Howe", "2026-10-03"), ("Pacific/Apia", "2011-12-30"), ("Pacific/Kiritimati", "1994-12-31"),
        ("America/Sao_Paulo", "2018-11-04"), ("America/Sao_Paulo", "2019-02-17"), ("Africa/Casablanca", "2026-02-15"), ("Africa/Casablanca", "2026-03-22"),
        ("Antarctica/Troll", "2026-03-29"), ("Europe/Dublin", "2026-10-25"), ("America/Caracas", "2016-05-01"), ("Asia/Pyongyang", "2018-05-04"),
        ("America/St_Johns", "2011-03-13"), ("America/St_Johns", "2011-11-06"), ("Asia/Kathmandu", "1985-12-31"), ("Pacific/Chatham", "2026-04-04"),
        ("UTC", "2028-02-29"), ("Asia/Kolkata", "2000-02-29"), ("America/Los_Angeles", "2100-02-28"), ("Asia/Tokyo", "2026-12-31"), ("Pacific/Pago_Pago", "2027-01-01"),
    ];

    private static readonly TimeZoneInfo[] _zones = [.. TimeZoneInfo.GetSystemTimeZones().Where(zone => zone.HasIanaId).OrderBy(zone => zone.Id, StringComparer.Ordinal)];

    /// <summary>One of the dates above, or any zone of the machine before one of its own clock changes.</summary>
    internal static Draw<(string Zone, DateTimeOffset At)> Eventful { get; } = Draw.Frequency(
        (3, Draw.Elements(_eventful).Select(found => (found.Zone, new DateTimeOffset(DateTime.Parse(found.Date, CultureInfo.InvariantCulture), TimeSpan.Zero)))),
        (1, from zone in Draw.Elements(_zones) from day in Draw.Choose(0, 75 * 365) select (zone.Id, BeforeAChange(zone, DateTimeOffset.UnixEpoch.AddDays(day)))));

    /// <summary>A zone at the first or the last days there are.</summary>
    internal static Draw<(string Zone, DateTimeOffset At)> AtAnEnd { get; } =
        from zone in Draw.Elements(_eventful)
        from end in Draw.Elements(DateTimeOffset.MinValue, DateTimeOffset.MaxValue)
        select (zone.Zone, end);

    /// <summary>A calendar whose holidays and pauses lie around an instant, in whole minutes.</summary>
    internal static Draw<CalendarSpec> Around(string zone, DateTimeOffset at, int mostPauses) =>
        from hours in Hours
        from holidays in Draw.Choose(-4, 6).Select(days => DateOnly.FromDateTime(Shifted(at, TimeSpan.FromDays(days)).UtcDateTime)).Some(0, 3)
        from pauses in PauseAround(at).Some(0, mostPauses)
        select new CalendarSpec(zone, hours, [.. holidays], [.. pauses]);

    /// <summary>An instant some days around another, on a whole minute or on any tick.</summary>
    internal static Draw<DateTimeOffset> InstantAround(DateTimeOffset at) => Draw.Frequency(
        (2, MinuteAround(at)),
        (1, from minute in MinuteAround(at) from ticks in Draw.Choose(-1, 1) select Shifted(minute, TimeSpan.FromTicks(ticks))),
        (1, from minute in MinuteAround(at) from ticks in Draw.Choose(0, 599_999_999) select Shifted(minute, TimeSpan.FromTicks(ticks))));

    internal static Draw<DateTimeOffset> MinuteAround(DateTimeOffset at) =>
        Draw.Choose(-5 * 1440, 10 * 1440).Select(minutes => Shifted(at, TimeSpan.FromMinutes(minutes)));

    /// <summary>Another instant, or the end of the range that lies before it.</summary>
    internal static DateTimeOffset Shifted(DateTimeOffset instant, TimeSpan length) =>
        new(Math.Clamp(instant.UtcTicks + length.Ticks, 0, DateTimeOffset.MaxValue.UtcTicks), TimeSpan.Zero);

    private static Draw<ImmutableArray<OpeningHours>> Hours { get; } = Draw.Frequency(
        (1, Draw.Constant(OpeningHours.Each(DayOfWeek.Monday, DayOfWeek.Sunday, default, default))),
        (6, Draw.Many(7, day => OfDay((DayOfWeek)day)).Select(days => days.SelectMany(spans => spans).DefaultIfEmpty(new(DayOfWeek.Thursday, new(9, 0), default)).ToImmutableArray())));

    /// <summary>The day before clocks next change, or the day itself where they do not for more than a year.</summary>
    private static DateTimeOffset BeforeAChange(TimeZoneInfo zone, DateTimeOffset day) => Enumerable.Range(0, 400).Select(days => day.AddDays(days))
        .Where(candidate => zone.GetUtcOffset(candidate) != zone.GetUtcOffset(candidate.AddDays(1))).Append(day).First();

    private static Draw<Pause> PauseAround(DateTimeOffset at) =>
        from first in MinuteAround(at)
        from second in MinuteAround(at)
        from isOpen in Draw.Choose(0, 9)
        let reason = second < at ? PauseReason.AgreedSuspension : PauseReason.WaitingForCustomer
        select new Pause(first < second ? first : second, reason) { Until = isOpen == 0 ? null : first < second ? second : first };

    private static Draw<OpeningHours[]> OfDay(DayOfWeek day) => Draw.Frequency(
        (2, Draw.Constant<OpeningHours[]>([])),
        (2, Draw.Constant<OpeningHours[]>([new(day, new(8, 0), new(16, 0))])),
        (1, Draw.Constant<OpeningHours[]>([new(day, default, default)])),
        (5, Draw.Frequency((1, Draw.Constant(1440)), (2, Draw.Elements(0, 60, 120, 150, 180)), (4, Draw.Choose(0, 1439))).Some(2, 6).Select(edges => Between(day, edges))));

    private static OpeningHours[] Between(DayOfWeek day, int[] edges) =>
        [.. edges.Distinct().Order().Chunk(2).Where(pair => pair.Length == 2).Select(pair => new OpeningHours(day, At(pair[0]), At(pair[1])))];

    private static TimeOnly At(int minutes) => new((minutes % 1440) * TimeSpan.TicksPerMinute);
}
