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
        var (made, due) = (Facts.MadeAt(subject), Facts.DueAt(subject));
        return AskedOf switch
        {
            AskedOf.Passed => Calendar is null ? Number(clock.HasPassed(due)) : Number(clock.HasPassed(due, Calendar)),
            AskedOf.Within => Calendar is null ? Number(clock.IsWithin(made, made + Length)) : Number(clock.IsWithin(made, made + Length, Calendar)),
            AskedOf.Elapsed => Calendar is null ? Number(clock.HasElapsed(Length, made)) : Number(clock.HasElapsed(Length, made, Calendar)),
            AskedOf.Left => Calendar is null ? Number(clock.HasElapsed(-Length, due)) : Number(clock.HasElapsed(-Length, due, Calendar)),
            AskedOf.Started => Calendar is null ? clock.StartedSteps(Length, made) : clock.StartedSteps(Length, made, Calendar),
            AskedOf.Completed => Calendar is null ? clock.CompletedSteps(Length, made) : clock.CompletedSteps(Length, made, Calendar),
            AskedOf.Open => Number(clock.IsOpen(Calendar ?? BusinessCalendar.AroundTheClock)),
            _ => (Calendar is null ? clock.RemainingPercent(Decay, made) : clock.RemainingPercent(Decay, made, Calendar)) / 20,
        };
    }

    private ClockQuestion About(ISubject subject)
    {
        var (made, due) = (Facts.MadeAt(subject), Facts.DueAt(subject));
        return AskedOf switch
        {
            AskedOf.Passed => new HasPassedQuestion(due, Calendar),
            AskedOf.Within => new IsWithinQuestion(made, made + Length, Calendar),
            AskedOf.Elapsed => new HasElapsedQuestion(Length, made, Calendar),
            AskedOf.Left => new HasElapsedQuestion(-Length, due, Calendar),
            AskedOf.Started => new StartedStepsQuestion(Length, made, Calendar),
            AskedOf.Completed => new CompletedStepsQuestion(Length, made, Calendar),
            AskedOf.Open => new IsOpenQuestion(Calendar ?? BusinessCalendar.AroundTheClock),
            _ => new RemainingPercentQuestion(Decay, made, Calendar),
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
