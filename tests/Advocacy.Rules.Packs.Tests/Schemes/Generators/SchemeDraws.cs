using System.Collections.Immutable;

namespace Advocacy.Rules.Packs.Tests.Schemes.Generators;

/// <summary>How to draw cases of every scheme of the package: a table for each folder.</summary>
internal static class SchemeDraws
{
    internal static ImmutableArray<SchemeDraw> All { get; } =
    [
        .. FlightDraws.All,
        .. RailDraws.All,
        .. UtilityDraws.All,
        .. OrderDraws.All,
        .. CommerceDraws.All,
    ];

    /// <summary>The draw of a scheme.</summary>
    internal static SchemeDraw Of(EntitlementScheme scheme) => All.Single(draw => draw.Id == scheme.Id);
}
