using System.Collections.Immutable;

namespace Advocacy.Rules.Packs;

/// <summary>Counts working days: Monday to Friday, but for the dates that are given as not working.</summary>
internal static class WorkingDays
{
    /// <summary>The working day that comes a number of working days after a date, which is not itself counted.</summary>
    internal static DateOnly After(DateOnly date, int count, ImmutableArray<DateOnly> nonWorking)
    {
        while (count > 0)
        {
            date = date.AddDays(1);
            count -= IsWorking(date, nonWorking) ? 1 : 0;
        }

        return date;
    }

    /// <summary>How many working days there are after one date up to and including another; none where the other is not later.</summary>
    internal static int Between(DateOnly date, DateOnly until, ImmutableArray<DateOnly> nonWorking)
    {
        var count = 0;
        while (date < until)
        {
            date = date.AddDays(1);
            count += IsWorking(date, nonWorking) ? 1 : 0;
        }

        return count;
    }

    private static bool IsWorking(DateOnly date, ImmutableArray<DateOnly> nonWorking) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !nonWorking.Contains(date);
}
