using System.Collections.Immutable;

namespace Advocacy.Rules.Tests.Generators;

/// <summary>What a calendar is made of, and whether it is open by its definition alone: the wall clock, read at one instant.</summary>
internal sealed record CalendarSpec(string Zone, ImmutableArray<OpeningHours> Hours, ImmutableArray<DateOnly> Holidays, ImmutableArray<Pause> Pauses)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(Zone);

    internal BusinessCalendar Build() => new BusinessCalendar(Zone, Hours, Holidays).Pausing(Pauses);

    internal bool IsOpenAt(DateTimeOffset instant) => WallClockIsOpenAt(instant) && !Pauses.Any(pause => pause.From <= instant && (pause.Until is not { } until || instant < until));

    public override string ToString() => $"{Build()}";

    private bool WallClockIsOpenAt(DateTimeOffset instant)
    {
        // Beyond the ends of the range the wall clock shows dates that there are no values for: they have weekdays and are no holidays.
        var ticks = instant.UtcTicks + _zone.GetUtcOffset(instant).Ticks;
        var isBeyond = ticks < 0 || ticks > DateTime.MaxValue.Ticks;
        var local = isBeyond ? new DateTime(ticks - (Math.Sign(ticks) * 7 * TimeSpan.TicksPerDay)) : TimeZoneInfo.ConvertTime(instant, _zone).DateTime;
        return (isBeyond || !Holidays.Contains(DateOnly.FromDateTime(local)))
            && Hours.Any(hours => hours.Day == local.DayOfWeek
                && hours.Opens.Ticks <= local.TimeOfDay.Ticks
                && (hours.Closes == TimeOnly.MinValue || local.TimeOfDay.Ticks < hours.Closes.Ticks));
    }
}
