namespace Advocacy.Rules.Sqlite.Tests.Monitored;

/// <summary>A clock that goes on only when told to, and then rings the timers whose time has come.</summary>
internal sealed class SteppedClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<Timer> _timers = [];
    private DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        lock (_gate)
        {
            _timers.Add(timer);
        }

        timer.Change(dueTime, period);
        return timer;
    }

    internal void GoOnTo(DateTimeOffset instant)
    {
        Timer[] ringing;
        lock (_gate)
        {
            _now = instant;
            ringing = [.. _timers.Where(timer => timer.RingsAt <= instant)];
            foreach (var timer in ringing)
            {
                timer.RingsAt = DateTimeOffset.MaxValue;
            }
        }

        foreach (var timer in ringing)
        {
            timer.Ring();
        }
    }

    private sealed class Timer(SteppedClock clock, Action ring) : ITimer
    {
        internal DateTimeOffset RingsAt { get; set; } = DateTimeOffset.MaxValue;

        internal void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._gate)
            {
                RingsAt = dueTime == Timeout.InfiniteTimeSpan ? DateTimeOffset.MaxValue : clock._now + dueTime;
            }

            return true;
        }

        public void Dispose()
        {
            lock (clock._gate)
            {
                clock._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
