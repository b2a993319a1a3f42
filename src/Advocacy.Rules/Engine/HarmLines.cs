using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Engine;

/// <summary>Turns a rule's estimate into a line of harm: counts the delay, expected and worst, and the customer's declared vulnerability.</summary>
internal static class HarmLines
{
    internal static HarmLine Of(HarmComponent component, HarmEstimate estimate, PredictedIssue issue, IssueSurroundings its)
    {
        var factor = its.Customer.Vulnerability is null ? 1 : its.Scales.VulnerabilityFactor;
        var line = new HarmLine
        {
            Component = component,
            Currency = estimate.Low.Currency,
            Basis = estimate.Basis,
            Low = estimate.Low.Amount * factor,
            FixedLikely = estimate.Likely.Amount * factor,
            FixedWorst = estimate.Worst.Amount * factor,
        };
        return estimate.WithDelay is { } cost ? WithDelay(line, cost, cost.PerStep.Amount * factor, issue, its) : line;
    }

    private static HarmLine WithDelay(HarmLine line, DelayCost cost, decimal perStep, PredictedIssue issue, IssueSurroundings its)
    {
        if (issue.HitsAt is not { } hits)
        {
            return line with
            {
                FixedLikely = line.FixedLikely + (perStep * StepsBeyond(0, its.Scales.LikelyDelay, cost)),
                FixedWorst = line.FixedWorst + (perStep * StepsBeyond(0, its.Scales.WorstDelay, cost)),
            };
        }

        var accruesFrom = Later(hits, cost.Slack);
        long likely, worst, least;
        if (issue.EndedAt is { } ended)
        {
            likely = worst = least = DelaySteps.Between(hits, ended, cost.Step, cost.Slack);
        }
        else
        {
            least = issue.Status == IssueStatus.Anticipated ? 0 : its.Clock.StartedSteps(cost.Step, accruesFrom);
            var estimated = issue.Commitment?.CurrentEstimate is { } estimate ? DelaySteps.Between(hits, estimate, cost.Step, cost.Slack) : 0;
            likely = estimated > least ? estimated : StepsBeyond(least, its.Scales.LikelyDelay, cost);
            worst = Math.Max(likely, StepsBeyond(least, its.Scales.WorstDelay, cost));
        }

        return line with
        {
            Low = line.Low + (perStep * least),
            Accrual = new Accrual(perStep, cost.Step, accruesFrom, likely, worst),
        };
    }

    /// <summary>So many steps and then those of a further delay: an open delay whose estimate has passed is taken to last as long again.</summary>
    private static long StepsBeyond(long started, TimeSpan delay, DelayCost cost) =>
        started + DelaySteps.In(started == 0 ? delay - cost.Slack : delay, cost.Step);

    private static DateTimeOffset Later(DateTimeOffset instant, TimeSpan by) =>
        by > DateTimeOffset.MaxValue - instant ? DateTimeOffset.MaxValue : instant + by;
}
