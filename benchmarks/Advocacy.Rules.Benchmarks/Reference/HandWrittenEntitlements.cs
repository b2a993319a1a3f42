using static Advocacy.Rules.Benchmarks.Reference.HandWrittenClock;

namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>What is owed by hand, and the floor that it makes.</summary>
internal static class HandWrittenEntitlements
{
    internal static HandEntitlement Entitle(HandIssue issue, DateTimeOffset asOf, ref DateTimeOffset holdsUntil)
    {
        if (issue.Status == IssueStatus.Anticipated)
        {
            return new HandEntitlement(
                HandWrittenRules.LateClause, issue, Verdict.NotOwed, null, "when (delivery, its) => its.Issue.HasOccurred");
        }

        if (issue.Delivery.LateClause is not { } clause)
        {
            return new HandEntitlement(
                HandWrittenRules.LateClause, issue, Verdict.NotOwed, null, "when delivery => delivery.LateClause is not null");
        }

        var hits = issue.HitsAt!.Value;
        var days = issue.Status == IssueStatus.Occurred
            ? (((issue.Delivery.FulfilledAt!.Value - hits).Ticks - 1) / TimeSpan.TicksPerDay) + 1
            : ((asOf - hits).Ticks / TimeSpan.TicksPerDay) + 1;
        if (issue.Status == IssueStatus.Occurring)
        {
            HasPassed(hits.AddDays(days), asOf, ref holdsUntil);
        }

        return new HandEntitlement(HandWrittenRules.LateClause, issue, Verdict.Owed, clause.OwedFor(days), null);
    }

    internal static HandRemedy? FloorOf(Delivery delivery, List<HandEntitlement> entitlements)
    {
        foreach (var entitlement in entitlements)
        {
            if (entitlement.Amount is { } owed && ReferenceEquals(entitlement.Issue.Delivery, delivery))
            {
                var terms = new RemedyTerms { Redress = Redress.Money, Pays = new Payment(owed), BusinessCost = owed };
                return new HandRemedy(HandWrittenRules.LateClause, RemedyKind.Entitlement, entitlement.Issue, terms);
            }
        }

        return null;
    }
}
