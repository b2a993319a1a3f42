namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>What follows the issues, by hand: harm, what is owed, plans, and the order of it all.</summary>
internal static class HandWrittenLaterStages
{
    internal static HandAssessment Finish(
        CustomerCase @case, DateTimeOffset asOf, List<HandIssue> issues, ReferenceTerms terms, DateTimeOffset holdsUntil)
    {
        var harms = new HandHarm[issues.Count];
        var entitlements = new List<HandEntitlement>();
        for (var i = 0; i < harms.Length; i++)
        {
            harms[i] = HandWrittenHarm.Weigh(issues[i], asOf, ref holdsUntil);
            if (issues[i].Kind == IssueKind.LateDelivery)
            {
                entitlements.Add(HandWrittenEntitlements.Entitle(issues[i], asOf, ref holdsUntil));
            }
        }

        var plans = new List<HandPlans>();
        for (var first = 0; first < harms.Length;)
        {
            var end = first + 1;
            while (end < harms.Length && ReferenceEquals(harms[end].Issue.Delivery, harms[first].Issue.Delivery))
            {
                end++;
            }

            var floor = HandWrittenEntitlements.FloorOf(harms[first].Issue.Delivery, entitlements);
            plans.Add(HandWrittenPlans.Rank(harms.AsSpan(first, end - first), floor, terms, asOf, ref holdsUntil));
            first = end;
        }

        Array.Sort(harms, static (one, other) =>
        {
            var order = other.Urgency.CompareTo(one.Urgency);
            order = order != 0 ? order : other.WorstBand.CompareTo(one.WorstBand);
            order = order != 0 ? order : other.Issue.Likelihood.CompareTo(one.Issue.Likelihood);
            order = order != 0 ? order : one.Issue.Delivery.Id.CompareTo(other.Issue.Delivery.Id);
            return order != 0 ? order : one.Issue.Kind.CompareTo(other.Issue.Kind);
        });
        return new HandAssessment(
            @case, asOf, holdsUntil == DateTimeOffset.MaxValue ? null : holdsUntil, harms, entitlements.ToArray(), plans.ToArray());
    }
}
