namespace Advocacy.Rules.Tests.Invariants;

/// <summary>Answers questions to the clock by their definitions, in whole numbers that never overflow.</summary>
internal static class NaiveClock
{
    internal static long Answer(ClockQuestion question, DateTimeOffset asOf) => question switch
    {
        HasPassedQuestion has => asOf >= has.Instant ? 1 : 0,
        IsWithinQuestion within => asOf >= within.From && asOf < within.Until ? 1 : 0,
        HasElapsedQuestion elapsed => Since(elapsed.Since, asOf) >= elapsed.Duration.Ticks ? 1 : 0,
        StartedStepsQuestion started => Started(started.Step, Since(started.Since, asOf), started.Ahead, started.Since.UtcTicks),
        CompletedStepsQuestion completed => (long)(Int128.Max(0, Since(completed.Since, asOf)) / completed.Step.Ticks),
        RemainingPercentQuestion remaining => Left(remaining.Decay, Since(remaining.Since, asOf)),
        _ => throw new InvalidOperationException($"{question} is no question."),
    };

    private static Int128 Since(DateTimeOffset since, DateTimeOffset asOf) => (Int128)asOf.UtcTicks - since.UtcTicks;

    /// <summary>Steps that would begin before the calendar does begin with it.</summary>
    private static long Started(TimeSpan step, Int128 since, TimeSpan ahead, long origin)
    {
        var gone = since + Int128.Min(ahead.Ticks, origin);
        return gone < 0 ? 0 : (long)(gone / step.Ticks) + 1;
    }

    /// <summary>Walks the decay step by step.</summary>
    private static long Left(Decay decay, Int128 gone)
    {
        var isHalving = decay == Decay.Halving(decay.Step);
        decimal share = 1;
        for (var step = 1; step <= decay.Steps && gone >= (Int128)decay.Step.Ticks * step; step++)
        {
            share = isHalving ? share / 2 : (decay.Steps - step) / (decimal)decay.Steps;
        }

        return (long)decimal.Floor(share * 100);
    }
}
