namespace Advocacy.Rules.Tests.Invariants;

/// <summary>
/// Answers questions to the clock by their definitions, in whole numbers that never overflow; of a calendar it asks only how much working time there is and
/// whether it is open, never when anything comes.
/// </summary>
internal static class NaiveClock
{
    internal static long Answer(ClockQuestion question, DateTimeOffset asOf) => question switch
    {
        HasPassedQuestion { Calendar: null } has => asOf >= has.Instant ? 1 : 0,
        HasPassedQuestion { Calendar: { } calendar } has =>
            asOf >= has.Instant && (calendar.IsOpenAt(asOf) || calendar.WorkingTimeBetween(has.Instant, asOf) > TimeSpan.Zero) ? 1 : 0,
        IsWithinQuestion within => asOf >= within.From && asOf < within.Until && within.Calendar?.IsOpenAt(asOf) != false ? 1 : 0,
        IsOpenQuestion open => open.Calendar.IsOpenAt(asOf) ? 1 : 0,
        HasElapsedQuestion elapsed => HasElapsed(elapsed, asOf) ? 1 : 0,
        StartedStepsQuestion started => Started(started, asOf),
        CompletedStepsQuestion completed => (long)(Gone(completed.Since, asOf, completed.Calendar) / completed.Step.Ticks),
        RemainingPercentQuestion remaining => Left(remaining.Decay, Gone(remaining.Since, asOf, remaining.Calendar)),
        _ => throw new InvalidOperationException($"{question} is no question."),
    };

    private static Int128 Gone(DateTimeOffset since, DateTimeOffset asOf, BusinessCalendar? calendar) => Int128.Max(
        0, calendar is null ? (Int128)asOf.UtcTicks - since.UtcTicks : calendar.WorkingTimeBetween(since, asOf).Ticks);

    private static bool HasElapsed(HasElapsedQuestion question, DateTimeOffset asOf)
    {
        var (length, since, calendar) = question;
        if (calendar is null)
        {
            return (Int128)asOf.UtcTicks - since.UtcTicks >= length.Ticks;
        }

        if (length > TimeSpan.Zero)
        {
            return calendar.WorkingTimeBetween(since, asOf) >= length;
        }

        // Ahead: from the last instant on from which so much working time is left.
        return asOf >= since || (length < TimeSpan.Zero && calendar.WorkingTimeBetween(asOf.AddTicks(1), since) < -length
            && calendar.WorkingTimeBetween(asOf, since) <= -length);
    }

    /// <summary>How many steps have an open instant at or before the evaluation's at which the steps before them are over.</summary>
    private static long Started(StartedStepsQuestion question, DateTimeOffset asOf)
    {
        // Steps that would begin before the calendar does begin with it.
        var ahead = (Int128)Math.Min(question.Ahead.Ticks, question.Since.UtcTicks);
        if (asOf.UtcTicks + ahead < question.Since.UtcTicks)
        {
            return 0;
        }

        var gone = question.Calendar is null
            ? asOf.UtcTicks - question.Since.UtcTicks + ahead
            : Gone(question.Since, asOf, question.Calendar);
        return question.Calendar?.IsOpenAt(asOf) != false
            ? (long)(gone / question.Step.Ticks) + 1
            : (long)((gone + question.Step.Ticks - 1) / question.Step.Ticks);
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
