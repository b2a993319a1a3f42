using System.Globalization;

namespace Advocacy.Rules;

/// <summary>A question that was put to a clock, as data: it can be asked again of another clock. Only a watched clock makes any.</summary>
internal abstract record ClockQuestion
{
    /// <summary>The instants by which the question is framed.</summary>
    internal abstract IEnumerable<DateTimeOffset> Instants { get; }

    /// <summary>Asks a clock the question again.</summary>
    /// <returns>The answer; 1 for yes and 0 for no.</returns>
    internal abstract long Ask(Clock clock);

    /// <summary>The answer as of an instant, in words.</summary>
    internal virtual string AnswerAt(DateTimeOffset asOf) => Ask(new Clock(asOf)).ToString(CultureInfo.InvariantCulture);

    /// <summary>The first instant after another at which the answer is another one; nothing where it never is.</summary>
    internal DateTimeOffset? ChangesAfter(DateTimeOffset asOf)
    {
        var clock = new Clock(asOf);
        Ask(clock);
        return clock.HoldsUntil;
    }

    /// <summary>The question as its author wrote it, with its values: the same in every culture.</summary>
    /// <returns>The text.</returns>
    public abstract override string ToString();

    private protected static string Of(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    private protected static string Of(TimeSpan length) => length.ToString("c", CultureInfo.InvariantCulture);

    /// <summary>The calendar by its zone: its hours and holidays would drown the question.</summary>
    private protected static string In(BusinessCalendar? calendar) => calendar is null ? "" : $", in working time of {calendar.Zone}";

    private protected static DateTimeOffset? After(DateTimeOffset since, TimeSpan length, BusinessCalendar? calendar) =>
        calendar is null ? Clock.After(since, length) : calendar.After(since, length);

    private protected static IEnumerable<DateTimeOffset> Some(DateTimeOffset? instant) => instant is { } known ? [known] : [];
}

/// <summary>A question that is answered with yes or no.</summary>
internal abstract record YesNoQuestion : ClockQuestion
{
    internal sealed override string AnswerAt(DateTimeOffset asOf) => IsYes(new Clock(asOf)) ? "yes" : "no";

    internal sealed override long Ask(Clock clock) => IsYes(clock) ? 1 : 0;

    private protected abstract bool IsYes(Clock clock);
}

internal sealed record HasPassedQuestion(DateTimeOffset Instant, BusinessCalendar? Calendar = null) : YesNoQuestion
{
    internal override IEnumerable<DateTimeOffset> Instants => Calendar is null ? [Instant] : Some(Calendar.OpensAtOrAfter(Instant));

    public override string ToString() => $"{nameof(Clock.HasPassed)}({Of(Instant)}{In(Calendar)})";

    private protected override bool IsYes(Clock clock) => Calendar is null ? clock.HasPassed(Instant) : clock.HasPassed(Instant, Calendar);
}

internal sealed record IsWithinQuestion(DateTimeOffset From, DateTimeOffset Until, BusinessCalendar? Calendar = null) : YesNoQuestion
{
    internal override IEnumerable<DateTimeOffset> Instants => [From, Until];

    public override string ToString() => $"{nameof(Clock.IsWithin)}({Of(From)}, {Of(Until)}{In(Calendar)})";

    private protected override bool IsYes(Clock clock) => Calendar is null ? clock.IsWithin(From, Until) : clock.IsWithin(From, Until, Calendar);
}

internal sealed record IsOpenQuestion(BusinessCalendar Calendar) : YesNoQuestion
{
    internal override IEnumerable<DateTimeOffset> Instants => [];

    public override string ToString() => $"{nameof(Clock.IsOpen)}({Calendar.Zone})";

    private protected override bool IsYes(Clock clock) => clock.IsOpen(Calendar);
}

internal sealed record HasElapsedQuestion(TimeSpan Duration, DateTimeOffset Since, BusinessCalendar? Calendar = null) : YesNoQuestion
{
    internal override IEnumerable<DateTimeOffset> Instants => Some(After(Since, Duration, Calendar));

    public override string ToString() => $"{nameof(Clock.HasElapsed)}({Of(Duration)}, since {Of(Since)}{In(Calendar)})";

    private protected override bool IsYes(Clock clock) => Calendar is null ? clock.HasElapsed(Duration, Since) : clock.HasElapsed(Duration, Since, Calendar);
}

internal sealed record StartedStepsQuestion(TimeSpan Step, DateTimeOffset Since, BusinessCalendar? Calendar = null) : ClockQuestion
{
    /// <summary>How long after the evaluation's instant the steps are counted; of elapsed time alone.</summary>
    internal TimeSpan Ahead { get; init; }

    internal override IEnumerable<DateTimeOffset> Instants => Some(After(Since, -Ahead, Calendar));

    internal override long Ask(Clock clock) => Calendar is null ? clock.StartedSteps(Step, Since, Ahead) : clock.StartedSteps(Step, Since, Calendar);

    public override string ToString() =>
        $"{nameof(Clock.StartedSteps)}({Of(Step)}, since {Of(Since)}{(Ahead == TimeSpan.Zero ? "" : $", {Of(Ahead)} ahead")}{In(Calendar)})";
}

internal sealed record CompletedStepsQuestion(TimeSpan Step, DateTimeOffset Since, BusinessCalendar? Calendar = null) : ClockQuestion
{
    internal override IEnumerable<DateTimeOffset> Instants => Some(After(Since, Step, Calendar));

    internal override long Ask(Clock clock) => Calendar is null ? clock.CompletedSteps(Step, Since) : clock.CompletedSteps(Step, Since, Calendar);

    public override string ToString() => $"{nameof(Clock.CompletedSteps)}({Of(Step)}, since {Of(Since)}{In(Calendar)})";
}

internal sealed record RemainingPercentQuestion(Decay Decay, DateTimeOffset Since, BusinessCalendar? Calendar = null) : ClockQuestion
{
    internal override IEnumerable<DateTimeOffset> Instants => Some(After(Since, Decay.Step, Calendar));

    internal override long Ask(Clock clock) => Calendar is null ? clock.RemainingPercent(Decay, Since) : clock.RemainingPercent(Decay, Since, Calendar);

    public override string ToString() => $"{nameof(Clock.RemainingPercent)}({Decay}, since {Of(Since)}{In(Calendar)})";
}
