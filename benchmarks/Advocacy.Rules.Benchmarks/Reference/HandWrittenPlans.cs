namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>Plans by hand: the floor, and the floor with one option.</summary>
internal static class HandWrittenPlans
{
    internal static HandPlans Rank(
        ReadOnlySpan<HandHarm> harms, HandRemedy? floor, ReferenceTerms terms, DateTimeOffset asOf, ref DateTimeOffset holdsUntil)
    {
        var ranked = new List<HandPlan>();
        var gated = new List<HandGatedPlan>();
        var isRepeat = false;
        foreach (var harm in harms)
        {
            isRepeat |= harm.Issue.IsRepeat;
        }

        var untouched = HandWrittenNetHarm.Of(harms, null, null, asOf, ref holdsUntil);
        var start = floor is null ? untouched : HandWrittenNetHarm.Of(harms, floor, null, asOf, ref holdsUntil);
        var isDoingNothingShut = isRepeat && floor is null;
        if (isDoingNothingShut)
        {
            gated.Add(new HandGatedPlan([], GateKind.WordsAlone));
        }
        else
        {
            ranked.Add(HandWrittenScores.Of(floor is null ? [] : [floor], start, untouched, 0, 0));
        }

        foreach (var harm in harms)
        {
            var issue = harm.Issue;
            Consider(HandWrittenRules.Apologise, RemedyKind.Apologise, issue, terms.Apologise, harms, ref holdsUntil);
            if (issue.Kind == IssueKind.LateDelivery)
            {
                if (issue.Delivery.IsOpen)
                {
                    Consider(HandWrittenRules.Expedite, RemedyKind.Expedite, issue, terms.Expedite, harms, ref holdsUntil);
                }

                Consider(HandWrittenRules.Inform, RemedyKind.Inform, issue, terms.Inform, harms, ref holdsUntil);
            }
            else
            {
                Consider(HandWrittenRules.Replace, RemedyKind.Replace, issue, terms.Replace, harms, ref holdsUntil);
            }
        }

        ranked.Sort(HandWrittenScores.Compare);
        return new HandPlans(harms[0].Issue.Delivery, ranked.ToArray(), gated.ToArray(), ReasonsFor(ranked.Count == 0, harms));

        void Consider(
            HandRule rule, RemedyKind kind, HandIssue issue, RemedyTerms its, ReadOnlySpan<HandHarm> all, ref DateTimeOffset until)
        {
            var remedy = new HandRemedy(rule, kind, issue, its);
            HandRemedy[] remedies = floor is null ? [remedy] : [floor, remedy];
            if (isDoingNothingShut && its is { Redress: Redress.Psychological, Restores: false, Pays: null })
            {
                gated.Add(new HandGatedPlan(remedies, GateKind.WordsAlone));
                return;
            }

            var effort = HandWrittenNetHarm.EffortOf(its);
            var end = HandWrittenNetHarm.Of(all, floor, remedy, asOf, ref until);
            var isNeeded = isDoingNothingShut
                || (effort == 0 && (its.Interactional || its.Procedural))
                || end.Unweighed < start.Unweighed
                || LeavesLess(end.Likely, start.Likely, effort)
                || LeavesLess(end.Worst, start.Worst, effort);
            if (isNeeded)
            {
                var reach = HandWrittenScores.ReachOf(its, start, end, effort);
                ranked.Add(HandWrittenScores.Of(remedies, end, untouched, reach, effort));
            }
        }
    }

    /// <summary>By amounts, and below what is significant only where nothing is asked of the customer.</summary>
    private static bool LeavesLess(decimal with, decimal without, decimal effort) =>
        without - with >= 0.0001m && (effort == 0 || without >= 0.2m);

    private static ReviewReason[] ReasonsFor(bool nothingRanked, ReadOnlySpan<HandHarm> harms)
    {
        var isUnknown = false;
        foreach (var harm in harms)
        {
            isUnknown |= harm.WorstBand == HandWrittenBands.Unknown;
        }

        return (nothingRanked, isUnknown) switch
        {
            (true, true) => [ReviewReason.NothingRanked, ReviewReason.HarmUnknown],
            (true, false) => [ReviewReason.NothingRanked],
            (false, true) => [ReviewReason.HarmUnknown],
            _ => [],
        };
    }
}
