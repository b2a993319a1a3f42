using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

public sealed class StatusBlindnessTests
{
    [Fact]
    public void Standing_ChangedInAnyWay_ChangesNothing() => Invariant.Holds(
        CustomerDraw.Standing,
        (scenario, standing) =>
        {
            var plain = AssessmentJson.ToJson(scenario.Assess());
            Assert.Equal(plain, AssessmentJson.ToJson(With(scenario, standing).Assess()));
            Assert.Equal(plain, AssessmentJson.ToJson(With(scenario, new BusinessStanding()).Assess()));
            return plain.Contains("\"ranked\":[{", StringComparison.Ordinal);
        },
        leastPercent: 60);

    [Fact]
    public void Vulnerability_Declared_LowersNothing() => Invariant.Holds(
        scenario =>
        {
            var before = (scenario with { Customer = scenario.Customer with { Vulnerability = null } }).Assess();
            var after = (scenario with { Customer = scenario.Customer with { Vulnerability = new Vulnerability([NeedKind.Health]) } }).Assess();
            return Raised.Holds(before, after);
        },
        leastPercent: 30);

    private static Scenario With(Scenario scenario, BusinessStanding standing) =>
        scenario with { Customer = scenario.Customer with { Standing = standing } };
}
