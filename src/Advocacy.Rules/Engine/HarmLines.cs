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
        var outlook = DelayOutlook.Of(issue, hits, its.Scales);
        var goesOn = issue.Status != IssueStatus.Anticipated && issue.EndedAt is null;
        var least = goesOn ? its.Clock.StartedSteps(cost.Step, accruesFrom) : 0;
        var likely = Math.Max(least, DelaySteps.In(outlook.Expected - cost.Slack, cost.Step));
        var worst = Math.Max(likely, DelaySteps.In(outlook.Worst - cost.Slack, cost.Step));
        if (issue.EndedAt is not null)
        {
            least = likely;
        }
        else if (goesOn && its.Clock.HasElapsed(outlook.Worst - its.Scales.LikelyDelay, hits))
        {
            worst = Math.Max(worst, its.Clock.StartedSteps(cost.Step, accruesFrom, its.Scales.LikelyDelay));
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
