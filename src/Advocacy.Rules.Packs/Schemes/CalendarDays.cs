namespace Advocacy.Rules.Packs;

/// <summary>Dates of instants, for schemes that count calendar days. All dates of one commitment are taken in one offset, that of its due date or report.</summary>
internal static class CalendarDays
{
    /// <summary>The date of an instant in the offset of another.</summary>
    internal static DateOnly DateOf(DateTimeOffset at, DateTimeOffset inOffsetOf) => DateOnly.FromDateTime(at.ToOffset(inOffsetOf.Offset).DateTime);

    /// <summary>The date of an instant in its own offset.</summary>
    internal static DateOnly DateOf(DateTimeOffset at) => DateOnly.FromDateTime(at.DateTime);

    /// <summary>The first instant of a date in the offset of an instant.</summary>
    internal static DateTimeOffset StartOf(DateOnly date, DateTimeOffset inOffsetOf) => new(date.ToDateTime(TimeOnly.MinValue), inOffsetOf.Offset);

    /// <summary>The date of the evaluation in the offset of an instant; the instant's own date where the evaluation is not later.</summary>
    internal static DateOnly Today(Clock clock, DateTimeOffset since) =>
        DateOf(since).AddDays((int)clock.StartedSteps(TimeSpan.FromDays(1), StartOf(DateOf(since).AddDays(1), since)));
}
