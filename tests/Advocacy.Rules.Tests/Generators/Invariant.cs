using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Advocacy.Rules.Tests.Generators;

/// <summary>
/// Checks a property over random cases: as many as ADVOCACY_PROPERTY_CASES says (1,000 by default), from the seed that ADVOCACY_PROPERTY_SEED gives
/// (a fixed one by default). A failure names the seed and shows the simplest counterexample found.
/// </summary>
internal static class Invariant
{
    private const ulong Gamma = 77777;

    private static readonly int Cases =
        int.TryParse(Environment.GetEnvironmentVariable("ADVOCACY_PROPERTY_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : 1000;

    private static readonly ulong Seed =
        ulong.TryParse(Environment.GetEnvironmentVariable("ADVOCACY_PROPERTY_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : 20260301;

    /// <summary>Holds a property over scenarios; at least a share of them must exercise it, lest it hold of nothing.</summary>
    /// <param name="property">Asserts, and says whether the scenario exercised the property.</param>
    /// <param name="leastPercent">The least share of scenarios that exercise it, in per cents.</param>
    internal static void Holds(Func<Scenario, bool> property, int leastPercent) =>
        Holds(ScenarioDraw.Any, Shrinking.Simpler, property, leastPercent);

    /// <summary>Holds a property over scenarios and something drawn beside each.</summary>
    internal static void Holds<T>(Gen<T> beside, Func<Scenario, T, bool> property, int leastPercent) => Holds(
        from scenario in ScenarioDraw.Any from other in beside select new With<T>(scenario, other),
        static both => Shrinking.Simpler(both.Scenario).Select(simpler => both with { Scenario = simpler }),
        both => property(both.Scenario, both.Other),
        leastPercent);

    internal static void Holds<T>(Gen<T> gen, Func<T, IEnumerable<T>> simpler, Func<T, bool> property, int leastPercent)
    {
        var exercised = 0;
        try
        {
            Prop.ForAll(Arb.From(gen, simpler), drawn =>
            {
                exercised += property(drawn) ? 1 : 0;
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithQuietOnSuccess(true).WithReplay(Seed, Gamma));
        }
        catch (Exception failure)
        {
            Assert.Fail($"ADVOCACY_PROPERTY_SEED={Seed} ADVOCACY_PROPERTY_CASES={Cases}{Environment.NewLine}{failure.Message}");
        }

        Assert.True(exercised * 100L >= (long)leastPercent * Cases, $"Only {exercised} of {Cases} cases exercise the property; {leastPercent} % must.");
    }

    private sealed record With<T>(Scenario Scenario, T Other)
    {
        public override string ToString() => $"{Scenario}{Environment.NewLine}with {(Other is System.Collections.IEnumerable many ? string.Join("; ", many.Cast<object>()) : Other)}";
    }
}
