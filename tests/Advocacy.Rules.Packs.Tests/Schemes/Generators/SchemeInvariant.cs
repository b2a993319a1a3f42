using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Advocacy.Rules.Packs.Tests.Schemes.Generators;

/// <summary>
/// Checks a property of a scheme over random cases: as many as ADVOCACY_PROPERTY_CASES says (300 by default), from the seed that ADVOCACY_PROPERTY_SEED gives
/// (a fixed one by default). A failure names the seed and shows the simplest counterexample found.
/// </summary>
internal static class SchemeInvariant
{
    private const ulong Gamma = 77777;

    private static readonly int Cases =
        int.TryParse(Environment.GetEnvironmentVariable("ADVOCACY_PROPERTY_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases)
            ? cases
            : 300;

    private static readonly ulong Seed =
        ulong.TryParse(Environment.GetEnvironmentVariable("ADVOCACY_PROPERTY_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            ? seed
            : 20261122;

    /// <summary>Holds a property over cases of a scheme; at least a share of them must exercise it, lest it hold of nothing.</summary>
    /// <param name="draw">The scheme.</param>
    /// <param name="property">Asserts, and says whether the case exercised the property. The source of chance is for what it draws beside the case.</param>
    /// <param name="leastPercent">The least share of cases that exercise it, in per cents.</param>
    internal static void Holds(SchemeDraw draw, Func<DrawnCase, Random, bool> property, int leastPercent)
    {
        var (drawn, exercised) = (0, 0);
        var arbitrary = Arb.From(
            Gen.Choose(0, int.MaxValue).Select(seed => new Sample(draw.Draw(new Random(seed)), seed)),
            static sample => sample.Case.Simpler().Select(simpler => sample with { Case = simpler }));
        try
        {
            Prop.ForAll(arbitrary, sample =>
            {
                drawn++;
                exercised += property(sample.Case, new Random(sample.Seed)) ? 1 : 0;
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithQuietOnSuccess(true).WithReplay(Seed, Gamma));
        }
        catch (Exception failure)
        {
            Assert.Fail($"ADVOCACY_PROPERTY_SEED={Seed} ADVOCACY_PROPERTY_CASES={Cases}{Environment.NewLine}{failure.Message}");
        }

        Assert.True(exercised * 100L >= (long)leastPercent * drawn, $"Only {exercised} of {drawn} cases exercise the property; {leastPercent} % must.");
    }

    private sealed record Sample(DrawnCase Case, int Seed)
    {
        public override string ToString() => Case.ToString();
    }
}
