namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>Plans by hand: the floor, and the floor with one option.</summary>
internal static class HandWrittenPlans
{
    internal static HandPlans Rank(ReadOnlySpan<HandHarm> harms, HandRemedy? floor, DateTimeOffset asOf, ref DateTimeOffset holdsUntil)
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
        var basis = HandWrittenScores.Of(floor is null ? [] : [floor], start, untouched, 0);
        if (isRepeat && floor is null)
        {
            gated.Add(new HandGatedPlan([], GateKind.WordsAlone));
        }
        else
        {
            ranked.Add(basis);
        }

        foreach (var harm in harms)
        {
            var issue = harm.Issue;
            Consider(HandWrittenRules.Apologise, RemedyKind.Apologise, issue, ReferenceRules.Apologise, harms, ref holdsUntil);
            if (issue.Kind == IssueKind.LateDelivery)
            {
                if (issue.Delivery.IsOpen)
                {
                    Consider(HandWrittenRules.Expedite, RemedyKind.Expedite, issue, ReferenceRules.Expedite, harms, ref holdsUntil);
                }

                Consider(HandWrittenRules.Inform, RemedyKind.Inform, issue, ReferenceRules.Inform, harms, ref holdsUntil);
            }
            else
            {
                Consider(HandWrittenRules.Replace, RemedyKind.Replace, issue, ReferenceRules.Replace, harms, ref holdsUntil);
            }
        }

        ranked.Sort(HandWrittenScores.Compare);
        ReviewReason[] reasons = ranked.Count == 0 ? [ReviewReason.NothingRanked] : [];
        return new HandPlans(harms[0].Issue.Delivery, ranked.ToArray(), gated.ToArray(), reasons);

        void Consider(
            HandRule rule, RemedyKind kind, HandIssue issue, RemedyTerms terms, ReadOnlySpan<HandHarm> all, ref DateTimeOffset until)
        {
            var remedy = new HandRemedy(rule, kind, issue, terms);
            HandRemedy[] remedies = floor is null ? [remedy] : [floor, remedy];
            if (isRepeat && floor is null && remedy.Terms is { Redress: Redress.Psychological, Restores: false, Pays: null })
            {
                gated.Add(new HandGatedPlan(remedies, GateKind.WordsAlone));
                return;
            }

            var end = HandWrittenNetHarm.Of(all, floor, remedy, asOf, ref until);
            var reach = HandWrittenScores.ReachOf(remedy, remedy.Terms.LeadTime == TimeSpan.Zero ? end : start, end);
            var plan = HandWrittenScores.Of(remedies, end, untouched, reach);
            var isNeeded = (isRepeat && floor is null)
                || plan.Justice.Distributive > basis.Justice.Distributive || plan.Justice.Interactional || plan.Justice.Procedural
                || (start.Likely - end.Likely >= 0.0001m && start.Likely >= 0.2m)
                || (start.Worst - end.Worst >= 0.0001m && start.Worst >= 0.2m);
            if (isNeeded)
            {
                ranked.Add(plan);
            }
        }
    }
}
