namespace Advocacy.Rules.Tests.Portfolio.Monitoring;

/// <summary>A clock that stands still until a test moves it, and then fires what has come due on the way, each at its instant.</summary>
internal sealed class ManualTime(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<ManualTimer> _timers = [];
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
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    internal void Set(DateTimeOffset to)
    {
        while (true)
        {
            ManualTimer? first;
            lock (_gate)
            {
                first = _timers.Where(timer => timer.FiresAt <= to).MinBy(timer => timer.FiresAt);
                _now = first?.FiresAt > _now ? first.FiresAt.Value : first is null ? to : _now;
                first?.FiresAt = null;
            }

            if (first is null)
            {
                return;
            }

            first.Fire();
        }
    }

    /// <summary>Moves the clock and not the timers, as when a machine has slept or somebody has set its clock.</summary>
    internal void Jump(TimeSpan by)
    {
        lock (_gate)
        {
            _now += by;
            _timers.ForEach(timer => timer.FiresAt += by);
        }
    }

    internal void Advance(TimeSpan by) => Set(GetUtcNow() + by);

    private sealed class ManualTimer(ManualTime time, Action fire) : ITimer
    {
        internal DateTimeOffset? FiresAt { get; set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._gate)
            {
                FiresAt = dueTime == Timeout.InfiniteTimeSpan ? null : time._now + dueTime;
                if (!time._timers.Contains(this))
                {
                    time._timers.Add(this);
                }
            }

            return true;
        }

        public void Dispose()
        {
            lock (time._gate)
            {
                time._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        internal void Fire() => fire();
    }
}
