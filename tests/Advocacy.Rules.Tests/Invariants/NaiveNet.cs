using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

/// <summary>
/// A second computation of what a plan leaves of the harm, written for clarity from the scenario's declarations and the assessment's public parts.
/// </summary>
internal sealed class NaiveNet(Scenario scenario, CaseAssessment assessment, SubjectPlans plans)
{
    private readonly Rules.Harm[] _harms = [.. assessment.Harms.Where(harm => ReferenceEquals(harm.Issue.Subject, plans.Subject))];

    internal OptionsSpec Options => scenario.Options;

    internal decimal First => Options.SignificantHarmPercent / 100m;

    internal IEnumerable<Rules.Harm> Harms => _harms;

    /// <summary>Likely and worst net harm and worst hazard at a time after the decision; none where an amount has no reference.</summary>
    internal (decimal Likely, decimal Worst, decimal Hazard)? Left(IReadOnlyCollection<Remedy> plan, TimeSpan by) =>
        Amounts(plan, by) is var amounts and { Unweighed: 0 } ? (amounts.Likely, amounts.Worst, amounts.Hazard) : null;

    /// <summary>The same of what can be weighed, and the bare sum of what has no reference.</summary>
    internal (decimal Likely, decimal Worst, decimal Hazard, decimal Unweighed) Amounts(IReadOnlyCollection<Remedy> plan, TimeSpan by)
    {
        var (likely, worst, hazard, unweighed) = (Effort(plan), Effort(plan), 0m, 0m);
        foreach (var harm in _harms)
        {
            var done = plan.Where(remedy => ReferenceEquals(remedy.Issue, harm.Issue) && remedy.Terms.LeadTime <= by).ToArray();
            var chance = harm.Issue.Status == IssueStatus.Anticipated ? Math.Round((decimal)harm.Issue.Likelihood.Value, 4) : 1;
            foreach (var currency in harm.Contributions.Select(contribution => contribution.Likely.Currency).Distinct())
            {
                var (dangerLikely, otherLikely) = LeftIn(currency, harm, done, worst: false);
                var (dangerWorst, otherWorst) = LeftIn(currency, harm, done, worst: true);
                if (Options.ReferenceOf(currency) is { } reference)
                {
                    likely += ((otherLikely * chance) + dangerLikely) / reference;
                    worst += ((otherWorst * chance) + dangerWorst) / reference;
                    hazard += dangerWorst / reference;
                }
                else
                {
                    unweighed += dangerWorst + otherWorst;
                }
            }
        }

        return (likely, worst, hazard, unweighed);
    }

    internal (int Hazard, int Likely, int Worst) Bands((decimal Likely, decimal Worst, decimal Hazard)? left)
    {
        if (left is not { } net)
        {
            return (int.MaxValue, int.MaxValue, int.MaxValue);
        }

        var hazard = NaiveLadder.CoarseBand(net.Hazard, First);
        return (hazard >= Options.UnacceptableHazardEdges ? hazard : 0, NaiveLadder.CoarseBand(net.Likely, First), NaiveLadder.CoarseBand(net.Worst, First));
    }

    internal decimal Effort(IEnumerable<Remedy> plan) =>
        plan.Sum(remedy => remedy.Terms.CustomerEffort.Ticks) * (Options.EffortPerHourPercent / 100m) / TimeSpan.TicksPerHour;

    /// <summary>The amount of one contribution, where nothing accrues any more from a time after the decision on.</summary>
    internal decimal AmountOf(HarmContribution contribution, PredictedIssue issue, bool worst, TimeSpan? stopped)
    {
        var estimate = ((Harms)scenario.Rule(contribution.Rule).Concludes).Estimate;
        var factor = scenario.Customer.Vulnerability is null ? 1 : Options.VulnerabilityPercent / 100m;
        var amount = (worst ? estimate.Worst : estimate.Likely).Amount;
        return factor * (estimate.WithDelay is { } delay ? amount + (delay.PerStep.Amount * Steps(delay, issue, worst, stopped)) : amount);
    }

    private (decimal Danger, decimal Other) LeftIn(Currency currency, Rules.Harm harm, Remedy[] done, bool worst)
    {
        var restores = done.Where(remedy => remedy.Terms.Restores).Select(remedy => (TimeSpan?)remedy.Terms.LeadTime).Min();
        if (harm.Issue.Status == IssueStatus.Anticipated && restores is { } first && harm.Issue.HitsAt is { } hits && scenario.AsOf + first < hits)
        {
            return (0, 0);
        }

        var left = Enum.GetValues<HarmComponent>().ToDictionary(component => component, component =>
        {
            var amount = harm.Contributions
                .Where(contribution => contribution.Component == component && contribution.Likely.Currency == currency)
                .Sum(contribution => AmountOf(contribution, harm.Issue, worst, restores));
            foreach (var relief in done.SelectMany(remedy => remedy.Terms.Relieves).Where(relief => relief.Component == component))
            {
                amount = amount * (100 - relief.Percent) / 100;
            }

            return Math.Max(0, amount - Paid(done, currency, component));
        });
        var others = left.Where(entry => entry.Key != HarmComponent.Safety).Sum(entry => entry.Value);
        return (left[HarmComponent.Safety], Math.Max(0, others - Paid(done, currency, null)));
    }

    private static decimal Paid(Remedy[] done, Currency currency, HarmComponent? component) => done
        .Select(remedy => remedy.Terms.Pays)
        .Where(pays => pays is not null && pays.For == component && pays.Amount.Currency == currency)
        .Sum(pays => pays!.Amount.Amount);

    private long Steps(DelayCost delay, PredictedIssue issue, bool worst, TimeSpan? stopped)
    {
        if (issue.HitsAt is not { } hits)
        {
            return Started(worst ? Options.WorstDelay : Options.LikelyDelay, delay);
        }

        long steps;
        if (issue.EndedAt is { } ended)
        {
            steps = Started(ended - hits, delay);
        }
        else
        {
            var soFar = issue.Status == IssueStatus.Anticipated ? 0 : RunningAt(scenario.AsOf, hits, delay);
            var expected = issue.Commitment is { } late && late.LateIssue == issue.Kind && late.CurrentEstimate is { } estimate && estimate > hits
                ? estimate - hits
                : Options.LikelyDelay;
            steps = Math.Max(soFar, Started(expected, delay));
            if (worst)
            {
                var longest = expected > Options.WorstDelay ? expected : Options.WorstDelay;
                steps = Math.Max(steps, Started(longest, delay));
                steps = issue.Status != IssueStatus.Anticipated && scenario.AsOf >= hits + longest - Options.LikelyDelay
                    ? Math.Max(steps, RunningAt(scenario.AsOf + Options.LikelyDelay, hits, delay))
                    : steps;
            }
        }

        return stopped is { } at ? Math.Min(steps, RunningAt(scenario.AsOf + at, hits, delay)) : steps;
    }

    private static long Started(TimeSpan late, DelayCost delay) => late <= delay.Slack ? 0 : (long)Math.Ceiling((late - delay.Slack) / delay.Step);

    private static long RunningAt(DateTimeOffset instant, DateTimeOffset hits, DelayCost delay) =>
        instant < hits + delay.Slack ? 0 : (long)Math.Floor((instant - hits - delay.Slack) / delay.Step) + 1;
}
