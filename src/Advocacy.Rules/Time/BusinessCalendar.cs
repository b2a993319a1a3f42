using System.Collections.Immutable;
using System.Globalization;

namespace Advocacy.Rules;

/// <summary>When business is open: weekly opening hours on a zone's wall clock, but for holidays and pauses.</summary>
/// <remarks>
/// <para>
/// Open at an instant exactly if the zone's wall clock then shows a time within the opening hours of that date's weekday, <c>[Opens, Closes)</c>,
/// the date is no holiday, and no pause covers the instant. So an hour that clocks repeat counts twice and one that they skip not at all.
/// Working time is the time that is open.
/// </para>
/// <para>
/// Holidays come from the host: none are built in. The zone's offsets come from the time-zone database of the machine, so two machines with different
/// editions of it may answer differently. Instants are compared as instants, whatever their offsets, and are returned in UTC.
/// </para>
/// <para>
/// Equal to a calendar of the same zone, hours, holidays and pauses. Immutable and safe to share between threads; keep one and share it, for it keeps
/// the years that it has worked out, and <see cref="Pausing"/> shares them. A question takes a fraction of a microsecond in years worked out before, and
/// about a tenth of a millisecond, and some kilobytes that are kept, for each new year that it spans.
/// </para>
/// </remarks>
public sealed class BusinessCalendar : IEquatable<BusinessCalendar>
{
    private readonly OpenTimes _times;
    private readonly WorkingTimes _working;

    /// <summary>Makes a calendar without pauses.</summary>
    /// <param name="zone">The IANA id of the zone whose wall clock the hours are on, such as <c>Europe/Copenhagen</c>.</param>
    /// <param name="hours">When it is open; several spans a weekday are allowed, and a weekday without any is closed.</param>
    /// <param name="holidays">Dates in the zone on which it stays closed; none by default.</param>
    /// <exception cref="ArgumentException">The machine knows no such zone, there are no hours, or two spans of a weekday overlap.</exception>
    public BusinessCalendar(string zone, IEnumerable<OpeningHours> hours, IEnumerable<DateOnly>? holidays = null)
    {
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentNullException.ThrowIfNull(hours);
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) || !found.HasIanaId)
        {
            throw new ArgumentException($"'{zone}' is no time zone that this machine knows: give an IANA id such as 'Europe/Copenhagen'.", nameof(zone));
        }

        _times = new OpenTimes(found, InOrder(hours), holidays is null ? [] : [.. holidays.Distinct().Order()]);
        _working = new WorkingTimes(_times, []);
    }

    private BusinessCalendar(OpenTimes times, WorkingTimes working) => (_times, _working) = (times, working);

    /// <summary>Open at every instant: working time is elapsed time.</summary>
    public static BusinessCalendar AroundTheClock { get; } =
        new("UTC", OpeningHours.Each(DayOfWeek.Monday, DayOfWeek.Sunday, TimeOnly.MinValue, TimeOnly.MinValue));

    /// <summary>The IANA id of the zone.</summary>
    internal string Zone => _times.Zone;

    /// <summary>The same calendar, closed during pauses as well.</summary>
    /// <param name="pauses">The pauses. Those that overlap count once; one without an end closes the calendar for good.</param>
    /// <returns>The calendar with these pauses and those that it had.</returns>
    public BusinessCalendar Pausing(IEnumerable<Pause> pauses)
    {
        ArgumentNullException.ThrowIfNull(pauses);
        return new BusinessCalendar(_times, _working.Without(pauses));
    }

    /// <summary>Whether it is open at an instant: from the opening instant on, and no longer at the closing one.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>Whether it is open.</returns>
    public bool IsOpenAt(DateTimeOffset instant) => _working.IsOpenAt(instant.UtcTicks);

    /// <summary>The first instant after another at which it opens or closes.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The instant, or <see langword="null"/> where it stays as it is.</returns>
    public DateTimeOffset? NextChange(DateTimeOffset instant)
    {
        var ticks = instant.UtcTicks;
        return Instant(_working.IsOpenAt(ticks) ? _working.ClosesAfter(ticks) : _working.OpensAtOrAfter(ticks));
    }

    /// <summary>The first open instant at or after another: itself where it is open.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The instant, or <see langword="null"/> where it never opens again.</returns>
    public DateTimeOffset? OpensAtOrAfter(DateTimeOffset instant) => Instant(_working.OpensAtOrAfter(instant.UtcTicks));

    /// <summary>How much of a span is open.</summary>
    /// <param name="from">The first instant of the span.</param>
    /// <param name="until">The first instant after the span.</param>
    /// <returns>The working time; zero where <paramref name="until"/> is not after <paramref name="from"/>.</returns>
    public TimeSpan WorkingTimeBetween(DateTimeOffset from, DateTimeOffset until) =>
        TimeSpan.FromTicks(_working.Between(from.UtcTicks, until.UtcTicks));

    /// <summary>The instant that lies a length of working time after another or, for a negative length, before it.</summary>
    /// <remarks>
    /// For a length above zero, the first instant <c>t</c> with that much working time between <paramref name="since"/> and <c>t</c>.
    /// For one below zero, the last instant <c>t</c> with that much between <c>t</c> and <paramref name="since"/>: from then on, less than that is left;
    /// two hours before Monday 10:00, where hours are 08:00 to 16:00, is Monday 08:00 and not Friday 16:00. For zero, <paramref name="since"/> itself.
    /// </remarks>
    /// <param name="since">The instant from which it counts.</param>
    /// <param name="workingTime">The length of working time.</param>
    /// <returns>
    /// The instant; <see langword="null"/> where it never comes: a pause without an end, or the end of the range of instants, lies before it. Where not so much
    /// working time lies before <paramref name="since"/> at all, <see cref="DateTimeOffset.MinValue"/>: less than that has been left ever since.
    /// </returns>
    public DateTimeOffset? After(DateTimeOffset since, TimeSpan workingTime) => workingTime.Ticks switch
    {
        0 => since.ToUniversalTime(),
        > 0 and var open => Instant(_working.Forward(since.UtcTicks, open)),
        var open when open < -since.UtcTicks => DateTimeOffset.MinValue,
        var open => Instant(_working.Backward(since.UtcTicks, -open)),
    };

    /// <summary>Whether another calendar has the same zone, hours, holidays and pauses.</summary>
    /// <param name="other">The other calendar.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(BusinessCalendar? other) => other is not null
        && (ReferenceEquals(_times, other._times) || _times.IsSameAs(other._times))
        && _working.Pauses.AsSpan().SequenceEqual(other._working.Pauses.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BusinessCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_times.Zone, _times.Hours.Length, _times.Holidays.Length, _working.Pauses.Length);

    /// <summary>
    /// The zone, hours, holidays and pauses in one form, so that equal calendars and no others have the same text, in every culture:
    /// <c>Europe/Copenhagen, Monday 08:00-16:00, closed 2026-12-25, paused 2026-03-02T09:00:00.0000000Z until 2026-03-02T11:00:00.0000000Z</c>.
    /// Fit for a rule's declared content.
    /// </summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(
        ", ",
        [
            _times.Zone,
            .. _times.Hours.Select(span => span.ToString()),
            .. _times.Holidays.Select(holiday => $"closed {holiday.ToString("O", CultureInfo.InvariantCulture)}"),
            .. _working.Pauses.Select(pause => $"paused {Write(pause.From)} until {(pause.Until == OpenTimes.End ? "further notice" : Write(pause.Until))}"),
        ]);

    private static string Write(long ticks) => new DateTime(ticks, DateTimeKind.Utc).ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset? Instant(long ticks) => ticks < OpenTimes.End ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    /// <summary>The hours in the week's order from Monday on, with spans that touch joined, so that the same hours are always given the same way.</summary>
    private static ImmutableArray<OpeningHours> InOrder(IEnumerable<OpeningHours> hours)
    {
        var joined = ImmutableArray.CreateBuilder<OpeningHours>();
        foreach (var span in hours.OrderBy(span => ((int)span.Day + 6) % 7).ThenBy(span => span.Opens))
        {
            var last = joined.Count > 0 && joined[^1].Day == span.Day ? joined[^1] : null;
            if (last?.ClosesTicks > span.Opens.Ticks)
            {
                throw new ArgumentException($"{last} and {span} overlap; the spans of a weekday do not.", nameof(hours));
            }

            if (last?.ClosesTicks == span.Opens.Ticks)
            {
                joined[^1] = new OpeningHours(span.Day, last.Opens, span.Closes);
            }
            else
            {
                joined.Add(span);
            }
        }

        return joined.Count > 0
            ? joined.DrainToImmutable()
            : throw new ArgumentException("A calendar has opening hours: without any it would never be open.", nameof(hours));
    }
}
