using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

public sealed class IndependenceTests
{
    private static readonly Draw<RuleSpec> Another = RuleDraw.Remedies("another");

    [Fact]
    public void AnotherRemedy_Added_ChangesNoOtherPlanAndNoOrderOfTwo() => Invariant.Holds(
        Another,
        (scenario, remedy) =>
        {
            var (before, after) = (scenario.Assess(), With(scenario, remedy).Assess());
            Assert.Equal(before.Harms.Select(harm => Keys.Of(harm.Issue)), after.Harms.Select(harm => Keys.Of(harm.Issue)));
            foreach (var (old, fresh) in before.Plans.Zip(after.Plans))
            {
                Assert.Equal(old.Ranked.Select(Describe), fresh.Ranked.Where(plan => !Uses(plan.Remedies, remedy)).Select(Describe));
                Assert.Equal(old.Shortfalls.Select(Describe), fresh.Shortfalls.Where(plan => !Uses(plan.Remedies, remedy)).Select(Describe));
                Assert.Equal(
                    old.Gated.Select(plan => Keys.Of(plan.Remedies)),
                    fresh.Gated.Where(plan => !Uses(plan.Remedies, remedy)).Select(plan => Keys.Of(plan.Remedies)));
            }

            return after.Plans.Any(plans => plans.Ranked.Any(plan => Uses(plan.Remedies, remedy)));
        },
        leastPercent: 10);

    [Fact]
    public void AnotherRemedy_Added_KeepsTheFirstPlanOrLeads() => Invariant.Holds(
        Another,
        (scenario, remedy) =>
        {
            var (before, after) = (scenario.Assess(), With(scenario, remedy).Assess());
            var led = false;
            foreach (var (old, fresh) in before.Plans.Zip(after.Plans))
            {
                var first = fresh.Ranked.FirstOrDefault();
                if (first is not null && Uses(first.Remedies, remedy))
                {
                    led = true;
                }
                else
                {
                    Assert.Equal(old.Ranked.FirstOrDefault() is { } was ? Describe(was) : null, first is null ? null : Describe(first));
                }
            }

            return led;
        },
        leastPercent: 5);

    private static Scenario With(Scenario scenario, RuleSpec remedy) => scenario with { Rules = scenario.Rules.Add(remedy) };

    private static bool Uses(IEnumerable<Remedy> remedies, RuleSpec rule) =>
        remedies.Any(remedy => string.Equals(remedy.Id.Value, rule.Id, StringComparison.Ordinal));

    private static string Describe(RemedyPlan plan) =>
        $"{Keys.Of(plan)} {string.Join(" ", Keys.ForCustomer(plan.Score))} {plan.Score.Cost} {string.Join(" ", plan.Remedies.Select(remedy => remedy.Terms.Pays))}";
}
