using System.Globalization;
using System.Text;
using Advocacy.Rules;

namespace CriticalSupplies.Walking;

/// <summary>An assessment's content, but for its instant, as text: equal texts, equal assessments.</summary>
internal static class AssessmentText
{
    internal static string Of(CaseAssessment assessment)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"holds until {assessment.HoldsUntil:O}\n");
        foreach (var harm in assessment.Harms)
        {
            text.Append(CultureInfo.InvariantCulture, $"{harm.Issue} {harm.Issue.HitsAt:O} {harm.Issue.IsRepeat} {harm.Likely} {harm.Worst} {harm.Urgency}\n");
            text.AppendJoin('\n', harm.Issue.Evidence).Append('\n');
            foreach (var contribution in harm.Contributions)
            {
                text.Append(CultureInfo.InvariantCulture, $"{contribution.Rule} {contribution.Component} {contribution.Low} {contribution.Likely} {contribution.Worst}\n");
            }
        }

        foreach (var entitlement in assessment.Entitlements)
        {
            text.Append(CultureInfo.InvariantCulture, $"{entitlement.Rule} {entitlement.Verdict} {entitlement.Obligation?.Amount}\n");
        }

        foreach (var plans in assessment.Plans)
        {
            foreach (var plan in plans.Ranked)
            {
                text.Append(CultureInfo.InvariantCulture, $"{plan.Id} {plan.Score.LikelyLeft} {plan.Score.WorstLeft} {plan.Score.ReachBand} {plan.Score.FineBand} {plan.Score.Cost}\n");
            }

            foreach (var gate in plans.Gated.SelectMany(static plan => plan.Gates))
            {
                text.Append(CultureInfo.InvariantCulture, $"{gate.Kind} {gate.Question}\n");
            }
        }

        return text.AppendJoin('\n', assessment.OpenQuestions).ToString();
    }
}
