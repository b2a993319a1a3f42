using System.Text.Json.Nodes;

namespace Advocacy.Rules;

/// <content>Numbers, lengths of time and instants: breakpoints, doublings, and halving between them.</content>
internal sealed partial class ChangeSearch
{
    private const int MostDoublings = 35;

    private void ProbeScale(ProbedFact fact, object origin, List<Probe> seen)
    {
        if (fact.Json is null)
        {
            TryShifted(fact, origin, 0, seen);
        }

        foreach (var steps in Probes.Breakpoints(fact, origin, _present.AsOf, _asked, _declared))
        {
            TryShifted(fact, origin, steps, seen);
        }

        var (up, down) = (new Ladder(1, _outcome, _trace), new Ladder(-1, _outcome, _trace));
        for (var doubling = 0; doubling < MostDoublings && !(up.IsDone && down.IsDone); doubling++)
        {
            Climb(fact, origin, up, 1L << doubling, seen);
            Climb(fact, origin, down, 1L << doubling, seen);
            if (up.HasFlipped || down.HasFlipped)
            {
                break;
            }
        }
    }

    /// <summary>
    /// Takes the next rung; where the outcome, or for the first time the trace, is another than on the rung before, halves the way between to the least
    /// change.
    /// </summary>
    private void Climb(ProbedFact fact, object origin, Ladder ladder, long rung, List<Probe> seen)
    {
        if (ladder.IsDone)
        {
            return;
        }

        if (TryShifted(fact, origin, ladder.Sign * rung, seen) is not { } there)
        {
            ladder.IsDone = true;
            return;
        }

        if (there.Outcome != _outcome)
        {
            Halve(fact, origin, ladder, rung, seen, between => between.Outcome != _outcome);
            ladder.IsDone = ladder.HasFlipped = true;
        }
        else if (!ladder.IsTraced && there.Trace != ladder.Last.Trace)
        {
            ladder.IsTraced = true;
            var before = ladder.Last.Trace;
            Halve(fact, origin, ladder, rung, seen, between => between.Trace != before);
        }

        (ladder.Last, ladder.Rung) = (there, rung);
    }

    private void Halve(ProbedFact fact, object origin, Ladder ladder, long rung, List<Probe> seen, Func<Seen, bool> isPast)
    {
        var (low, high) = (ladder.Rung, rung);
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            if (TryShifted(fact, origin, ladder.Sign * middle, seen) is { } between && isPast(between))
            {
                high = middle;
            }
            else
            {
                low = middle;
            }
        }
    }

    private Seen? TryShifted(ProbedFact fact, object origin, decimal steps, List<Probe> seen) =>
        (steps != 0 || fact.Json is null) && Scale.Shift(origin, steps) is { } value && fact.Write(value) is var json && !JsonNode.DeepEquals(json, fact.Json)
            ? Try(fact, json, Math.Abs(steps), seen)
            : null;

    /// <summary>Doublings of a fact's step in one direction.</summary>
    private sealed class Ladder(int sign, string outcome, string trace)
    {
        internal int Sign => sign;

        internal long Rung { get; set; }

        internal Seen Last { get; set; } = new(outcome, trace);

        internal bool IsTraced { get; set; }

        internal bool HasFlipped { get; set; }

        internal bool IsDone { get; set; }
    }
}
