using System.Collections.Immutable;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>Puts an issue's harm in its absolute bands and says how urgent it is.</summary>
internal static class Weighing
{
    internal static Harm Of(
        PredictedIssue issue,
        ImmutableArray<HarmContribution> contributions,
        ImmutableArray<HarmComponent> unknown,
        EvaluationScales scales,
        Clock clock)
    {
        decimal likely = 0, worst = 0;
        var known = true;
        foreach (var contribution in contributions)
        {
            ref readonly var line = ref contribution.Line;
            var (likelyAmount, worstAmount) = (line.Likely, line.Worst);
            if (scales.ReferenceOf(line.Currency) is { } reference)
            {
                likely += likelyAmount / reference;
                worst += worstAmount / reference;
            }
            else
            {
                known &= worstAmount == 0;
            }
        }

        var likelyBand = known ? new HarmBand(scales.Coarse.Band(likely)) : HarmBand.Indeterminate;
        var worstBand = known ? new HarmBand(scales.Coarse.Band(worst)) : HarmBand.Indeterminate;
        return new Harm(
            issue,
            contributions,
            unknown,
            likelyBand,
            worstBand,
            UrgencyOf(issue, worstBand, !unknown.IsEmpty, scales, clock),
            issue.HitsAt is { } hits ? DelayOutlook.Of(issue, hits, scales) : null);
    }

    private static Urgency UrgencyOf(PredictedIssue issue, HarmBand worst, bool isPartlyUnknown, EvaluationScales scales, Clock clock)
    {
        var level = worst.Index switch
        {
            0 => isPartlyUnknown ? 1 : 0,
            <= 3 => 1,
            <= 6 => 2,
            _ => 3,
        };
        level += issue.IsRepeat ? 1 : 0;
        level += IsPressing(issue, scales, clock) ? 1 : 0;
        return (Urgency)Math.Min(level, (int)Urgency.Immediate);
    }

    private static bool IsPressing(PredictedIssue issue, EvaluationScales scales, Clock clock) => issue.Status switch
    {
        IssueStatus.Occurring => true,
        IssueStatus.Occurred => false,
        _ => issue.HitsAt is { } hits && clock.HasElapsed(-scales.UrgentWithin, hits),
    };
}
