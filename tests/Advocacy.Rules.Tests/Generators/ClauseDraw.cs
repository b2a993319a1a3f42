using FsCheck;
using FsCheck.Fluent;

namespace Advocacy.Rules.Tests.Generators;

internal static class ClauseDraw
{
    private static Gen<Flag> AnyFlag { get; } = Gen.Elements(Flag.Alpha, Flag.Beta, Flag.Gamma);

    private static Gen<string> Place { get; } = Gen.Elements("north", "south");

    internal static Gen<ClauseSpec> Flags { get; } =
        from flag in AnyFlag
        from expected in Draw.Coin
        select (ClauseSpec)new WhenFlag(flag, expected);

    internal static Gen<ClauseSpec> Exemptions { get; } = AnyFlag.Select(flag => (ClauseSpec)new UnlessProvenFlag(flag));

    internal static Gen<ClauseSpec> Timeless { get; } = Gen.OneOf(
        Flags,
        Exemptions,
        Draw.Coin.Select(expected => (ClauseSpec)new WhenOpen(expected)),
        Gen.Choose(0, 2).Select(above => (ClauseSpec)new WhenCount(above)),
        Place.Select(place => (ClauseSpec)new UnlessPlace(place)),
        Place.Select(place => (ClauseSpec)new WhenKeyIs(place)));

    internal static Gen<ClauseSpec> Timed { get; } = Gen.OneOf(
        from length in Draw.Length
        from expected in Draw.Coin
        select (ClauseSpec)new WhenUnseenFor(length, expected),
        Draw.Coin.Select(expected => (ClauseSpec)new WhenDuePassed(expected)),
        from after in Draw.Length
        from length in Draw.Length
        select (ClauseSpec)new WhenWithin(after, after + length),
        from step in Draw.Length
        from least in Gen.Choose(1, 5)
        select (ClauseSpec)new WhenSteps(step, least));

    internal static Gen<ClauseSpec> Any { get; } = Gen.Frequency(
        (6, Timeless),
        (4, Timed),
        (1, Gen.Choose(0, 3).Select(count => (ClauseSpec)new Throws(count))));
}
