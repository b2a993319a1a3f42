namespace Advocacy.Rules.Packs;

/// <summary>Days of an order, and which of its deadlines have passed.</summary>
internal static class OrderDays
{
    /// <summary>A number of days after a date, or the calendar's end.</summary>
    internal static DateOnly After(DateOnly date, int days) =>
        DateOnly.FromDayNumber((int)Math.Clamp((long)date.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    /// <summary>When a day of the order is over.</summary>
    internal static DateTimeOffset EndOf(DateOnly day, ConsumerOrder order) => new(day.AddDays(1).ToDateTime(TimeOnly.MinValue), order.DueAt.Offset);

    /// <summary>
    /// A date that lies to each of the deadlines as today does: the day after the last that is over, or the day of the contract. A rule sees no date of today;
    /// it asks the clock for each deadline, so that the assessment holds until the next.
    /// </summary>
    internal static DateOnly Today(ConsumerOrder order, Clock clock, params IEnumerable<DateOnly> deadlines)
    {
        var today = DateOnly.FromDateTime(order.MadeAt.DateTime);
        foreach (var deadline in deadlines.Order())
        {
            if (deadline.Year == DateOnly.MaxValue.Year || !clock.HasPassed(EndOf(deadline, order)))
            {
                break;
            }

            today = After(deadline, 1) > today ? After(deadline, 1) : today;
        }

        return today;
    }
}
