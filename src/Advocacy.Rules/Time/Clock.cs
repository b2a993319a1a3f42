namespace Advocacy.Rules;

/// <summary>All that rules see of time: questions about instants, answered as of the evaluation's instant.</summary>
/// <remarks>
/// There is no "now" to read. Every interval is half-open: it holds from its start and no longer at its end.
/// Every question notes the next instant at which its answer changes; the earliest becomes <see cref="CaseAssessment.HoldsUntil"/>.
/// Belongs to one evaluation and one thread, and refuses questions once the evaluation is over.
/// </remarks>
public sealed partial class Clock
{
    private readonly long _asOf;
    private readonly Action<ClockQuestion>? _watch;
    private long _holdsUntil = long.MaxValue;
    private State _state;

    /// <summary>Makes a clock.</summary>
    /// <param name="asOf">The evaluation's instant.</param>
    /// <param name="watch">Told of every question before it is answered, for explanations; nobody is when absent.</param>
    internal Clock(DateTimeOffset asOf, Action<ClockQuestion>? watch = null)
    {
        _asOf = asOf.UtcTicks;
        _watch = watch;
        _state = watch is null ? State.Open : State.Watched;
    }

    /// <summary>One field for both, so that being watched costs nothing where nobody watches.</summary>
    private enum State : byte
    {
        Open,
        Watched,
        Closed,
    }

    /// <summary>The earliest noted change, or nothing where no answer ever changes.</summary>
    internal DateTimeOffset? HoldsUntil => _holdsUntil == long.MaxValue ? null : new DateTimeOffset(_holdsUntil, TimeSpan.Zero);

    /// <summary>Whether an instant has come: true from the instant itself on.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>Whether it has come.</returns>
    /// <exception cref="InvalidOperationException">The evaluation is over.</exception>
    public bool HasPassed(DateTimeOffset instant)
    {
        if (_state != State.Open)
        {
            Keep(new HasPassedQuestion(instant));
        }

        return HasPassed(instant.UtcTicks);
    }

    /// <summary>Whether the evaluation's instant lies in <c>[from, until)</c>.</summary>
    /// <param name="from">The first instant of the interval.</param>
    /// <param name="until">The first instant after the interval.</param>
    /// <returns>Whether it lies within; never for an empty interval.</returns>
    /// <exception cref="InvalidOperationException">The evaluation is over.</exception>
    public bool IsWithin(DateTimeOffset from, DateTimeOffset until)
    {
        if (_state != State.Open)
        {
            Keep(new IsWithinQuestion(from, until));
        }

        return until > from && HasPassed(from.UtcTicks) && !HasPassed(until.UtcTicks);
    }

    /// <summary>Whether a length of time has gone by since an instant: true from <paramref name="since"/> + <paramref name="duration"/> on.</summary>
    /// <param name="duration">The length of time; may be negative to look ahead of an instant.</param>
    /// <param name="since">The instant from which it counts.</param>
    /// <returns>Whether it has gone by; never where the sum lies beyond the calendar's end.</returns>
    /// <exception cref="InvalidOperationException">The evaluation is over.</exception>
    public bool HasElapsed(TimeSpan duration, DateTimeOffset since)
    {
        if (_state != State.Open)
        {
            Keep(new HasElapsedQuestion(duration, since));
        }

        var ticks = since.UtcTicks;
        return duration.Ticks <= DateTimeOffset.MaxValue.UtcTicks - ticks && HasPassed(Math.Max(0, ticks + duration.Ticks));
    }

    /// <summary>How many steps have begun since an instant: 0 before it, 1 from it on, 2 one step later.</summary>
    /// <param name="step">The length of a step, such as an hour or a day; more than zero.</param>
    /// <param name="since">The instant at which the first step begins.</param>
    /// <returns>The number of steps begun.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not more than zero.</exception>
    /// <exception cref="InvalidOperationException">The evaluation is over.</exception>
    public long StartedSteps(TimeSpan step, DateTimeOffset since) => StartedSteps(step, since, TimeSpan.Zero);

    /// <summary>How many steps are completed since an instant: 0 until one step after it, then 1.</summary>
    /// <param name="step">The length of a step; more than zero.</param>
    /// <param name="since">The instant at which the first step begins.</param>
    /// <returns>The number of steps completed.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not more than zero.</exception>
    /// <exception cref="InvalidOperationException">The evaluation is over.</exception>
    public long CompletedSteps(TimeSpan step, DateTimeOffset since)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(step, TimeSpan.Zero);
        if (_state != State.Open)
        {
            Keep(new CompletedStepsQuestion(step, since));
        }

        return step > DateTimeOffset.MaxValue - since ? 0 : Started(step, since.UtcTicks + step.Ticks);
    }

    /// <summary>What is left of something that counts for less with time: 100 until one step after <paramref name="since"/>, 0 in the end.</summary>
    /// <param name="decay">How it decays.</param>
    /// <param name="since">The instant from which the decay counts.</param>
    /// <returns>Whole per cents, 0 to 100. Once it is 0 it never changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="decay"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The evaluation is over.</exception>
    public int RemainingPercent(Decay decay, DateTimeOffset since)
    {
        ArgumentNullException.ThrowIfNull(decay);
        if (_state != State.Open)
        {
            Keep(new RemainingPercentQuestion(decay, since));
        }

        var completed = Math.Max(0, _asOf - since.UtcTicks) / decay.Step.Ticks;
        var left = decay.PercentAfter(completed);
        if (left > 0 && decay.Step.Ticks <= (DateTimeOffset.MaxValue.UtcTicks - since.UtcTicks) / (completed + 1))
        {
            Note(since.UtcTicks + ((completed + 1) * decay.Step.Ticks));
        }

        return left;
    }

    /// <summary>How many steps will have begun a while after the evaluation's instant.</summary>
    internal long StartedSteps(TimeSpan step, DateTimeOffset since, TimeSpan ahead)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(step, TimeSpan.Zero);
        if (_state != State.Open)
        {
            Keep(new StartedStepsQuestion(step, since) { Ahead = ahead });
        }

        return Started(step, Math.Max(0, since.UtcTicks - ahead.Ticks));
    }

    /// <summary>The instant a length of time after another; nothing where it lies beyond the calendar's end, the calendar's start where it lies before that.</summary>
    internal static DateTimeOffset? After(DateTimeOffset since, TimeSpan duration) =>
        duration > DateTimeOffset.MaxValue - since ? null : new DateTimeOffset(Math.Max(0, since.UtcTicks + duration.Ticks), TimeSpan.Zero);

    internal void Close() => _state = State.Closed;

    private long Started(TimeSpan step, long first)
    {
        if (!HasPassed(first))
        {
            return 0;
        }

        var started = ((_asOf - first) / step.Ticks) + 1;
        if (started <= (long.MaxValue - first) / step.Ticks)
        {
            Note(first + (started * step.Ticks));
        }

        return started;
    }

    private bool HasPassed(long ticks)
    {
        if (_asOf >= ticks)
        {
            return true;
        }

        Note(ticks);
        return false;
    }

    private void Note(long ticks)
    {
        if (ticks < _holdsUntil && ticks <= DateTimeOffset.MaxValue.UtcTicks)
        {
            _holdsUntil = ticks;
        }
    }

    private void Keep(ClockQuestion question)
    {
        if (_state == State.Closed)
        {
            throw new InvalidOperationException(
                "The evaluation is over: its clock takes no more questions. Ask in a clause or a conclusion, never in a reason or later.");
        }

        _watch!(question);
    }
}
