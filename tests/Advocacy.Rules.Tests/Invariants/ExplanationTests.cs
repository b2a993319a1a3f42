using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

public sealed class ExplanationTests
{
    [Fact]
    public void Evidence_OfAnAnticipatedIssue_ReproducesItsLikelihood() => Invariant.Holds(
        scenario =>
        {
            var anticipated = scenario.Assess().Issues.Where(issue => issue.Status == IssueStatus.Anticipated).ToArray();
            Assert.All(anticipated, issue =>
            {
                var odds = issue.BaseRate.Value / (1 - issue.BaseRate.Value) * Math.Exp(issue.Evidence.Sum(evidence => evidence.Weight.Value));
                Assert.Equal(odds / (1 + odds), issue.Likelihood.Value, 1e-9);
                Assert.Equal(scenario.Options.BaseRatePercent / 100.0, issue.BaseRate.Value, 1e-12);
            });
            return anticipated.Length > 0;
        },
        leastPercent: 30);

    [Fact]
    public void Contributions_RandomCases_ReproduceTheHarmAndItsBands() => Invariant.Holds(
        scenario =>
        {
            var assessment = scenario.Assess();
            foreach (var plans in assessment.Plans)
            {
                var net = new NaiveNet(scenario, assessment, plans);
                foreach (var harm in net.Harms)
                {
                    Assert.All(harm.Contributions, contribution =>
                    {
                        Assert.Equal(net.AmountOf(contribution, harm.Issue, worst: false, null), contribution.Likely.Amount);
                        Assert.Equal(net.AmountOf(contribution, harm.Issue, worst: true, null), contribution.Worst.Amount);
                        Assert.True(contribution.Low <= contribution.Likely && contribution.Likely <= contribution.Worst);
                    });
                    Assert.Equal(Band(net, harm.Contributions.Select(each => (each.Likely, each.Worst))), Keys.Band(harm.Likely));
                    Assert.Equal(Band(net, harm.Contributions.Select(each => (each.Worst, each.Worst))), Keys.Band(harm.Worst));
                }
            }

            return assessment.Harms.Any(harm => harm.Contributions.Length > 1);
        },
        leastPercent: 15);

    [Fact]
    public void Key_OfEveryPlan_IsReproducedNaively() => Invariant.Holds(
        scenario =>
        {
            var assessment = scenario.Assess();
            var exercised = false;
            foreach (var plans in assessment.Plans)
            {
                var net = new NaiveNet(scenario, assessment, plans);
                foreach (var plan in plans.Ranked.Concat(plans.Shortfalls))
                {
                    Reproduces(net, plan, scenario);
                    exercised |= plan.Remedies.Length > 0 && net.Left([], TimeSpan.Zero) is { Likely: > 0 };
                }
            }

            return exercised;
        },
        leastPercent: 25);

    private static int Band(NaiveNet net, IEnumerable<(Money Amount, Money Worst)> amounts)
    {
        var sum = 0m;
        foreach (var (amount, worst) in amounts)
        {
            if (net.Options.ReferenceOf(amount.Currency) is not { } reference)
            {
                if (!worst.IsZero)
                {
                    return int.MaxValue;
                }
            }
            else
            {
                sum += amount.Amount / reference;
            }
        }

        return NaiveLadder.CoarseBand(sum, net.First);
    }

    private static void Reproduces(NaiveNet net, RemedyPlan plan, Scenario scenario)
    {
        var (score, remedies, end) = (plan.Score, plan.Remedies, net.Left(plan.Remedies, TimeSpan.MaxValue));
        var atTheEnd = net.Bands(end);
        Assert.Equal(atTheEnd, (Keys.Band(score.HazardLeft), Keys.Band(score.LikelyLeft), Keys.Band(score.WorstLeft)));
        Assert.Equal(scenario.Customer.Preferences.Remedy is not { } wish || remedies.Any(remedy => remedy.Kind == wish), score.HonoursPreference);
        var reach = remedies.Select(remedy => remedy.Terms.LeadTime).Append(TimeSpan.Zero)
            .Where(time => net.Bands(net.Left(remedies, time)).CompareTo(atTheEnd) <= 0)
            .Min();
        Assert.Equal(NaiveLadder.CoarseBand((decimal)reach.Ticks / net.Options.FirstReachStep.Ticks, 1), score.ReachBand);
        Assert.Equal(NaiveLadder.CoarseBand(net.Effort(remedies), net.First), score.EffortBand);
        Assert.Equal(net.Harms.Count(harm => IsMatched(net, harm.Issue, remedies)), score.KindMatches);
        Assert.Equal(remedies.Any(remedy => remedy.Terms.Interactional), score.InteractionalJustice);
        Assert.Equal(remedies.Any(remedy => remedy.Terms.Procedural), score.ProceduralJustice);
        if (end is { } left)
        {
            Assert.Equal(NaiveLadder.FineBand(left.Likely, net.First), score.FineBand);
            Assert.Equal(left.Likely <= 0 ? 2 : net.Left([], TimeSpan.Zero) is not { } untouched || left.Likely < untouched.Likely ? 1 : 0, score.DistributiveJustice);
        }
        else
        {
            Assert.NotEqual(2, score.DistributiveJustice);
        }

        var costs = remedies.Select(remedy => remedy.Terms.BusinessCost is { } cost ? cost.Amount / net.Options.ReferenceOf(cost.Currency) : null).ToArray();
        Assert.Equal(costs.Contains(null) ? null : costs.Sum(), score.Cost);
    }

    internal static bool IsMatched(NaiveNet net, PredictedIssue issue, IEnumerable<Remedy> remedies) =>
        net.Options.FailureKinds.TryGetValue(issue.Kind, out var failure)
        && remedies.Any(remedy => ReferenceEquals(remedy.Issue, issue) && remedy.Terms.Redress == failure switch
        {
            FailureKind.MonetaryLoss => Redress.Money,
            FailureKind.FlawedProduct => Redress.Exchange,
            FailureKind.FailedService => Redress.Reperformance,
            _ => Redress.Psychological,
        });
}
