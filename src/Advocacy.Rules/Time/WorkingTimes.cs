using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>Open times but for pauses, in UTC ticks; the pauses in order, apart from each other, each of some length.</summary>
internal sealed class WorkingTimes(OpenTimes times, ImmutableArray<(long From, long Until)> pauses)
{
    internal ImmutableArray<(long From, long Until)> Pauses { get; } = pauses;

    /// <summary>The same but for further pauses. Those that overlap or touch become one.</summary>
    internal WorkingTimes Without(IEnumerable<Pause> pauses)
    {
        var spans = pauses
            .Select(pause => (From: pause.From.UtcTicks, Until: pause.Until?.UtcTicks ?? OpenTimes.End))
            .Where(span => span.From < span.Until)
            .Concat(Pauses);
        var merged = ImmutableArray.CreateBuilder<(long From, long Until)>();
        foreach (var span in spans.Order())
        {
            if (merged.Count > 0 && span.From <= merged[^1].Until)
            {
                merged[^1] = (merged[^1].From, Math.Max(merged[^1].Until, span.Until));
            }
            else
            {
                merged.Add(span);
            }
        }

        return new WorkingTimes(times, merged.DrainToImmutable());
    }

    internal bool IsOpenAt(long instant) => PauseAt(instant) < 0 && times.IsOpenAt(instant);

    /// <summary>The first closed instant after an open one; the end where there is none.</summary>
    internal long ClosesAfter(long instant) => Math.Min(times.ClosesAfter(instant), NextPauseFrom(instant));

    /// <summary>The first open instant at or after another; the end where there is none.</summary>
    internal long OpensAtOrAfter(long instant)
    {
        while (instant < OpenTimes.End)
        {
            instant = times.OpensAtOrAfter(instant);
            if (PauseAt(instant) is not (>= 0 and var pause))
            {
                break;
            }

            instant = Pauses[pause].Until;
        }

        return instant;
    }

    internal long Between(long from, long until)
    {
        var open = times.Between(from, until);
        foreach (var pause in Pauses)
        {
            open -= times.Between(Math.Max(from, pause.From), Math.Min(until, pause.Until));
        }

        return open;
    }

    /// <summary>The first instant until which so many ticks have been open since another; the end where there is none.</summary>
    internal long Forward(long since, long open)
    {
        if (open > OpenTimes.End - since)
        {
            return OpenTimes.End;
        }

        foreach (var pause in Pauses)
        {
            if (pause.Until <= since)
            {
                continue;
            }

            var untilPause = times.Between(since, pause.From);
            if (untilPause >= open)
            {
                break;
            }

            (since, open) = (pause.Until, open - untilPause);
        }

        return since < OpenTimes.End ? times.Forward(since, open) : OpenTimes.End;
    }

    /// <summary>The last instant since which so many ticks have been open until another; the first instant of all where there is none.</summary>
    internal long Backward(long until, long open)
    {
        for (var i = Pauses.Length - 1; i >= 0; i--)
        {
            var pause = Pauses[i];
            if (pause.From >= until)
            {
                continue;
            }

            var sincePause = times.Between(pause.Until, until);
            if (sincePause >= open)
            {
                break;
            }

            (until, open) = (pause.From, open - sincePause);
        }

        return times.Backward(until, open);
    }

    /// <summary>The pause that covers an instant; negative where there is none.</summary>
    private int PauseAt(long instant)
    {
        var last = LastPauseFrom(instant);
        return last >= 0 && instant < Pauses[last].Until ? last : -1;
    }

    private long NextPauseFrom(long instant)
    {
        var next = LastPauseFrom(instant) + 1;
        return next < Pauses.Length ? Pauses[next].From : OpenTimes.End;
    }

    private int LastPauseFrom(long instant)
    {
        var found = Pauses.BinarySearch((instant, long.MaxValue));
        return found >= 0 ? found : ~found - 1;
    }
}
