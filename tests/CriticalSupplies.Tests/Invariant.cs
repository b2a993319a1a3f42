using FsCheck;
using FsCheck.Fluent;

namespace CriticalSupplies.Tests;

/// <summary>Checks a property over random values, always from the same seed; a failure shows the simplest counterexample found.</summary>
internal static class Invariant
{
    private const int Cases = 200;
    private const ulong Seed = 20260301;
    private const ulong Gamma = 77777;

    /// <summary>Holds a property; at least a share of the values must exercise it, lest it hold of nothing.</summary>
    /// <param name="draw">Draws a value.</param>
    /// <param name="simpler">Values that are simpler than one that fails.</param>
    /// <param name="property">Asserts, and says whether the value exercised the property.</param>
    /// <param name="leastPercent">The least share of values that exercise it, in per cents.</param>
    internal static void Holds<T>(Func<Random, T> draw, Func<T, IEnumerable<T>> simpler, Func<T, bool> property, int leastPercent)
    {
        var (drawn, exercised) = (0, 0);
        var arbitrary = Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => draw(new Random(seed))), simpler);
        Prop.ForAll(arbitrary, value =>
        {
            drawn++;
            exercised += property(value) ? 1 : 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithQuietOnSuccess(true).WithReplay(Seed, Gamma));
        Assert.True(
            exercised * 100 >= leastPercent * drawn,
            $"Only {exercised} of {drawn} values exercise the property; {leastPercent} % must.");
    }

    /// <summary>The same items but for one, for each of them.</summary>
    internal static IEnumerable<T[]> WithoutOne<T>(IReadOnlyList<T> items) =>
        Enumerable.Range(0, items.Count).Select(left => items.Where((_, place) => place != left).ToArray());
}
