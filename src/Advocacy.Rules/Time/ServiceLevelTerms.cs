namespace Advocacy.Rules;

/// <summary>What a service level promises: so much working time at most, on a calendar.</summary>
/// <remarks>Equal to terms with the same target and an equal calendar. Immutable; safe to share between threads.</remarks>
public sealed record ServiceLevelTerms
{
    /// <summary>Makes terms.</summary>
    /// <param name="target">The working time within which the promise is kept; more than zero.</param>
    /// <param name="calendar">What counts as working time.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="target"/> is not more than zero.</exception>
    public ServiceLevelTerms(TimeSpan target, BusinessCalendar calendar)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(target, TimeSpan.Zero);
        ArgumentNullException.ThrowIfNull(calendar);
        (Target, Calendar) = (target, calendar);
    }

    /// <summary>The working time within which the promise is kept; more than zero.</summary>
    public TimeSpan Target { get; }

    /// <summary>What counts as working time.</summary>
    public BusinessCalendar Calendar { get; }
}
