using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>The changes from one summary of a customer to the next: issues, then plans, then what is owed, each in the order of their keys.</summary>
internal readonly record struct SummaryComparison(CustomerId Customer, DateTimeOffset AsOf, AssessmentSummary Before, AssessmentSummary After)
{
    internal void AddTo(ICollection<AssessmentChange> changes, ref long lastId)
    {
        if (Before.Equals(After))
        {
            return;
        }

        foreach (var (before, after) in Differences(Before.Issues, After.Issues, IssueSummary.CompareKeys))
        {
            changes.Add(new IssueChange(++lastId, Customer, AsOf, before, after));
        }

        foreach (var (before, after) in Differences(Before.Plans, After.Plans, PlanSummary.CompareKeys))
        {
            changes.Add(new PlanChange(++lastId, Customer, AsOf, before, after, After.FirstHit((after ?? before)!.Commitment)));
        }

        foreach (var (before, after) in Differences(Before.Entitlements, After.Entitlements, EntitlementSummary.CompareKeys))
        {
            changes.Add(new EntitlementChange(++lastId, Customer, AsOf, before, after));
        }
    }

    private static IEnumerable<(T? Before, T? After)> Differences<T>(ImmutableArray<T> before, ImmutableArray<T> after, Comparison<T> compareKeys)
        where T : class
    {
        for (var (old, now) = (0, 0); old < before.Length || now < after.Length;)
        {
            var order = old == before.Length ? 1 : now == after.Length ? -1 : compareKeys(before[old], after[now]);
            var pair = (order <= 0 ? before[old++] : null, order >= 0 ? after[now++] : null);
            if (!Equals(pair.Item1, pair.Item2))
            {
                yield return pair;
            }
        }
    }
}
