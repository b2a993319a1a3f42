using System.Globalization;
using Advocacy.Rules;

namespace OrderDesk;

/// <summary>An assessment on a screen: what is wrong, what it means for the customer, what is owed and what to do.</summary>
internal static class Report
{
    internal static void Write(TextWriter screen, CaseAssessment assessment)
    {
        Line($"As of {assessment.AsOf:yyyy-MM-dd HH:mm}, holds until {assessment.HoldsUntil:yyyy-MM-dd HH:mm}");
        foreach (var harm in assessment.Harms)
        {
            Line($"  {harm.Issue}");
            foreach (var evidence in harm.Issue.Evidence)
            {
                Line($"    because {evidence.Reason.ToString(CultureInfo.InvariantCulture)}");
            }

            Line($"    harm: likely {harm.Likely}, worst {harm.Worst}, {harm.Urgency}");
        }

        foreach (var owed in assessment.Entitlements.Where(entitlement => entitlement.Verdict == Verdict.Owed))
        {
            Line($"  owed: {owed.Obligation!.Amount} by {owed.Citation}");
        }

        foreach (var plans in assessment.Plans)
        {
            Line($"  best of {plans.Ranked.Length} plans: {(plans.Ranked is [var best, ..] ? best.Id : "none; a person must look")}");
        }

        void Line(FormattableString text) => screen.WriteLine(text.ToString(CultureInfo.InvariantCulture));
    }
}
