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

    /// <summary>How many cases share a rule set, whose building costs more than assessing a case with it: few enough for hundreds of rule sets.</summary>
    private static readonly int Together = Math.Clamp(Cases / 200, 1, 20);

    /// <summary>Holds a property over scenarios; at least a share of them must exercise it, lest it hold of nothing.</summary>
    /// <param name="property">Asserts, and says whether the scenario exercised the property.</param>
    /// <param name="leastPercent">The least share of scenarios that exercise it, in per cents.</param>
    internal static void Holds(Func<Scenario, bool> property, int leastPercent) =>
        Holds(ScenarioDraw.OfOneRuleSet(Together), Shrinking.Simpler, property, leastPercent);

    /// <summary>Holds a property over scenarios and something drawn beside those of one rule set.</summary>
    internal static void Holds<T>(Draw<T> beside, Func<Scenario, T, bool> property, int leastPercent) => Holds(
        from scenarios in ScenarioDraw.OfOneRuleSet(Together)
        from other in beside
        select scenarios.Select(scenario => new With<T>(scenario, other)).ToArray(),
        static both => Shrinking.Simpler(both.Scenario).Select(simpler => both with { Scenario = simpler }),
        both => property(both.Scenario, both.Other),
        leastPercent);

    internal static void Holds<T>(Draw<T> draw, Func<T, IEnumerable<T>> simpler, Func<T, bool> property, int leastPercent) =>
        Holds(Draw.ArrayOf(draw, Together), simpler, property, leastPercent);

    private static void Holds<T>(Draw<T[]> draw, Func<T, IEnumerable<T>> simpler, Func<T, bool> property, int leastPercent)
    {
        var (drawn, exercised) = (0, 0);
        var arbitrary = Arb.From(
            Gen.Choose(0, int.MaxValue).Select(seed => new Batch<T>(draw(new Random(seed)))),
            batch => batch.Cases.Length > 1 ? batch.Cases.Select(Alone) : simpler(batch.Cases[0]).Select(Alone));
        try
        {
            Prop.ForAll(arbitrary, batch =>
            {
                drawn += batch.Cases.Length;
                exercised += batch.Cases.Count(property);
            }).Check(Config.QuickThrowOnFailure.WithMaxTest((Cases + Together - 1) / Together).WithQuietOnSuccess(true).WithReplay(Seed, Gamma));
        }
        catch (Exception failure)
        {
            Assert.Fail($"ADVOCACY_PROPERTY_SEED={Seed} ADVOCACY_PROPERTY_CASES={Cases}{Environment.NewLine}{failure.Message}");
        }

        Assert.True(exercised * 100L >= (long)leastPercent * drawn, $"Only {exercised} of {drawn} cases exercise the property; {leastPercent} % must.");

        static Batch<T> Alone(T one) => new([one]);
    }

    private sealed record With<T>(Scenario Scenario, T Other)
    {
        public override string ToString() => $"{Scenario}{Environment.NewLine}with {(Other is System.Collections.IEnumerable many ? string.Join("; ", many.Cast<object>()) : Other)}";
    }

    private sealed record Batch<T>(T[] Cases)
    {
        public override string ToString() => string.Join(Environment.NewLine, Cases);
    }
}
