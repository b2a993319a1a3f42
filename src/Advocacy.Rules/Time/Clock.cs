namespace Advocacy.Rules;

/// <summary>All that rules see of time: questions about instants, answered as of the evaluation's instant.</summary>
/// <remarks>
/// There is no "now" to read. Every interval is half-open: it holds from its start and no longer at its end.
/// Every question notes the next instant at which its answer changes; the earliest becomes <see cref="CaseAssessment.HoldsUntil"/>.
/// Belongs to one evaluation and one thread, and refuses questions once the evaluation is over.
/// </remarks>
public sealed class Clock
{
    private readonly long _asOf;
    private readonly ICollection<DateTimeOffset>? _asked;
    private long _holdsUntil = long.MaxValue;
    private State _state;

    /// <summary>Makes a clock.</summary>
    /// <param name="asOf">The evaluation's instant.</param>
    /// <param name="asked">Where to keep the instants that were asked about, for explanations; nowhere when absent.</param>
    internal Clock(DateTimeOffset asOf, ICollection<DateTimeOffset>? asked = null)
    {
        _asOf = asOf.UtcTicks;
        _asked = asked;
        _state = asked is null ? State.Open : State.Watched;
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
    public bool HasPassed(DateTimeOffset instant) => HasPassed(instant.UtcTicks);

    /// <summary>Whether the evaluation's instant lies in <c>[from, until)</c>.</summary>
    /// <param name="from">The first instant of the interval.</param>
    /// <param name="until">The first instant after the interval.</param>
    /// <returns>Whether it lies within; never for an empty interval.</returns>
    /// <exception cref="InvalidOperationException">The evaluation is over.</exception>
    public bool IsWithin(DateTimeOffset from, DateTimeOffset until) => until > from && HasPassed(from) && !HasPassed(until);

    /// <summary>Whether a length of time has gone by since an instant: true from <paramref name="since"/> + <paramref name="duration"/> on.</summary>
    /// <param name="duration">The length of time; may be negative to look ahead of an instant.</param>
    /// <param name="since">The instant from which it counts.</param>
    /// <returns>Whether it has gone by; never where the sum lies beyond the calendar's end.</returns>
    /// <exception cref="InvalidOperationException">The evaluation is over.</exception>
    public bool HasElapsed(TimeSpan duration, DateTimeOffset since)
    {
        var ticks = since.UtcTicks;
        if (duration.Ticks > DateTimeOffset.MaxValue.UtcTicks - ticks)
        {
            RequireOpen(long.MaxValue);
            return false;
        }

        return HasPassed(Math.Max(0, ticks + duration.Ticks));
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
        if (step > DateTimeOffset.MaxValue - since)
        {
            RequireOpen(long.MaxValue);
            return 0;
        }

        return StartedSteps(step, since, -step);
    }

    /// <summary>How many steps will have begun a while after the evaluation's instant.</summary>
    internal long StartedSteps(TimeSpan step, DateTimeOffset since, TimeSpan ahead)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(step, TimeSpan.Zero);
        var first = Math.Max(0, since.UtcTicks - ahead.Ticks);
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

    internal void Close() => _state = State.Closed;

    private bool HasPassed(long ticks)
    {
        RequireOpen(ticks);
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

    private void RequireOpen(long ticks)
    {
        if (_state != State.Open)
        {
            RefuseOrKeep(ticks);
        }
    }

    private void RefuseOrKeep(long ticks)
    {
        if (_state == State.Closed)
        {
            throw new InvalidOperationException(
                "The evaluation is over: its clock takes no more questions. Ask in a clause or a conclusion, never in a reason or later.");
        }

        if (ticks <= DateTimeOffset.MaxValue.UtcTicks)
        {
            _asked!.Add(new DateTimeOffset(ticks, TimeSpan.Zero));
        }
    }
}
