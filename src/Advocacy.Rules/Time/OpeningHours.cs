using System.Collections.Immutable;
using System.Globalization;

namespace Advocacy.Rules;

/// <summary>A span of a weekday during which business is open: <c>[Opens, Closes)</c> on the wall clock.</summary>
/// <remarks>
/// Within one day: hours that run past midnight are two spans, one until midnight and one from midnight on the next day. Immutable; safe to share between threads.
/// </remarks>
public sealed record OpeningHours
{
    /// <summary>Makes a span of a weekday.</summary>
    /// <param name="day">The weekday.</param>
    /// <param name="opens">When it opens.</param>
    /// <param name="closes">When it closes; midnight (00:00) is the one at the day's end, so that 00:00 to 00:00 is the whole day.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is no weekday.</exception>
    /// <exception cref="ArgumentException">It does not close after it opens.</exception>
    public OpeningHours(DayOfWeek day, TimeOnly opens, TimeOnly closes)
    {
        Day = Weekday(day, nameof(day));
        if (closes <= opens && closes != TimeOnly.MinValue)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Hours close after they open; {day} {opens:HH:mm} to {closes:HH:mm} do not. ") +
                "Hours that run past midnight are two spans: until 00:00, and from 00:00 on the next day.",
                nameof(closes));
        }

        (Opens, Closes) = (opens, closes);
    }

    /// <summary>The weekday.</summary>
    public DayOfWeek Day { get; }

    /// <summary>When it opens.</summary>
    public TimeOnly Opens { get; }

    /// <summary>When it closes: the first time no longer open. Midnight (00:00) is the one at the day's end.</summary>
    public TimeOnly Closes { get; }

    internal long ClosesTicks => Closes == TimeOnly.MinValue ? TimeSpan.TicksPerDay : Closes.Ticks;

    /// <summary>The same hours on each of several weekdays: from one through another, over the week's end where need be.</summary>
    /// <param name="first">The first weekday.</param>
    /// <param name="last">The last weekday, itself included.</param>
    /// <param name="opens">When it opens.</param>
    /// <param name="closes">When it closes; midnight (00:00) is the one at the day's end.</param>
    /// <returns>One span a weekday: <c>Each(Monday, Friday, …)</c> gives five.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="first"/> or <paramref name="last"/> is no weekday.</exception>
    /// <exception cref="ArgumentException">It does not close after it opens.</exception>
    public static ImmutableArray<OpeningHours> Each(DayOfWeek first, DayOfWeek last, TimeOnly opens, TimeOnly closes)
    {
        var days = (((int)Weekday(last, nameof(last)) - (int)Weekday(first, nameof(first)) + 7) % 7) + 1;
        return [.. Enumerable.Range((int)first, days).Select(day => new OpeningHours((DayOfWeek)(day % 7), opens, closes))];
    }

    /// <summary>The weekday and the hours: <c>Monday 08:00-16:00</c>; midnight at the day's end is <c>24:00</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => $"{Day} {Write(Opens.Ticks)}-{Write(ClosesTicks)}";

    private static string Write(long ticks) => ticks == TimeSpan.TicksPerDay
        ? "24:00"
        : new TimeOnly(ticks).ToString(ticks % TimeSpan.TicksPerMinute == 0 ? "HH:mm" : "HH:mm:ss.fffffff", CultureInfo.InvariantCulture);

    private static DayOfWeek Weekday(DayOfWeek day, string name) =>
        day is >= DayOfWeek.Sunday and <= DayOfWeek.Saturday ? day : throw new ArgumentOutOfRangeException(name, day, "A weekday is from Sunday (0) to Saturday (6).");
}
