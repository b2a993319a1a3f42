namespace Advocacy.Rules;

/// <summary>The clock of a service level: it counts working time from its start until it is stopped, and stands still while paused.</summary>
/// <remarks>
/// <para>
/// A service level is kept if its clock stops at the due instant or before, and breached from the due instant on where it has not stopped. Due is the first
/// instant at which the working time counted reaches the target. A breach stays: neither a pause, nor looser terms, nor stopping later undoes it.
/// </para>
/// <para>
/// It holds no instant of its own, so there is nothing to read "now": <see cref="ReadAt"/> answers as of any instant from the start on, however far back.
/// Events come in the order of their instants; those at one instant count in the order given.
/// </para>
/// <para>Every event gives a new clock. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class ServiceLevelClock
{
    private readonly ServiceLevelClock? _before;
    private readonly TimeSpan _elapsed;
    private readonly TimeSpan _paused;

    private ServiceLevelClock(
        ServiceLevelClock? before,
        DateTimeOffset at,
        ServiceLevelState state,
        ServiceLevelTerms terms,
        PauseReason? pausedFor,
        TimeSpan elapsed,
        TimeSpan paused,
        DateTimeOffset? breachedAt)
    {
        (_before, _elapsed, _paused) = (before, elapsed, paused);
        (LastEventAt, State, Terms, PausedFor) = (at, state, terms, pausedFor);
        BreachesAt = breachedAt is null && state == ServiceLevelState.Running ? terms.Calendar.After(at, terms.Target - elapsed) : breachedAt;
    }

    /// <summary>When it last started, was paused, resumed or stopped, or its terms changed.</summary>
    public DateTimeOffset LastEventAt { get; }

    /// <summary>Whether it counts since <see cref="LastEventAt"/>.</summary>
    public ServiceLevelState State { get; }

    /// <summary>The terms in force since <see cref="LastEventAt"/>.</summary>
    public ServiceLevelTerms Terms { get; }

    /// <summary>Why it is paused; nothing where it is not.</summary>
    public PauseReason? PausedFor { get; }

    /// <summary>
    /// When it was breached, or will be if nothing more happens to it; <see langword="null"/> where it never will: while paused without a breach, where it
    /// stopped in time, or where its calendar never opens for long enough.
    /// </summary>
    public DateTimeOffset? BreachesAt { get; }

    /// <summary>Starts a clock.</summary>
    /// <param name="at">When it starts.</param>
    /// <param name="terms">The terms.</param>
    /// <returns>The clock, running.</returns>
    public static ServiceLevelClock Start(DateTimeOffset at, ServiceLevelTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return new ServiceLevelClock(null, at, ServiceLevelState.Running, terms, null, TimeSpan.Zero, TimeSpan.Zero, null);
    }

    /// <summary>The clock of a commitment: started when it was made, paused as its <see cref="Commitment.Pauses"/> say, stopped when it was fulfilled.</summary>
    /// <remarks>
    /// Pauses that overlap or touch are one, with the reason of the first. A pause whose end is known is taken to end then, also where that lies ahead.
    /// The commitment's own due instants are not read: they are on the wall clock.
    /// </remarks>
    /// <param name="commitment">The commitment.</param>
    /// <param name="terms">The terms, in force all the time.</param>
    /// <returns>The clock.</returns>
    public static ServiceLevelClock Of(Commitment commitment, ServiceLevelTerms terms)
    {
        ArgumentNullException.ThrowIfNull(commitment);
        var clock = Start(commitment.MadeAt, terms);
        var stop = commitment.FulfilledAt ?? DateTimeOffset.MaxValue;
        var resume = DateTimeOffset.MinValue;
        foreach (var pause in commitment.Pauses.TakeWhile(pause => pause.From < stop))
        {
            if (clock.State != ServiceLevelState.Paused)
            {
                clock = clock.Pause(pause.From, pause.Reason);
            }
            else if (pause.From > resume)
            {
                clock = clock.Resume(resume).Pause(pause.From, pause.Reason);
            }

            var end = pause.Until ?? DateTimeOffset.MaxValue;
            resume = end > resume ? end : resume;
        }

        clock = clock.State == ServiceLevelState.Paused && resume < stop ? clock.Resume(resume) : clock;
        return commitment.FulfilledAt is { } fulfilled ? clock.Stop(fulfilled) : clock;
    }

    /// <summary>Pauses a running clock.</summary>
    /// <param name="at">When; not before the last event.</param>
    /// <param name="reason">Why.</param>
    /// <returns>The clock, paused.</returns>
    /// <exception cref="InvalidOperationException">It is not running.</exception>
    /// <exception cref="ArgumentException"><paramref name="at"/> is before the last event, or <paramref name="reason"/> is the default value.</exception>
    public ServiceLevelClock Pause(DateTimeOffset at, PauseReason reason)
    {
        Require(State == ServiceLevelState.Running, "Only a running clock is paused");
        return Then(at, ServiceLevelState.Paused, Terms, StringValue.RequireSet(reason));
    }

    /// <summary>Lets a paused clock go on.</summary>
    /// <param name="at">When; not before the last event.</param>
    /// <returns>The clock, running.</returns>
    /// <exception cref="InvalidOperationException">It is not paused.</exception>
    /// <exception cref="ArgumentException"><paramref name="at"/> is before the last event.</exception>
    public ServiceLevelClock Resume(DateTimeOffset at)
    {
        Require(State == ServiceLevelState.Paused, "Only a paused clock is resumed");
        return Then(at, ServiceLevelState.Running, Terms, null);
    }

    /// <summary>Stops a clock that is running or paused.</summary>
    /// <param name="at">When; not before the last event.</param>
    /// <returns>The clock, stopped for good.</returns>
    /// <exception cref="InvalidOperationException">It is stopped already.</exception>
    /// <exception cref="ArgumentException"><paramref name="at"/> is before the last event.</exception>
    public ServiceLevelClock Stop(DateTimeOffset at)
    {
        Require(State != ServiceLevelState.Stopped, "A clock is stopped once");
        return Then(at, ServiceLevelState.Stopped, Terms, null);
    }

    /// <summary>Puts other terms in force, keeping the elapsed and the paused time that the terms before have counted.</summary>
    /// <remarks>A breach that has happened stays under looser terms. A target that is used up already is breached at the instant of the change.</remarks>
    /// <param name="at">When; not before the last event.</param>
    /// <param name="terms">The terms from then on.</param>
    /// <returns>The clock, running or paused as before.</returns>
    /// <exception cref="InvalidOperationException">It is stopped.</exception>
    /// <exception cref="ArgumentException"><paramref name="at"/> is before the last event.</exception>
    public ServiceLevelClock Change(DateTimeOffset at, ServiceLevelTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        Require(State != ServiceLevelState.Stopped, "The terms of a stopped clock stay");
        return Then(at, State, terms, PausedFor);
    }

    /// <summary>When a paused clock is due if it is resumed at an instant and nothing more happens to it.</summary>
    /// <param name="instant">When it is resumed; not before the last event.</param>
    /// <returns>The due instant; where it was breached before it was paused, that of the breach; <see langword="null"/> where it never comes.</returns>
    /// <exception cref="InvalidOperationException">It is not paused.</exception>
    /// <exception cref="ArgumentException"><paramref name="instant"/> is before the last event.</exception>
    public DateTimeOffset? DueIfResumedAt(DateTimeOffset instant) => Resume(instant).BreachesAt;

    /// <summary>What it shows at an instant: what had happened until then, this instant's events included.</summary>
    /// <param name="instant">The instant; not before the start.</param>
    /// <returns>The reading.</returns>
    /// <exception cref="ArgumentException"><paramref name="instant"/> is before the clock started.</exception>
    public ServiceLevelReading ReadAt(DateTimeOffset instant)
    {
        var clock = this;
        while (instant < clock.LastEventAt)
        {
            clock = clock._before
                ?? throw new ArgumentException($"The clock started at {clock.LastEventAt:u}; it shows nothing at {instant:u}, before that.", nameof(instant));
        }

        var (elapsed, paused) = clock.CountedUntil(instant);
        return new ServiceLevelReading(clock.State, elapsed, paused, clock.Terms.Target, clock.BreachesAt <= instant);
    }

    private ServiceLevelClock Then(DateTimeOffset at, ServiceLevelState state, ServiceLevelTerms terms, PauseReason? pausedFor)
    {
        if (at < LastEventAt)
        {
            throw new ArgumentException($"The clock's last event was at {LastEventAt:u}; the next one is not before it, at {at:u}.", nameof(at));
        }

        var (elapsed, paused) = CountedUntil(at);
        var breachedAt = state == ServiceLevelState.Stopped
            ? BreachesAt < at ? BreachesAt : null
            : BreachesAt <= at ? BreachesAt : elapsed >= terms.Target ? at : null;
        return new ServiceLevelClock(this, at, state, terms, pausedFor, elapsed, paused, breachedAt);
    }

    private (TimeSpan Elapsed, TimeSpan Paused) CountedUntil(DateTimeOffset instant) => State switch
    {
        ServiceLevelState.Running => (_elapsed + Terms.Calendar.WorkingTimeBetween(LastEventAt, instant), _paused),
        ServiceLevelState.Paused => (_elapsed, _paused + Terms.Calendar.WorkingTimeBetween(LastEventAt, instant)),
        _ => (_elapsed, _paused),
    };

    private void Require(bool holds, string rule)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"{rule}; this one is {State.ToString().ToLowerInvariant()} since {LastEventAt:u}.");
        }
    }
}
