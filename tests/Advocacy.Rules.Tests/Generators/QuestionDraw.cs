using System.Collections.Immutable;

namespace Advocacy.Rules.Tests.Generators;

/// <summary>Questions to the clock that meet where clocks are changed, on a leap day, and at the ends of the calendar.</summary>
internal sealed record Asking(DateTimeOffset AsOf, ImmutableArray<ClockQuestion> Questions)
{
    internal static IEnumerable<Asking> Simpler(Asking asking) => asking.Questions.Length == 1
        ? []
        : asking.Questions.Select(left => asking with { Questions = asking.Questions.Remove(left) });

    public override string ToString() => $"as of {AsOf:O}: {string.Join(", ", Questions)}";
}

internal static class QuestionDraw
{
    private static readonly DateTimeOffset[] Anchors =
    [
        Draw.Start,
        Utc(2026, 3, 29, 1),    // clocks go forward in Copenhagen
        Utc(2026, 10, 25, 1),   // and back
        Utc(2026, 11, 1, 6),    // back in New York
        Utc(2026, 10, 3, 15),   // forward by half an hour on Lord Howe Island
        Utc(2011, 12, 30, 10),  // the day that Apia left out
        Utc(2028, 2, 29, 0),
        Utc(2028, 2, 29, 23),
        DateTimeOffset.MinValue,
        DateTimeOffset.MaxValue,
    ];

    private static Draw<DateTimeOffset> Anchor { get; } = Draw.Frequency((2, Draw.Constant(Draw.Start)), (3, Draw.Elements(Anchors)));

    internal static Draw<Decay> Decays { get; } =
        from step in Draw.Length
        from steps in Draw.Elements(1, 2, 3, 7, 40, 100)
        from halves in Draw.Coin
        select halves ? Decay.Halving(step) : Decay.Linear(step, steps);

    internal static Draw<Asking> Some { get; } =
        from anchor in Anchor
        from asOf in Near(anchor)
        from questions in About(anchor).Some(1, 4)
        select new Asking(asOf, [.. questions]);

    /// <summary>Questions that meet around an instant, half of them in a calendar's working time.</summary>
    internal static Draw<ClockQuestion> About(DateTimeOffset anchor) =>
        from at in Near(anchor)
        from length in Length
        from ahead in Draw.OneOf(Draw.Constant(TimeSpan.Zero), Draw.Length)
        from drawn in KeptCalendars.Near(anchor)
        from calendar in Draw.Elements(drawn, null)
        from question in Draw.OneOf<ClockQuestion>(
            Draw.Constant(new HasPassedQuestion(at, calendar)),
            Near(anchor).Select(until => new IsWithinQuestion(at, until, calendar)),
            Draw.Constant(new IsOpenQuestion(drawn)),
            Draw.Elements(new HasElapsedQuestion(length, at, calendar), new HasElapsedQuestion(-length, at, calendar), new HasElapsedQuestion(TimeSpan.Zero, at, calendar)),
            Draw.Constant(new StartedStepsQuestion(length, at, calendar) { Ahead = calendar is null ? ahead : TimeSpan.Zero }),
            Draw.Constant(new CompletedStepsQuestion(length, at, calendar)),
            Decays.Select(decay => new RemainingPercentQuestion(decay, at, calendar)))
        select question;

    private static Draw<TimeSpan> Length { get; } = Draw.Frequency((9, Draw.Length), (1, Draw.Elements(TimeSpan.FromTicks(1), TimeSpan.FromDays(400), TimeSpan.MaxValue)));

    /// <summary>Within two weeks of an instant, often at whole hours, so that instants meet.</summary>
    private static Draw<DateTimeOffset> Near(DateTimeOffset anchor) => Draw.Frequency(
        (3, Draw.Choose(-72, 72).Select(hours => CalendarDraw.Shifted(anchor, TimeSpan.FromHours(hours)))),
        (3, Draw.Choose(-20_000, 20_000).Select(minutes => CalendarDraw.Shifted(anchor, TimeSpan.FromMinutes(minutes)))),
        (1, Draw.Choose(-2, 2).Select(ticks => CalendarDraw.Shifted(anchor, TimeSpan.FromTicks(ticks)))));

    private static DateTimeOffset Utc(int year, int month, int day, int hour) => new(year, month, day, hour, 0, 0, TimeSpan.Zero);
}
