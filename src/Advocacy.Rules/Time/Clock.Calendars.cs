namespace Advocacy.Rules;

/// <content>The same questions in a calendar's working time: the time that it is open.</content>
public sealed partial class Clock
{
    private DateTimeOffset AsOf => new(_asOf, TimeSpan.Zero);

    /// <summary>Whether a calendar is open at the evaluation's instant.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <returns>Whether it is open.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The evaluation is over.</exception>
    public bool IsOpen(BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (_state != State.Open)
        {
            Keep(new IsOpenQuestion(calendar));
        }

        Note(calendar.NextChange(AsOf));
        return calendar.IsOpenAt(AsOf);
    }

    /// <summary>Whether an instant has come and a calendar has been open since: true from the first open instant at or after it on.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="calendar">The calendar.</param>
    /// <returns>Whether it has come; never where the calendar does not open again.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The evaluation is over.</exception>
    public bool HasPassed(DateTimeOffset instant, BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (_state != State.Open)
        {
            Keep(new HasPassedQuestion(instant, calendar));
        }

        return HasCome(calendar.OpensAtOrAfter(instant));
    }

    /// <summary>Whether the evaluation's instant lies in <c>[from, until)</c> and a calendar is open at it.</summary>
    /// <param name="from">The first instant of the interval.</param>
    /// <param name="until">The first instant after the interval.</param>
    /// <param name="calendar">The calendar.</param>
    /// <returns>Whether it lies within and is open; never for an empty interval.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The evaluation is over.</exception>
    public bool IsWithin(DateTimeOffset from, DateTimeOffset until, BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (_state != State.Open)
        {
            Keep(new IsWithinQuestion(from, until, calendar));
        }

        if (calendar.OpensAtOrAfter(AsOf > from ? AsOf : from) is not { } opens || opens >= until)
        {
            return false;
        }

        if (!HasPassed(opens.UtcTicks))
        {
            return false;
        }

        Note(calendar.NextChange(AsOf));
        Note(until.UtcTicks);
        return true;
    }

    /// <summary>Whether a length of working time has gone by since an instant: true from <see cref="BusinessCalendar.After"/> on.</summary>
    /// <param name="workingTime">The length of working time; may be negative to look ahead of an instant. Of none, true from the instant itself on.</param>
    /// <param name="since">The instant from which it counts.</param>
    /// <param name="calendar">The calendar.</param>
    /// <returns>Whether it has gone by; never where so much working time never comes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The evaluation is over.</exception>
    public bool HasElapsed(TimeSpan workingTime, DateTimeOffset since, BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (_state != State.Open)
        {
            Keep(new HasElapsedQuestion(workingTime, since, calendar));
        }

        return HasCome(calendar.After(since, workingTime));
    }

    /// <summary>
    /// How many steps of working time have begun since an instant: 0 until the first open instant at or after it, then 1. A step begins in open time: one that
    /// is due to begin at a closing instant begins when the calendar opens again.
    /// </summary>
    /// <param name="step">The length of a step in working time; more than zero.</param>
    /// <param name="since">The instant from which it counts.</param>
    /// <param name="calendar">The calendar.</param>
    /// <returns>The number of steps begun.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not more than zero.</exception>
    /// <exception cref="InvalidOperationException">The evaluation is over.</exception>
    public long StartedSteps(TimeSpan step, DateTimeOffset since, BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(step, TimeSpan.Zero);
        if (_state != State.Open)
        {
            Keep(new StartedStepsQuestion(step, since, calendar));
        }

        var (completed, begun) = Math.DivRem(calendar.WorkingTimeBetween(since, AsOf).Ticks, step.Ticks);
        var started = begun > 0 || (_asOf >= since.UtcTicks && calendar.IsOpenAt(AsOf)) ? completed + 1 : completed;
        if (AfterSteps(started, step, since, calendar) is { } due)
        {
            Note(calendar.OpensAtOrAfter(due));
        }

        return started;
    }

    /// <summary>How many steps of working time are completed since an instant: 0 until one step of working time after it, then 1.</summary>
    /// <param name="step">The length of a step in working time; more than zero.</param>
    /// <param name="since">The instant from which it counts.</param>
    /// <param name="calendar">The calendar.</param>
    /// <returns>The number of steps completed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not more than zero.</exception>
    /// <exception cref="InvalidOperationException">The evaluation is over.</exception>
    public long CompletedSteps(TimeSpan step, DateTimeOffset since, BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(step, TimeSpan.Zero);
        if (_state != State.Open)
        {
            Keep(new CompletedStepsQuestion(step, since, calendar));
        }

        var completed = calendar.WorkingTimeBetween(since, AsOf).Ticks / step.Ticks;
        Note(AfterSteps(completed + 1, step, since, calendar));
        return completed;
    }

    /// <summary>
    /// What is left of something that counts for less with working time: 100 until one step of working time after <paramref name="since"/>, 0 in the end.
    /// </summary>
    /// <param name="decay">How it decays; its steps are of working time.</param>
    /// <param name="since">The instant from which the decay counts.</param>
    /// <param name="calendar">The calendar.</param>
    /// <returns>Whole per cents, 0 to 100. Once it is 0 it never changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="decay"/> or <paramref name="calendar"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The evaluation is over.</exception>
    public int RemainingPercent(Decay decay, DateTimeOffset since, BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(decay);
        ArgumentNullException.ThrowIfNull(calendar);
        if (_state != State.Open)
        {
            Keep(new RemainingPercentQuestion(decay, since, calendar));
        }

        var completed = calendar.WorkingTimeBetween(since, AsOf).Ticks / decay.Step.Ticks;
        var left = decay.PercentAfter(completed);
        if (left > 0)
        {
            Note(AfterSteps(completed + 1, decay.Step, since, calendar));
        }

        return left;
    }

    /// <summary>When so many steps of working time are over; nothing where they never are.</summary>
    private static DateTimeOffset? AfterSteps(long steps, TimeSpan step, DateTimeOffset since, BusinessCalendar calendar) =>
        steps <= TimeSpan.MaxValue.Ticks / step.Ticks ? calendar.After(since, TimeSpan.FromTicks(steps * step.Ticks)) : null;

    private bool HasCome(DateTimeOffset? instant) => instant is { } known && HasPassed(known.UtcTicks);

    private void Note(DateTimeOffset? change)
    {
        if (change is { } known)
        {
            Note(known.UtcTicks);
        }
    }
}
