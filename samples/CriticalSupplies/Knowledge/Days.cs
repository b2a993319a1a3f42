namespace CriticalSupplies.Knowledge;

/// <summary>How days become instants: what is dated a day is known, due and done by the end of that day, in UTC.</summary>
internal static class Days
{
    internal static DateTimeOffset EndOf(DateOnly day) => StartOf(day.AddDays(1));

    internal static DateTimeOffset StartOf(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);

    internal static DateTimeOffset StartOfMonth(DateTimeOffset instant) => new(instant.Year, instant.Month, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The day that ends at an instant.</summary>
    internal static DateOnly EndingAt(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime).AddDays(-1);
}
