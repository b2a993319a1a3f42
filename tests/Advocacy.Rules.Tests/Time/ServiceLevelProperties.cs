using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Time;

/// <summary>The service-level clock against a simulation, minute by minute, that shares nothing with it.</summary>
public sealed class ServiceLevelProperties
{
    private static readonly TimeSpan OneTick = TimeSpan.FromTicks(1);

    [Fact]
    public void Clock_OfARandomHistory_ShowsAtEveryMinuteWhatASimulationShows() => Hold(history =>
    {
        var (clock, simulation) = (history.Build(), new ServiceLevelSimulation(history));

        for (var minute = history.Start; minute <= history.End; minute = minute.AddMinutes(1))
        {
            var (shown, expected) = (clock.ReadAt(minute), simulation.At(minute));
            if (Minutes(shown) != expected)
            {
                Assert.Fail($"At {minute:O} the clock shows {Minutes(shown)} and the simulation {expected}.");
            }
        }

        if (simulation.BreachedAt is { } breached)
        {
            Assert.Equal(breached, clock.BreachesAt);
        }
        else
        {
            Assert.False(clock.BreachesAt <= history.End);
        }

        return simulation.BreachedAt is not null;
    });

    [Fact]
    public void DueIfResumedAt_OfAPausedClock_IsWhenASimulationThatGoesOnIsBreached() => Hold(
        history =>
        {
            if (!history.IsPausedAtTheEnd)
            {
                return false;
            }

            const int FourDays = 4 * 1440;
            var expected = new ServiceLevelSimulation(history, FourDays).BreachedAt;

            var due = history.Build().DueIfResumedAt(history.End);

            Assert.True(expected is null ? due is null || due > history.End.AddMinutes(FourDays) : due == expected, $"{due:O} where the simulation says {expected:O}");
            return expected is not null;
        },
        leastPercent: 10);

    /// <summary>Below the minute, where no simulation counts: events and readings on any tick.</summary>
    [Fact]
    public void Clock_MovedByTicks_IsBreachedFromOneTickOnAndCountsEveryTickOnce() => Hold(whole =>
    {
        var shift = TimeSpan.FromTicks((whole.End.UtcTicks / TimeSpan.TicksPerMinute % 599_999_999) + 1);
        var history = whole with { Start = whole.Start + shift, Events = [.. whole.Events.Select((happened, i) => happened with { At = happened.At + (shift * (i + 2)) })] };
        var clock = history.Build();
        var (terms, state, from, counted) = (history.Terms, ServiceLevelState.Running, history.Start, new Dictionary<ServiceLevelState, TimeSpan>());

        foreach (var happened in history.Events.Append(new ServiceLevelEvent(ServiceLevelEventKind.Stop, history.End, null)))
        {
            counted[state] = counted.GetValueOrDefault(state) + (state == ServiceLevelState.Stopped ? TimeSpan.Zero : terms.Build().Calendar.WorkingTimeBetween(from, happened.At));
            (from, terms) = (happened.At, happened.Terms ?? terms);
            state = happened.Kind switch
            {
                ServiceLevelEventKind.Pause => ServiceLevelState.Paused,
                ServiceLevelEventKind.Resume => ServiceLevelState.Running,
                ServiceLevelEventKind.Stop => ServiceLevelState.Stopped,
                _ => state,
            };
        }

        var reading = clock.ReadAt(history.End);
        Assert.Equal((counted[ServiceLevelState.Running], counted.GetValueOrDefault(ServiceLevelState.Paused)), (reading.Elapsed, reading.Paused));
        if (clock.BreachesAt is not { } breach)
        {
            return false;
        }

        Assert.False(breach > history.Start && clock.ReadAt(breach - OneTick).IsBreached);
        Assert.True(clock.ReadAt(breach).IsBreached);
        return true;
    });

    [Fact]
    public void ClockOfACommitment_WithItsPauses_IsTheClockOfItsHistory() => Hold(history =>
    {
        var (pauses, stop) = (new List<Pause>(), (DateTimeOffset?)null);
        foreach (var happened in history.Events)
        {
            if (happened.Kind == ServiceLevelEventKind.Pause)
            {
                pauses.Add(new Pause(happened.At, PauseReason.WaitingForCustomer));
            }
            else if (happened.Kind == ServiceLevelEventKind.Resume)
            {
                pauses[^1] = pauses[^1] with { Until = happened.At };
            }
            else if (happened.Kind == ServiceLevelEventKind.Stop)
            {
                stop = happened.At;
            }
        }

        var commitment = new ServiceLevel(new("s-1"), history.Start, history.End) { Pauses = [.. pauses], FulfilledAt = stop };
        var unchanged = (history with { Events = history.Events.RemoveAll(happened => happened.Kind == ServiceLevelEventKind.Change) }).Build();

        var clock = ServiceLevelClock.Of(commitment, history.Terms.Build());

        Assert.Equal((unchanged.State, unchanged.BreachesAt), (clock.State, clock.BreachesAt));
        for (var instant = history.Start; instant <= history.End; instant += TimeSpan.FromMinutes(97))
        {
            Assert.Equal(unchanged.ReadAt(instant), clock.ReadAt(instant));
        }

        return !commitment.Pauses.IsEmpty;
    });

    private static ServiceLevelSimulation.Minute Minutes(ServiceLevelReading reading) =>
        new(reading.State, Whole(reading.Elapsed), Whole(reading.Paused), Whole(reading.Remaining), reading.IsBreached);

    private static int Whole(TimeSpan length) => length.Ticks % TimeSpan.TicksPerMinute == 0 ? (int)length.TotalMinutes : throw new InvalidOperationException($"{length} is not in whole minutes.");

    private static void Hold(Func<ServiceLevelHistory, bool> property, int leastPercent = 35) =>
        Invariant.Holds(ServiceLevelDraw.InWholeMinutes, ServiceLevelDraw.Simpler, property, leastPercent);
}
