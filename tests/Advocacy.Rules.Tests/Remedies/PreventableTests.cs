using Advocacy.Rules.Tests.Generators;
using Advocacy.Rules.Tests.Invariants;

namespace Advocacy.Rules.Tests.Remedies;

public sealed class PreventableTests
{
    [Fact]
    public void Preventable_OfRandomCases_IsTheBandOfWhatTheFirstPlanTakesAway() => Invariant.Holds(
        scenario =>
        {
            var exercised = false;
            var assessment = scenario.Assess();
            foreach (var plans in assessment.Plans)
            {
                var net = new NaiveNet(scenario, assessment, plans);
                var untouched = net.Bands(net.Left([], TimeSpan.MaxValue));
                Assert.Equal(untouched, Bands(plans.Untouched));
                Assert.Equal(plans.Ranked.IsEmpty, plans.Preventable is null);
                if (plans.Preventable is not { } preventable)
                {
                    continue;
                }

                var (bare, left) = (net.Amounts([], TimeSpan.MaxValue), net.Amounts(plans.Ranked[0].Remedies, TimeSpan.MaxValue));
                var taken = bare.Unweighed == left.Unweighed
                    ? net.Bands((bare.Likely - left.Likely, bare.Worst - left.Worst, 0))
                    : (int.MaxValue, int.MaxValue, int.MaxValue);
                taken.Item1 = Keys.Band(plans.Ranked[0].Score.HazardLeft) < untouched.Hazard ? untouched.Hazard : 0;
                Assert.Equal(taken, Bands(preventable));
                exercised |= preventable.Likely > HarmBand.None;
            }

            return exercised;
        },
        leastPercent: 15);

    private static (int Hazard, int Likely, int Worst) Bands(HarmBands bands) => (Keys.Band(bands.Hazard), Keys.Band(bands.Likely), Keys.Band(bands.Worst));
}
