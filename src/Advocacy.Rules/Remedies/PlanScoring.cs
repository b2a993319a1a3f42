using System.Collections.Frozen;
using System.Collections.Immutable;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>Computes the key of a plan, and whether a plan needs what it has beyond another.</summary>
internal sealed class PlanScoring(Preferences preferences, EvaluationScales scales, NetHarm net, FrozenDictionary<IssueKind, FailureKind> failures)
{
    internal Scored Score(ImmutableArray<Remedy> plan, ReadOnlySpan<Harm> harms)
    {
        var remedies = plan.AsSpan();
        var last = TimeSpan.Zero;
        var (interactional, procedural) = (false, false);
        foreach (var remedy in remedies)
        {
            last = remedy.Terms.LeadTime > last ? remedy.Terms.LeadTime : last;
            interactional |= remedy.Terms.Interactional;
            procedural |= remedy.Terms.Procedural;
        }

        var end = last == TimeSpan.Zero && plan.IsEmpty ? net.Untouched : net.Left(remedies, last);
        var left = net.Bands(end);
        return new Scored(plan, end, new RemedyScore(plan)
        {
            Left = left,
            HonoursPreference = HonoursPreference(remedies),
            ReachBand = scales.Reach.Band((decimal)Reach(remedies, left, last).Ticks / scales.FirstReachStep.Ticks),
            EffortBand = scales.Coarse.Band(net.EffortOf(remedies)),
            KindMatches = KindMatches(remedies, harms),
            DistributiveJustice = DistributiveJustice(end, net.Untouched),
            InteractionalJustice = interactional,
            ProceduralJustice = procedural,
            FineBand = end.IsKnown ? scales.Fine.Band(end.Likely) : HarmBand.IndeterminateIndex,
            Cost = Cost(remedies),
        });
    }

    /// <summary>
    /// Whether one plan leaves less harm at some instant than another, honours a preference that it does not, or matches or repairs better for no more effort.
    /// Where it asks something of the customer before anything has happened, only less harm counts.
    /// </summary>
    internal bool Needs(in Scored plan, in Scored without, Remedy option)
    {
        var (one, other) = (plan.Score, without.Score);
        var asksNoMore = net.EffortOf(plan.Remedies.AsSpan()) <= net.EffortOf(without.Remedies.AsSpan());
        if (one.HonoursPreference && !other.HonoursPreference && (asksNoMore || !option.IsPreventive))
        {
            return true;
        }

        if (asksNoMore && IsMoreJust(one, other))
        {
            return true;
        }

        foreach (var remedy in plan.Remedies)
        {
            var by = remedy.Terms.LeadTime;
            if (LeavesLess(net.Left(plan.Remedies.AsSpan(), by), net.Left(without.Remedies.AsSpan(), by), asksNoMore))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>2 where the customer is made whole, 1 where less is left than without the plan, 0 where nothing is repaired.</summary>
    private static int DistributiveJustice(in HarmAmounts end, in HarmAmounts untouched) =>
        end.IsKnown && end.Likely <= 0 ? 2 : end.Likely < untouched.Likely || end.Unweighed < untouched.Unweighed ? 1 : 0;

    private static bool IsMoreJust(RemedyScore one, RemedyScore other) =>
        one.KindMatches > other.KindMatches
        || (one.InteractionalJustice && !other.InteractionalJustice)
        || (one.ProceduralJustice && !other.ProceduralJustice);

    private static bool Matches(FailureKind failure, Redress redress) => failure switch
    {
        FailureKind.MonetaryLoss => redress == Redress.Money,
        FailureKind.FlawedProduct => redress == Redress.Exchange,
        FailureKind.FailedService => redress == Redress.Reperformance,
        _ => redress == Redress.Psychological,
    };

    /// <summary>
    /// By amounts and not by bands or levels: their differences never shrink as harm grows, so that greater harm takes no plan away.
    /// Below what is significant a remedy is worth having only where it asks nothing more; what cannot be weighed is never taken for small.
    /// </summary>
    private bool LeavesLess(in HarmAmounts with, in HarmAmounts without, bool asksNoMore) =>
        with.Unweighed < without.Unweighed
        || (IsLess(with.Hazard, without.Hazard) && net.HazardBand(without.Hazard) > 0)
        || (IsLess(with.Likely, without.Likely) && (asksNoMore || without.Likely >= scales.Significant))
        || (IsLess(with.Worst, without.Worst) && (asksNoMore || without.Worst >= scales.Significant));

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

    /// <summary>The least time at which the first key is as good as at the end.</summary>
    private TimeSpan Reach(ReadOnlySpan<Remedy> plan, HarmLeft end, TimeSpan last)
    {
        if (last == TimeSpan.Zero || IsReached(plan, TimeSpan.Zero, end))
        {
            return TimeSpan.Zero;
        }

        var least = last;
        foreach (var remedy in plan)
        {
            if (remedy.Terms.LeadTime < least && IsReached(plan, remedy.Terms.LeadTime, end))
            {
                least = remedy.Terms.LeadTime;
            }
        }

        return least;
    }

    private bool IsReached(ReadOnlySpan<Remedy> plan, TimeSpan by, HarmLeft end) => net.Bands(net.Left(plan, by)).CompareTo(end) <= 0;

    private int KindMatches(ReadOnlySpan<Remedy> plan, ReadOnlySpan<Harm> harms)
    {
        if (plan.IsEmpty || failures.Count == 0)
        {
            return 0;
        }

        var matches = 0;
        foreach (var harm in harms)
        {
            if (!failures.TryGetValue(harm.Issue.Kind, out var failure))
            {
                continue;
            }

            foreach (var remedy in plan)
            {
                if (ReferenceEquals(remedy.Issue, harm.Issue) && Matches(failure, remedy.Terms.Redress))
                {
                    matches++;
                    break;
                }
            }
        }

        return matches;
    }

    private decimal? Cost(ReadOnlySpan<Remedy> plan)
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

    /// <summary>A plan with its key and the net harm it leaves in the end.</summary>
    internal readonly record struct Scored(ImmutableArray<Remedy> Remedies, HarmAmounts End, RemedyScore Score);
}
