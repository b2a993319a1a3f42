using System.Globalization;
using System.Text;

namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>Writes an assessment's content line by line, the library's and the one by hand in the same form, so that they can be held equal.</summary>
public static class ContentText
{
    /// <summary>Writes the library's.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <returns>The lines.</returns>
    public static string Of(CaseAssessment assessment)
    {
        var text = new Lines();
        text.Add($"{assessment.Case.Customer.Id} as of {assessment.AsOf:O} until {assessment.HoldsUntil:O}");
        foreach (var harm in assessment.Harms)
        {
            var issue = harm.Issue;
            text.Add($"issue {issue.Commitment!.Id} {issue.Kind} {issue.Status} {issue.BaseRate.Value:R} {issue.Likelihood.Value:R} {issue.HitsAt:O} {issue.IsRepeat}");
            foreach (var evidence in issue.Evidence)
            {
                text.Add($"evidence {evidence.Source} {evidence.Weight.Value:R} {Invariant(evidence.Reason)}");
            }

            foreach (var contribution in harm.Contributions)
            {
                text.Add($"harm {contribution.Rule} {contribution.Component} {contribution.Basis} {contribution.Low} {contribution.Likely} {contribution.Worst} {Invariant(contribution.Reason)}");
            }

            text.Add($"bands {harm.Likely.Edges} {harm.Worst.Edges} {harm.Urgency}");
        }

        foreach (var entitlement in assessment.Entitlements)
        {
            text.Add($"owed {entitlement.Rule} {entitlement.Issue.Commitment!.Id} {entitlement.Verdict} {entitlement.Obligation?.Amount} {entitlement.DecidingClause}");
        }

        foreach (var plans in assessment.Plans)
        {
            text.Add($"plans {plans.Commitment!.Id} {string.Join(',', plans.ReviewReasons)}");
            foreach (var plan in plans.Ranked)
            {
                var key = plan.Score;
                text.Add($"plan {Names(plan.Remedies)} {key.HazardLeft.Edges} {key.LikelyLeft.Edges} {key.WorstLeft.Edges} {key.HonoursPreference} {key.ReachBand} {key.EffortBand} {key.KindMatches} {key.DistributiveJustice} {key.InteractionalJustice} {key.ProceduralJustice} {key.FineBand} {key.Cost:0.####}");
            }

            foreach (var gated in plans.Gated)
            {
                text.Add($"gated {Names(gated.Remedies)} {gated.Gates[0].Kind}");
            }
        }

        return text.ToString();
    }

    /// <summary>Writes the one by hand.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <returns>The lines.</returns>
    public static string Of(HandAssessment assessment)
    {
        var text = new Lines();
        text.Add($"{assessment.Case.Customer.Id} as of {assessment.AsOf:O} until {assessment.HoldsUntil:O}");
        foreach (var harm in assessment.Harms)
        {
            var issue = harm.Issue;
            text.Add($"issue {issue.Delivery.Id} {issue.Kind} {issue.Status} {issue.BaseRate:R} {issue.Likelihood:R} {issue.HitsAt:O} {issue.IsRepeat}");
            foreach (var evidence in issue.Evidence)
            {
                text.Add($"evidence {evidence.Rule.Id} {evidence.Rule.Weight:R} {Invariant(evidence.Reason)}");
            }

            foreach (var contribution in harm.Contributions)
            {
                text.Add($"harm {contribution.Rule.Id} {contribution.Component} {contribution.Basis} {Money(contribution.Low)} {Money(contribution.Likely)} {Money(contribution.Worst)} {Invariant(contribution.Rule.Reason(issue.Delivery, null))}");

                Money Money(decimal amount) => new(amount, contribution.Currency);
            }

            text.Add($"bands {Edges(harm.LikelyBand)} {Edges(harm.WorstBand)} {harm.Urgency}");
        }

        foreach (var entitlement in assessment.Entitlements)
        {
            text.Add($"owed {entitlement.Rule.Id} {entitlement.Issue.Delivery.Id} {entitlement.Verdict} {entitlement.Amount} {entitlement.FailingClause}");
        }

        foreach (var plans in assessment.Plans)
        {
            text.Add($"plans {plans.Delivery.Id} {string.Join(',', plans.ReviewReasons)}");
            foreach (var plan in plans.Ranked)
            {
                text.Add($"plan {Names(plan.Remedies)} {Edges(plan.Left.Hazard)} {Edges(plan.Left.Likely)} {Edges(plan.Left.Worst)} {plan.HonoursPreference} {plan.Reach} {plan.Effort} {plan.Justice.Matches} {plan.Justice.Distributive} {plan.Justice.Interactional} {plan.Justice.Procedural} {plan.Fine} {plan.Cost:0.####}");
            }

            foreach (var gated in plans.Gated)
            {
                text.Add($"gated {Names(gated.Remedies)} {gated.Gate}");
            }
        }

        return text.ToString();
    }

    /// <summary>Nothing where a band is not known, as the library has it.</summary>
    private static int? Edges(int band) => band == HandWrittenBands.Unknown ? null : band;

    private static string Invariant(FormattableString reason) => reason.ToString(CultureInfo.InvariantCulture);

    private static string Names(IEnumerable<Remedy> remedies) => $"[{string.Join(" + ", remedies.Select(static remedy => $"{remedy.Kind} {remedy.Id} for {remedy.Issue.Kind}"))}]";

    private static string Names(IEnumerable<HandRemedy> remedies) => $"[{string.Join(" + ", remedies.Select(static remedy => $"{remedy.Kind} {remedy.Rule.Id} for {remedy.Issue.Kind}"))}]";

    private sealed class Lines
    {
        private readonly StringBuilder _text = new();

        public override string ToString() => _text.ToString();

        internal void Add(FormattableString line) => _text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }
}
