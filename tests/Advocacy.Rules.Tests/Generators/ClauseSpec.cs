using System.Globalization;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests.Generators;

/// <summary>A clause as data: it adds itself to a sentence, and says by itself, naively, whether it holds.</summary>
internal abstract record ClauseSpec
{
    internal abstract TSelf AddTo<TSelf, T, TIts>(Sentence<TSelf, T, TIts> sentence)
        where T : class, ISubject
        where TIts : Surroundings;

    /// <summary>Whether the clause holds; unknown when absent.</summary>
    internal abstract bool? Holds(ISubject subject, DateTimeOffset asOf);

    private protected static string Path(string fact) => $"subject => subject.{fact}";
}

internal sealed record WhenFlag(Flag Flag, bool Expected) : ClauseSpec
{
    internal override TSelf AddTo<TSelf, T, TIts>(Sentence<TSelf, T, TIts> sentence) => Expected
        ? sentence.When(subject => Facts.Of(subject, Flag), Path(Flag.ToString()))
        : sentence.Unless(subject => Facts.Of(subject, Flag), Path(Flag.ToString()));

    internal override bool? Holds(ISubject subject, DateTimeOffset asOf) => Facts.Of(subject, Flag) is { } flag ? flag == Expected : null;
}

internal sealed record UnlessProvenFlag(Flag Flag) : ClauseSpec
{
    internal override TSelf AddTo<TSelf, T, TIts>(Sentence<TSelf, T, TIts> sentence) =>
        sentence.UnlessProven(subject => Facts.Of(subject, Flag), Path(Flag.ToString()));

    internal override bool? Holds(ISubject subject, DateTimeOffset asOf) => Facts.Of(subject, Flag) != true;
}

internal sealed record WhenOpen(bool Expected) : ClauseSpec
{
    internal override TSelf AddTo<TSelf, T, TIts>(Sentence<TSelf, T, TIts> sentence) => Expected
        ? sentence.When(subject => Facts.IsOpen(subject))
        : sentence.Unless(subject => Facts.IsOpen(subject));

    internal override bool? Holds(ISubject subject, DateTimeOffset asOf) => Facts.IsOpen(subject) == Expected;
}

internal sealed record WhenCount(int Above) : ClauseSpec
{
    internal override TSelf AddTo<TSelf, T, TIts>(Sentence<TSelf, T, TIts> sentence) =>
        sentence.When(subject => Facts.Count(subject), count => count > Above, Path("Count"), string.Create(CultureInfo.InvariantCulture, $"> {Above}"));

    internal override bool? Holds(ISubject subject, DateTimeOffset asOf) => Facts.Count(subject) is { } count ? count > Above : null;
}

internal sealed record UnlessPlace(string Place) : ClauseSpec
{
    internal override TSelf AddTo<TSelf, T, TIts>(Sentence<TSelf, T, TIts> sentence) => sentence.Unless(
        subject => Facts.Place(subject), place => string.Equals(place, Place, StringComparison.Ordinal), Path("Place"), $"is {Place}");

    internal override bool? Holds(ISubject subject, DateTimeOffset asOf) =>
        Facts.Place(subject) is { } place ? !string.Equals(place, Place, StringComparison.Ordinal) : null;
}

internal sealed record WhenKeyIs(string Place) : ClauseSpec
{
    internal override TSelf AddTo<TSelf, T, TIts>(Sentence<TSelf, T, TIts> sentence) => sentence.WhenIs(Keys<T>.Place, Place);

    internal override bool? Holds(ISubject subject, DateTimeOffset asOf) =>
        Facts.Place(subject) is { } place ? string.Equals(place, Place, StringComparison.Ordinal) : null;

    private static class Keys<T>
        where T : class, ISubject
    {
        internal static readonly Key<T, string> Place = Key.Of<T, string>("Place", subject => Facts.Place(subject));
    }
}

internal sealed record WhenUnseenFor(TimeSpan Length, bool Expected) : ClauseSpec
{
    internal override TSelf AddTo<TSelf, T, TIts>(Sentence<TSelf, T, TIts> sentence) => Expected
        ? sentence.When(subject => Facts.SeenAt(subject), (at, its) => its.Clock.HasElapsed(Length, at), Path("SeenAt"), $"elapsed {Length:c}")
        : sentence.Unless(subject => Facts.SeenAt(subject), (at, its) => its.Clock.HasElapsed(Length, at), Path("SeenAt"), $"elapsed {Length:c}");

    internal override bool? Holds(ISubject subject, DateTimeOffset asOf) => Facts.SeenAt(subject) is { } at ? (asOf >= at + Length) == Expected : null;
}

internal sealed record WhenDuePassed(bool Expected) : ClauseSpec
{
    internal override TSelf AddTo<TSelf, T, TIts>(Sentence<TSelf, T, TIts> sentence) => Expected
        ? sentence.When((subject, its) => its.Clock.HasPassed(Facts.DueAt(subject)))
        : sentence.Unless((subject, its) => its.Clock.HasPassed(Facts.DueAt(subject)));

    internal override bool? Holds(ISubject subject, DateTimeOffset asOf) => asOf >= Facts.DueAt(subject) == Expected;
}

internal sealed record WhenWithin(TimeSpan From, TimeSpan Until) : ClauseSpec
{
    internal override TSelf AddTo<TSelf, T, TIts>(Sentence<TSelf, T, TIts> sentence) => sentence.When(
        (subject, its) => its.Clock.IsWithin(Facts.MadeAt(subject) + From, Facts.MadeAt(subject) + Until), $"within {From:c} until {Until:c} of made");

    internal override bool? Holds(ISubject subject, DateTimeOffset asOf) =>
        asOf >= Facts.MadeAt(subject) + From && asOf < Facts.MadeAt(subject) + Until;
}

internal sealed record WhenSteps(TimeSpan Step, long AtLeast) : ClauseSpec
{
    internal override TSelf AddTo<TSelf, T, TIts>(Sentence<TSelf, T, TIts> sentence) => sentence.When(
        (subject, its) => its.Clock.StartedSteps(Step, Facts.MadeAt(subject)) >= AtLeast, $"{AtLeast} steps of {Step:c} since made");

    internal override bool? Holds(ISubject subject, DateTimeOffset asOf)
    {
        var since = asOf - Facts.MadeAt(subject);
        return since >= TimeSpan.Zero && Math.Floor(since / Step) + 1 >= AtLeast;
    }
}

/// <summary>A clause whose rule throws where it is asked of some subjects.</summary>
internal sealed record Throws(int AtCount) : ClauseSpec
{
    internal override TSelf AddTo<TSelf, T, TIts>(Sentence<TSelf, T, TIts> sentence) => sentence.When(
        subject => Facts.Count(subject) != AtCount ? true : throw new InvalidTimeZoneException("thrown by a generated rule"), $"throws at {AtCount}");

    /// <summary>A rule that throws concludes nothing, whatever its other clauses say.</summary>
    internal override bool? Holds(ISubject subject, DateTimeOffset asOf) => Facts.Count(subject) != AtCount;
}
