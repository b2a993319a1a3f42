namespace Advocacy.Rules.Tests.Generators;

internal static class ClauseDraw
{
    private static Draw<Flag> AnyFlag { get; } = Draw.Elements(Flag.Alpha, Flag.Beta, Flag.Gamma);

    private static Draw<string> Place { get; } = Draw.Elements("north", "south");

    internal static Draw<ClauseSpec> Flags { get; } =
        from flag in AnyFlag
        from expected in Draw.Coin
        select (ClauseSpec)new WhenFlag(flag, expected);

    internal static Draw<ClauseSpec> Exemptions { get; } = AnyFlag.Select(flag => (ClauseSpec)new UnlessProvenFlag(flag));

    internal static Draw<ClauseSpec> Timeless { get; } = Draw.OneOf(
        Flags,
        Exemptions,
        Draw.Coin.Select(expected => (ClauseSpec)new WhenOpen(expected)),
        Draw.Choose(0, 2).Select(above => (ClauseSpec)new WhenCount(above)),
        Place.Select(place => (ClauseSpec)new UnlessPlace(place)),
        Place.Select(place => (ClauseSpec)new WhenKeyIs(place)));

    private static Draw<ClauseSpec> Answered { get; } =
        from asked in Draw.Elements(Enum.GetValues<AskedOf>())
        from length in Draw.Length
        from drawn in KeptCalendars.Near(Draw.Start.AddDays(5))
        from calendar in Draw.Elements(drawn, drawn, null)
        from decay in QuestionDraw.Decays
        from least in Draw.Choose(1, 5)
        select (ClauseSpec)new WhenAnswered(asked, length, calendar, decay, asked is AskedOf.Started or AskedOf.Completed or AskedOf.Remaining ? least : 1);

    internal static Draw<ClauseSpec> Timed { get; } = Draw.OneOf(
        from length in Draw.Length
        from expected in Draw.Coin
        select (ClauseSpec)new WhenUnseenFor(length, expected),
        Draw.Coin.Select(expected => (ClauseSpec)new WhenDuePassed(expected)),
        from after in Draw.Length
        from length in Draw.Length
        select (ClauseSpec)new WhenWithin(after, after + length),
        from step in Draw.Length
        from least in Draw.Choose(1, 5)
        select (ClauseSpec)new WhenSteps(step, least),
        Answered,
        Answered);

    internal static Draw<ClauseSpec> Any { get; } = Draw.Frequency(
        (6, Timeless),
        (4, Timed),
        (1, Draw.Choose(0, 3).Select(count => (ClauseSpec)new Throws(count))));
}
