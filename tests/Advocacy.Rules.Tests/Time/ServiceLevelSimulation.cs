using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Time;

/// <summary>A service level as a person with a watch would keep it: at every minute look at the wall clock of the zone, and count the minute or not.</summary>
internal sealed class ServiceLevelSimulation
{
    private readonly List<Minute> _minutes = [];
    private readonly DateTimeOffset _start;

    /// <summary>Simulates a history from its start through its end, and on for a while as if resumed then where that is asked for.</summary>
    internal ServiceLevelSimulation(ServiceLevelHistory history, int minutesIfResumedAtTheEnd = 0)
    {
        _start = history.Start;
        var (terms, state, elapsed, paused) = (history.Terms, ServiceLevelState.Running, 0, 0);
        var next = 0;
        for (var minute = history.Start; minute <= history.End.AddMinutes(minutesIfResumedAtTheEnd); minute = minute.AddMinutes(1))
        {
            if (state == ServiceLevelState.Running && elapsed >= terms.TargetMinutes)
            {
                BreachedAt ??= minute;
            }

            for (; next < history.Events.Length && history.Events[next].At == minute; next++)
            {
                switch (history.Events[next].Kind)
                {
                    case ServiceLevelEventKind.Pause:
                        state = ServiceLevelState.Paused;
                        break;
                    case ServiceLevelEventKind.Resume:
                        state = ServiceLevelState.Running;
                        break;
                    case ServiceLevelEventKind.Change:
                        terms = history.Events[next].Terms!;
                        if (elapsed >= terms.TargetMinutes)
                        {
                            BreachedAt ??= minute;
                        }

                        break;
                    default:
                        state = ServiceLevelState.Stopped;
                        BreachedAt = BreachedAt == minute ? null : BreachedAt;
                        break;
                }
            }

            if (minute == history.End && minutesIfResumedAtTheEnd > 0)
            {
                state = ServiceLevelState.Running;
            }

            _minutes.Add(new Minute(state, elapsed, paused, Math.Max(0, terms.TargetMinutes - elapsed), BreachedAt is not null));
            if (state != ServiceLevelState.Stopped && terms.Calendar.IsOpenAt(minute))
            {
                _ = state == ServiceLevelState.Running ? elapsed++ : paused++;
            }
        }
    }

    internal DateTimeOffset? BreachedAt { get; private set; }

    internal int Minutes => _minutes.Count;

    internal Minute At(DateTimeOffset minute) => _minutes[(int)(minute - _start).TotalMinutes];

    /// <summary>What the watch shows at a minute, once this minute's events have happened.</summary>
    internal sealed record Minute(ServiceLevelState State, int Elapsed, int Paused, int Remaining, bool IsBreached);
}
