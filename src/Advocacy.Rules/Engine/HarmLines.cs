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
                FixedLikely = line.FixedLikely + (perStep * DelaySteps.In(its.Scales.LikelyDelay - cost.Slack, cost.Step)),
                FixedWorst = line.FixedWorst + (perStep * DelaySteps.In(its.Scales.WorstDelay - cost.Slack, cost.Step)),
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
            var expected = issue.LateCommitment?.CurrentEstimate is { } estimate && estimate > hits ? estimate : Later(hits, its.Scales.LikelyDelay);
            likely = Math.Max(least, DelaySteps.Between(hits, expected, cost.Step, cost.Slack));
            worst = Math.Max(likely, DelaySteps.Between(hits, Later(hits, its.Scales.WorstDelay), cost.Step, cost.Slack));
        }

        return line with
        {
            Low = line.Low + (perStep * least),
            Accrual = new Accrual(perStep, cost.Step, accruesFrom, likely, worst),
        };
    }

    private static DateTimeOffset Later(DateTimeOffset instant, TimeSpan by) =>
        by > DateTimeOffset.MaxValue - instant ? DateTimeOffset.MaxValue : instant + by;
}
