namespace Advocacy.Rules.Tests.Generators;

/// <summary>Calendars of zones whose clocks change by an hour, by half an hour, by a whole day or not at all; days and nights, weekends and holidays.</summary>
internal static class KeptCalendars
{
    private static readonly BusinessCalendar[] Kept =
    [
        BusinessCalendar.AroundTheClock,
        Of("Europe/Copenhagen", DayOfWeek.Monday, DayOfWeek.Friday, 8, 16, new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 30)),
        Of("Europe/Copenhagen", DayOfWeek.Sunday, DayOfWeek.Saturday, 0, 5),
        Of("America/New_York", DayOfWeek.Monday, DayOfWeek.Friday, 9, 17, new DateOnly(2026, 3, 9)),
        Of("America/New_York", DayOfWeek.Saturday, DayOfWeek.Sunday, 0, 0),
        Of("Australia/Lord_Howe", DayOfWeek.Sunday, DayOfWeek.Saturday, 1, 3),
        Of("Pacific/Apia", DayOfWeek.Thursday, DayOfWeek.Saturday, 6, 20),
        Of("Asia/Kathmandu", DayOfWeek.Sunday, DayOfWeek.Friday, 10, 17, new DateOnly(2028, 2, 29)),
    ];

    /// <summary>A calendar with no, one or two pauses near an instant, one in some without an end.</summary>
    internal static Draw<BusinessCalendar> Near(DateTimeOffset anchor) =>
        from calendar in Draw.Elements(Kept)
        from pauses in PausesNear(anchor).Some(0, 2)
        select pauses.Length == 0 ? calendar : calendar.Pausing(pauses);

    private static Draw<Pause> PausesNear(DateTimeOffset anchor) =>
        from hours in Draw.Choose(-100, 300)
        from length in Draw.Length
        from ends in Draw.Frequency((9, Draw.Constant(true)), (1, Draw.Constant(false)))
        let at = CalendarDraw.Shifted(anchor, TimeSpan.FromHours(hours))
        select new Pause(at, PauseReason.WaitingForCustomer) { Until = ends ? CalendarDraw.Shifted(at, length) : null };

    private static BusinessCalendar Of(string zone, DayOfWeek first, DayOfWeek last, int opens, int closes, params DateOnly[] holidays) =>
        new(zone, OpeningHours.Each(first, last, new(opens, 0), new(closes, 0)), holidays);
}
