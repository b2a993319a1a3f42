namespace Advocacy.Rules.Tests.Invariants;

/// <summary>What must hold between an assessment and one of the same case where the customer's harm is greater.</summary>
internal static class Raised
{
    /// <summary>Asserts, and says whether there was a plan to lose.</summary>
    internal static bool Holds(CaseAssessment before, CaseAssessment after)
    {
        foreach (var old in before.Harms)
        {
            var fresh = Assert.Single(after.Harms, harm => string.Equals(Keys.Of(harm.Issue), Keys.Of(old.Issue), StringComparison.Ordinal));
            Assert.True(fresh.Likely >= old.Likely, $"the likely band of {old.Issue} fell from {old.Likely} to {fresh.Likely}");
            Assert.True(fresh.Worst >= old.Worst, $"the worst band of {old.Issue} fell from {old.Worst} to {fresh.Worst}");
            Assert.True(fresh.Urgency >= old.Urgency, $"the urgency of {old.Issue} fell from {old.Urgency} to {fresh.Urgency}");
        }

        foreach (var (old, fresh) in before.Entitlements.Zip(after.Entitlements))
        {
            Assert.Equal((old.Rule, old.Verdict), (fresh.Rule, fresh.Verdict));
            Assert.True(old.Obligation is null || fresh.Obligation!.Amount >= old.Obligation.Amount, $"{old.Rule} fell");
        }

        foreach (var (old, fresh) in before.Plans.Zip(after.Plans))
        {
            Holds(old, fresh);
        }

        return before.Plans.Any(static plans => plans.Ranked.Length > 1);
    }

    private static void Holds(SubjectPlans old, SubjectPlans fresh)
    {
        Assert.Equal(Keys.Of(old), Keys.Of(fresh));
        var left = fresh.Ranked.Select(Describe).ToList();
        Assert.All(old.Ranked, plan => Assert.True(left.Remove(Describe(plan)), $"{Describe(plan)} is no longer ranked"));
        if (old.Ranked is [var first, ..])
        {
            var stillThere = fresh.Ranked.First(plan => string.Equals(Describe(plan), Describe(first), StringComparison.Ordinal));
            Assert.True(
                Keys.ForCustomer(fresh.Ranked[0].Score)[0].CompareTo(Keys.ForCustomer(stillThere.Score)[0]) <= 0,
                $"{Keys.Of(fresh.Ranked[0])} leads and leaves more harm than {Keys.Of(stillThere)}");
        }
    }

    private static string Describe(RemedyPlan plan) => $"{Keys.Of(plan)} paying {string.Join(" ", plan.Remedies.Select(static remedy => remedy.Terms.Pays))}";
}
