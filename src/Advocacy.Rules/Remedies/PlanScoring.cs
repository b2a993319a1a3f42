using System.Collections.Immutable;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>Computes the key of a plan, and what an option adds to the plan of the others.</summary>
internal sealed class PlanScoring(Preferences preferences, EvaluationScales scales, NetHarm net)
{
    internal RemedyPlan Score(ImmutableArray<Remedy> remedies, in HarmAmounts end, TimeSpan reach, decimal effort, decimal? owedCost)
    {
        var (interactional, procedural) = (false, false);
        foreach (var remedy in remedies)
        {
            interactional |= remedy.Terms.Interactional;
            procedural |= remedy.Terms.Procedural;
        }

        var cost = Cost(remedies);
        var score = new RemedyScore(remedies)
        {
            Left = net.Bands(end),
            HonoursPreference = HonoursPreference(remedies.AsSpan()),
            ReachBand = scales.Reach.Band((decimal)reach.Ticks / scales.FirstReachStep.Ticks),
            EffortBand = scales.Coarse.Band(effort),
            KindMatches = KindMatches(remedies.AsSpan()),
            DistributiveJustice = DistributiveJustice(end, net.Untouched),
            InteractionalJustice = interactional,
            ProceduralJustice = procedural,
            FineBand = end.IsKnown ? scales.Fine.Band(end.Likely) : HarmBand.IndeterminateIndex,
            Cost = cost,
        };
        return new RemedyPlan(remedies, score, scales.Authorities.ApprovalOf(cost - owedCost));
    }

    /// <summary>Whether an option honours the customer's preference and none of the others does.</summary>
    internal bool HonoursMore(Remedy option, ReadOnlySpan<Remedy> others) => option.Kind == preferences.Remedy && !HonoursPreference(others);

    /// <summary>Whether an option matches what a failure took, or treats the customer well in a way, and none of the others does.</summary>
    internal static bool IsMoreJust(Remedy option, ReadOnlySpan<Remedy> others)
    {
        var (interactional, procedural, matches) = (option.Terms.Interactional, option.Terms.Procedural, option.MatchesFailure);
        foreach (var other in others)
        {
            interactional &= !other.Terms.Interactional;
            procedural &= !other.Terms.Procedural;
            matches &= !(other.MatchesFailure && ReferenceEquals(other.Issue, option.Issue));
        }

        return interactional || procedural || matches;
    }

    /// <summary>
    /// By amounts and not by bands or levels: their differences never shrink as harm grows, so that greater harm takes no plan away.
    /// Below what is significant a remedy is worth having only where it asks nothing more; what cannot be weighed is never taken for small.
    /// </summary>
    internal bool LeavesLess(in HarmAmounts with, in HarmAmounts without, bool asksNoMore) =>
        with.Unweighed < without.Unweighed
        || (IsLess(with.Likely, without.Likely) && (asksNoMore || without.Likely >= scales.Significant))
        || (IsLess(with.Worst, without.Worst) && (asksNoMore || without.Worst >= scales.Significant))
        || (IsLess(with.Hazard, without.Hazard) && net.HazardBand(without.Hazard) > 0);

    /// <summary>What remedies cost the business, in reference amounts; nothing where it is not known of all.</summary>
    internal decimal? Cost(ImmutableArray<Remedy> plan)
    {
        decimal cost = 0;
        foreach (var remedy in plan)
        {
            if (remedy.Terms.BusinessCost is not { } one || scales.ReferenceOf(one.Currency) is not { } reference)
            {
                return null;
            }

            cost += one.Amount / reference;
        }

        return cost;
    }

    /// <summary>2 where the customer is made whole, 1 where less is left than without the plan, 0 where nothing is repaired.</summary>
    private static int DistributiveJustice(in HarmAmounts end, in HarmAmounts untouched) =>
        end.IsKnown && end.Likely <= 0 ? 2 : end.Likely < untouched.Likely || end.Unweighed < untouched.Unweighed ? 1 : 0;

    /// <summary>For how many issues a remedy matches what the failure took.</summary>
    private static int KindMatches(ReadOnlySpan<Remedy> plan)
    {
        var matches = 0;
        for (var i = 0; i < plan.Length; i++)
        {
            if (plan[i].MatchesFailure && !IsMatchedBefore(plan[..i], plan[i].Issue))
            {
                matches++;
            }
        }

        return matches;
    }

    private static bool IsMatchedBefore(ReadOnlySpan<Remedy> before, PredictedIssue issue)
    {
        foreach (var remedy in before)
        {
            if (remedy.MatchesFailure && ReferenceEquals(remedy.Issue, issue))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsLess(decimal with, decimal without) => without - with >= scales.SmallestDifference;

    private bool HonoursPreference(ReadOnlySpan<Remedy> plan)
    {
        if (preferences.Remedy is not { } preferred)
        {
            return true;
        }

        foreach (var remedy in plan)
        {
            if (remedy.Kind == preferred)
            {
                return true;
            }
        }

        return false;
    }
}
