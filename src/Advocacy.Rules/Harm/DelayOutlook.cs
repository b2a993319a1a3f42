using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>How long an issue's delay lasts, expected and at worst, as the facts and the options declare it: no matter how much of it has passed.</summary>
internal readonly record struct DelayOutlook(TimeSpan Expected, TimeSpan Worst)
{
    /// <summary>The outlook of an issue of which it is known when it hits.</summary>
    internal static DelayOutlook Of(PredictedIssue issue, DateTimeOffset hits, EvaluationScales scales)
    {
        if (issue.EndedAt is { } ended)
        {
            return new DelayOutlook(ended - hits, ended - hits);
        }

        var expected = issue.LateCommitment?.CurrentEstimate is { } estimate && estimate > hits ? estimate - hits : scales.LikelyDelay;
        return new DelayOutlook(expected, expected > scales.WorstDelay ? expected : scales.WorstDelay);
    }
}
