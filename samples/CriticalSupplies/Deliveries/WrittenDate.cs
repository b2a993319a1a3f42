using System.Globalization;

namespace CriticalSupplies.Deliveries;

/// <summary>The ways in which a deliveries file writes dates.</summary>
internal static class WrittenDate
{
    internal const string DayFirstExample = "a date such as 02-Jun-06";
    internal const string MonthFirstExample = "a month/day/year such as 6/2/06";

    /// <summary><c>02-Jun-06</c>.</summary>
    internal static DateOnly? DayFirst(string text) =>
        DateOnly.TryParseExact(text, "d-MMM-yy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary><c>6/2/06</c>.</summary>
    internal static DateOnly? MonthFirst(string text) =>
        DateOnly.TryParseExact(text, "M/d/yy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>
    /// <c>2006-02-06</c> for what was 6/2/06: a spreadsheet took month, day and year for year, month and day. In the history every such date has a day up to
    /// 12 and every month/day/year a day above it, so that there is one reading only.
    /// </summary>
    internal static DateOnly? TurnedAround(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var taken)
        && taken.Year is > 2000 and <= 2012
            ? Valid(2000 + taken.Day, taken.Year - 2000, taken.Month)
            : null;

    private static DateOnly? Valid(int year, int month, int day) =>
        day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
