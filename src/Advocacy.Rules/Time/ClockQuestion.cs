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
}

/// <summary>A question that is answered with yes or no.</summary>
internal abstract record YesNoQuestion : ClockQuestion
{
    internal sealed override string AnswerAt(DateTimeOffset asOf) => IsYes(new Clock(asOf)) ? "yes" : "no";

    internal sealed override long Ask(Clock clock) => IsYes(clock) ? 1 : 0;

    private protected abstract bool IsYes(Clock clock);
}

internal sealed record HasPassedQuestion(DateTimeOffset Instant) : YesNoQuestion
{
    internal override IEnumerable<DateTimeOffset> Instants => [Instant];

    public override string ToString() => $"{nameof(Clock.HasPassed)}({Of(Instant)})";

    private protected override bool IsYes(Clock clock) => clock.HasPassed(Instant);
}

internal sealed record IsWithinQuestion(DateTimeOffset From, DateTimeOffset Until) : YesNoQuestion
{
    internal override IEnumerable<DateTimeOffset> Instants => [From, Until];

    public override string ToString() => $"{nameof(Clock.IsWithin)}({Of(From)}, {Of(Until)})";

    private protected override bool IsYes(Clock clock) => clock.IsWithin(From, Until);
}

internal sealed record HasElapsedQuestion(TimeSpan Duration, DateTimeOffset Since) : YesNoQuestion
{
    internal override IEnumerable<DateTimeOffset> Instants => Clock.After(Since, Duration) is { } elapsed ? [elapsed] : [];

    public override string ToString() => $"{nameof(Clock.HasElapsed)}({Of(Duration)}, since {Of(Since)})";

    private protected override bool IsYes(Clock clock) => clock.HasElapsed(Duration, Since);
}

internal sealed record StartedStepsQuestion(TimeSpan Step, DateTimeOffset Since, TimeSpan Ahead = default) : ClockQuestion
{
    internal override IEnumerable<DateTimeOffset> Instants => Clock.After(Since, -Ahead) is { } first ? [first] : [];

    internal override long Ask(Clock clock) => clock.StartedSteps(Step, Since, Ahead);

    public override string ToString() => Ahead == TimeSpan.Zero
        ? $"{nameof(Clock.StartedSteps)}({Of(Step)}, since {Of(Since)})"
        : $"{nameof(Clock.StartedSteps)}({Of(Step)}, since {Of(Since)}, {Of(Ahead)} ahead)";
}

internal sealed record CompletedStepsQuestion(TimeSpan Step, DateTimeOffset Since) : ClockQuestion
{
    internal override IEnumerable<DateTimeOffset> Instants => Clock.After(Since, Step) is { } first ? [first] : [];

    internal override long Ask(Clock clock) => clock.CompletedSteps(Step, Since);

    public override string ToString() => $"{nameof(Clock.CompletedSteps)}({Of(Step)}, since {Of(Since)})";
}

internal sealed record RemainingPercentQuestion(Decay Decay, DateTimeOffset Since) : ClockQuestion
{
    internal override IEnumerable<DateTimeOffset> Instants => Clock.After(Since, Decay.Step) is { } first ? [first] : [];

    internal override long Ask(Clock clock) => clock.RemainingPercent(Decay, Since);

    public override string ToString() => $"{nameof(Clock.RemainingPercent)}({Decay}, since {Of(Since)})";
}
