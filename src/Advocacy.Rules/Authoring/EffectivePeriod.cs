using System.Globalization;

namespace Advocacy.Rules.Authoring;

/// <summary>The dates on which a rule's version is in force, in a declared zone; half-open.</summary>
/// <remarks>The default is always. Immutable; safe to share between threads.</remarks>
public sealed record EffectivePeriod
{
    private EffectivePeriod(DateOnly? from, DateOnly? until, TimeZoneInfo zone)
    {
        if (from >= until)
        {
            throw new ArgumentException($"A period runs from a date until a later one; {from:yyyy-MM-dd} until {until:yyyy-MM-dd} does not.", nameof(until));
        }

        (From, Until, Zone) = (from, until, zone);
        Start = from is { } first ? StartOf(first) : DateTimeOffset.MinValue;
        End = until is { } last ? StartOf(last) : DateTimeOffset.MaxValue;
    }

    /// <summary>In force on every date.</summary>
    public static EffectivePeriod Always { get; } = new(null, null, TimeZoneInfo.Utc);

    /// <summary>The first date in force; no first date when absent.</summary>
    public DateOnly? From { get; }

    /// <summary>The first date no longer in force; no last date when absent.</summary>
    public DateOnly? Until { get; }

    /// <summary>The zone whose midnights begin and end the period.</summary>
    public TimeZoneInfo Zone { get; }

    internal DateTimeOffset Start { get; }

    internal DateTimeOffset End { get; }

    internal bool IsAlways => From is null && Until is null;

    /// <summary>A period of dates.</summary>
    /// <param name="from">The first date in force; <see langword="null"/> for no first date.</param>
    /// <param name="until">The first date no longer in force; <see langword="null"/> for no last date.</param>
    /// <param name="zone">The IANA id of the zone whose dates they are; UTC when absent.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException">The period is empty.</exception>
    /// <exception cref="TimeZoneNotFoundException">The zone is not known.</exception>
    public static EffectivePeriod Between(DateOnly? from, DateOnly? until, string? zone = null) =>
        new(from, until, zone is null ? TimeZoneInfo.Utc : TimeZoneInfo.FindSystemTimeZoneById(zone));

    /// <summary>The dates and the zone: <c>2024-10-28 until 2025-01-22 (UTC)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsAlways
        ? "always"
        : string.Create(CultureInfo.InvariantCulture, $"{Write(From)} until {Write(Until)} ({Zone.Id})");

    internal bool Covers(DateTimeOffset instant) => Start <= instant && instant < End;

    /// <summary>The same as a question to the clock; an open end is never asked about.</summary>
    internal bool IsInForce(Clock clock) => clock.HasPassed(Start) && (Until is null || !clock.HasPassed(End));

    internal bool Overlaps(EffectivePeriod other) => Start < other.End && other.Start < End;

    private static string Write(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "open";

    private DateTimeOffset StartOf(DateOnly date)
    {
        var midnight = date.ToDateTime(TimeOnly.MinValue);
        while (Zone.IsInvalidTime(midnight))
        {
            midnight = midnight.AddMinutes(15);
        }

        // Where clocks go back over midnight it comes twice; the date begins with the first, which has the greater offset.
        var offset = Zone.IsAmbiguousTime(midnight) ? Zone.GetAmbiguousTimeOffsets(midnight).Max() : Zone.GetUtcOffset(midnight);
        return new DateTimeOffset(midnight, offset);
    }
}
