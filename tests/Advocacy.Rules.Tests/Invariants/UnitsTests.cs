using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

public sealed class UnitsTests
{
    [Fact]
    public void OneCurrency_InASmallerOrLargerUnit_ReordersNothing() => Invariant.Holds(
        Draw.Elements(100m, 10m, 0.01m, 0.1m, 4m, 1.25m, 1000m, 0.5m),
        (scenario, factor) =>
        {
            var (before, after) = (scenario.Assess(), Scale(scenario, factor).Assess());
            Assert.Equal(before.Harms.Select(Describe), after.Harms.Select(Describe));
            Assert.Equal(before.Plans.Select(Describe), after.Plans.Select(Describe));
            return before.Plans.Any(plans => plans.Ranked.Length > 1);
        },
        leastPercent: 30);

    [Fact]
    public void StartedSteps_InHoursOrInMinutes_AreTheSame() => Invariant.Holds(
        from since in Draw.Choose(-1000, 1000) from minutes in Draw.Choose(1, 5000) select (since, minutes),
        static _ => [],
        static drawn =>
        {
            var clock = new Clock(Draw.Start);
            var since = Draw.Start.AddMinutes(drawn.since);
            Assert.Equal(
                clock.StartedSteps(TimeSpan.FromMinutes(drawn.minutes), since),
                clock.StartedSteps(TimeSpan.FromHours(drawn.minutes / 60) + TimeSpan.FromSeconds(drawn.minutes % 60 * 60), since));
            return true;
        },
        leastPercent: 100);

    private static string Describe(Rules.Harm harm) => $"{Keys.Of(harm.Issue)} {harm.Likely} {harm.Worst} {harm.Urgency}";

    private static string Describe(SubjectPlans plans) =>
        $"{Keys.Of(plans)}: {string.Join("; ", plans.Ranked.Select(Describe))} | {string.Join("; ", plans.Shortfalls.Select(Describe))}"
        + $" | {string.Join("; ", plans.Gated.Select(plan => Keys.Of(plan.Remedies)))} | {string.Join(", ", plans.ReviewReasons)}";

    private static string Describe(RemedyPlan plan) => $"{Keys.Of(plan)} {string.Join(" ", Keys.ForCustomer(plan.Score))}";

    private static Scenario Scale(Scenario scenario, decimal factor)
    {
        Money Scaled(Money money) => string.Equals(money.Currency.Value, "EUR", StringComparison.Ordinal) ? money * factor : money;
        HarmEstimate ScaledEstimate(HarmEstimate estimate) => new(Scaled(estimate.Low), Scaled(estimate.Likely), Scaled(estimate.Worst))
        {
            WithDelay = estimate.WithDelay is { } delay ? new DelayCost(Scaled(delay.PerStep), delay.Step) { Slack = delay.Slack } : null,
        };
        RemedyTerms ScaledTerms(RemedyTerms terms) => terms with
        {
            BusinessCost = terms.BusinessCost is { } cost ? Scaled(cost) : null,
            Pays = terms.Pays is { } pays ? new Payment(Scaled(pays.Amount)) { Form = pays.Form, For = pays.For, IsGoodwill = pays.IsGoodwill } : null,
        };
        var scaled = scenario.WithConclusions(conclusion => conclusion switch
        {
            Harms harms => harms with { Estimate = ScaledEstimate(harms.Estimate) },
            Owes owes => owes with { Amount = Scaled(owes.Amount) },
            Proposes proposes => proposes with { Terms = ScaledTerms(proposes.Terms) },
            _ => conclusion,
        });
        return scaled with
        {
            Options = scaled.Options with { ReferenceEur = scaled.Options.ReferenceEur * factor },
            Commitments = [.. scaled.Commitments.Select(commitment => commitment.Value is { } value ? commitment with { Value = Scaled(value) } : commitment)],
        };
    }
}
