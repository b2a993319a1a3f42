using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Advocacy.Rules.Sqlite.Tests;

/// <summary>
/// Checks a property over random values: as many as ADVOCACY_PROPERTY_CASES says (100 by default, for each goes to disk many times), always from the same seed.
/// A failure shows the simplest counterexample found.
/// </summary>
internal static class Invariant
{
    private const ulong Seed = 20260301;
    private const ulong Gamma = 77777;

    private static readonly int Cases =
        int.TryParse(Environment.GetEnvironmentVariable("ADVOCACY_PROPERTY_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : 100;

    /// <summary>Holds a property; at least a share of the values must exercise it, lest it hold of nothing.</summary>
    /// <param name="draw">Draws a value.</param>
    /// <param name="simpler">Values that are simpler than one that fails.</param>
    /// <param name="property">Asserts, and says whether the value exercised the property.</param>
    /// <param name="leastPercent">The least share of values that exercise it, in per cents.</param>
    internal static void Holds<T>(Func<Random, T> draw, Func<T, IEnumerable<T>> simpler, Func<T, Task<bool>> property, int leastPercent)
    {
        var (drawn, exercised) = (0, 0);
        var arbitrary = Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => draw(new Random(seed))), simpler);
        Prop.ForAll(arbitrary, async value =>
        {
            drawn++;
            exercised += await property(value) ? 1 : 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithQuietOnSuccess(true).WithReplay(Seed, Gamma));
        Assert.True(exercised * 100L >= (long)leastPercent * drawn, $"Only {exercised} of {drawn} values exercise the property; {leastPercent} % must.");
    }
}
