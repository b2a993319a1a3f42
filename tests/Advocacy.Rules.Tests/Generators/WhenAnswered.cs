using System.Globalization;
using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Invariants;

namespace Advocacy.Rules.Tests.Generators;

/// <summary>A question to the clock about a subject's own instants, and which answers hold.</summary>
internal sealed record WhenAnswered(AskedOf AskedOf, TimeSpan Length, BusinessCalendar? Calendar, Decay Decay, long AtLeast) : ClauseSpec
{
    internal override TSelf AddTo<TSelf, T, TIts>(Sentence<TSelf, T, TIts> sentence) =>
        sentence.When((subject, its) => Ask(subject, its.Clock) >= AtLeast, ToString());

    internal override bool? Holds(ISubject subject, DateTimeOffset asOf) => NaiveClock.Answer(About(subject), asOf) / (AskedOf == AskedOf.Remaining ? 20 : 1) >= AtLeast;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{AskedOf} {Length:c} {Decay} {Calendar?.ToString() ?? "any time"} at least {AtLeast}");

    /// <summary>As a rule's author asks.</summary>
    private long Ask(ISubject subject, Clock clock)
    {
        var (made, due, calendar) = (Facts.MadeAt(subject), Facts.DueAt(subject), Calendar?.Pausing(Facts.Pauses(subject)));
        return AskedOf switch
        {
            AskedOf.Passed => calendar is null ? Number(clock.HasPassed(due)) : Number(clock.HasPassed(due, calendar)),
            AskedOf.Within => calendar is null ? Number(clock.IsWithin(made, made + Length)) : Number(clock.IsWithin(made, made + Length, calendar)),
            AskedOf.Elapsed => calendar is null ? Number(clock.HasElapsed(Length, made)) : Number(clock.HasElapsed(Length, made, calendar)),
            AskedOf.Left => calendar is null ? Number(clock.HasElapsed(-Length, due)) : Number(clock.HasElapsed(-Length, due, calendar)),
            AskedOf.Started => calendar is null ? clock.StartedSteps(Length, made) : clock.StartedSteps(Length, made, calendar),
            AskedOf.Completed => calendar is null ? clock.CompletedSteps(Length, made) : clock.CompletedSteps(Length, made, calendar),
            AskedOf.Open => Number(clock.IsOpen(calendar ?? BusinessCalendar.AroundTheClock)),
            _ => (calendar is null ? clock.RemainingPercent(Decay, made) : clock.RemainingPercent(Decay, made, calendar)) / 20,
        };
    }

    private ClockQuestion About(ISubject subject)
    {
        var (made, due, calendar) = (Facts.MadeAt(subject), Facts.DueAt(subject), Calendar?.Pausing(Facts.Pauses(subject)));
        return AskedOf switch
        {
            AskedOf.Passed => new HasPassedQuestion(due, calendar),
            AskedOf.Within => new IsWithinQuestion(made, made + Length, calendar),
            AskedOf.Elapsed => new HasElapsedQuestion(Length, made, calendar),
            AskedOf.Left => new HasElapsedQuestion(-Length, due, calendar),
            AskedOf.Started => new StartedStepsQuestion(Length, made, calendar),
            AskedOf.Completed => new CompletedStepsQuestion(Length, made, calendar),
            AskedOf.Open => new IsOpenQuestion(calendar ?? BusinessCalendar.AroundTheClock),
            _ => new RemainingPercentQuestion(Decay, made, calendar),
        };
    }

    private static long Number(bool answer) => answer ? 1 : 0;
}

/// <summary>What a generated rule asks the clock.</summary>
internal enum AskedOf
{
    Passed,
    Within,
    Elapsed,
    Left,
    Started,
    Completed,
    Open,
    Remaining,
}
