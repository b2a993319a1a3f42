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
                FixedLikely = line.FixedLikely + (perStep * StepsIn(its.Scales.LikelyDelay, cost)),
                FixedWorst = line.FixedWorst + (perStep * StepsIn(its.Scales.WorstDelay, cost)),
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
            var expected = issue.Commitment?.CurrentEstimate is { } estimate && estimate > hits ? estimate : Later(hits, its.Scales.LikelyDelay);
            var latest = Later(hits, its.Scales.WorstDelay);
            least = issue.Status == IssueStatus.Anticipated ? 0 : its.Clock.StartedSteps(cost.Step, accruesFrom);
            likely = Math.Max(least, DelaySteps.Between(hits, expected, cost.Step, cost.Slack));
            worst = Math.Max(likely, DelaySteps.Between(hits, latest, cost.Step, cost.Slack));
        }

        return line with
        {
            Low = line.Low + (perStep * least),
            Accrual = new Accrual(perStep, cost.Step, accruesFrom, likely, worst),
        };
    }

    private static long StepsIn(TimeSpan delay, DelayCost cost) => delay <= cost.Slack ? 0 : ((delay - cost.Slack).Ticks - 1) / cost.Step.Ticks + 1;

    private static DateTimeOffset Later(DateTimeOffset instant, TimeSpan by) =>
        by > DateTimeOffset.MaxValue - instant ? DateTimeOffset.MaxValue : instant + by;
}
