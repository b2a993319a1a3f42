using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Remedies;

public sealed class NetHarmTests
{
    [Fact]
    public void After_SummedInDoubles_IsWithinItsErrorAndLeavesNoBandWrong() => Invariant.Holds(
        scenario =>
        {
            var exercised = false;
            var assessment = scenario.Assess();
            foreach (var plans in assessment.Plans)
            {
                Remedy[] remedies = [.. plans.Ranked.SelectMany(plan => plan.Remedies).Distinct()];
                var net = new NetHarm(new EvaluationScales(scenario.Options.ToOptions()), new Clock(scenario.AsOf));
                net.LookAt([.. assessment.Harms.Where(harm => ReferenceEquals(harm.Issue.Subject, plans.Subject))], remedies);
                foreach (var plan in plans.Ranked.Take(50))
                {
                    int[] done = [.. plan.Remedies.Select(remedy => Array.IndexOf(remedies, remedy))];
                    var (rounded, exact) = (net.After(done), net.ExactlyAfter(done));
                    Assert.True(Math.Abs(rounded.Likely - (double)exact.Likely) <= net.Error, $"{rounded} is {exact} within {net.Error}");
                    Assert.True(Math.Abs(rounded.Worst - (double)exact.Worst) <= net.Error, $"{rounded} is {exact} within {net.Error}");
                    Assert.True(Math.Abs(rounded.Hazard - (double)exact.Hazard) <= net.Error, $"{rounded} is {exact} within {net.Error}");
                    Assert.Equal(net.Bands(exact), net.Bands(rounded) ?? net.Bands(exact));
                    exercised |= net.Bands(rounded) is not null && exact.Likely > 0;
                }
            }

            return exercised;
        },
        leastPercent: 20);
}
