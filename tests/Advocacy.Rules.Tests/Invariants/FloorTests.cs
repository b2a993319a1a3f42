using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

public sealed class FloorTests
{
    [Fact]
    public void RankedPlans_RandomCases_MeetEveryObligation() => Invariant.Holds(
        scenario =>
        {
            var assessment = scenario.Assess();
            var exercised = false;
            foreach (var plans in assessment.Plans)
            {
                var owed = assessment.Entitlements
                    .Where(entitlement => entitlement.Verdict == Verdict.Owed && ReferenceEquals(entitlement.Issue.Subject, plans.Subject))
                    .ToArray();
                Assert.All(plans.Ranked, plan => Assert.True(MeetsAll(plan, owed, scenario), $"{Keys.Of(plan)} is ranked and misses the floor"));
                Assert.All(plans.Shortfalls, plan => Assert.False(MeetsAll(plan, owed, scenario), $"{Keys.Of(plan)} is a shortfall and meets the floor"));
                exercised |= owed.Length > 0 && plans.Ranked.Length > 0;
            }

            return exercised;
        },
        leastPercent: 20);

    [Fact]
    public void PendingEntitlements_RandomCases_AreNamedBesideTheRankedPlans() => Invariant.Holds(
        scenario =>
        {
            var assessment = scenario.Assess();
            var pending = assessment.Entitlements.Where(entitlement => entitlement.Verdict == Verdict.Indeterminate).ToArray();
            Assert.Equal(pending.Length, assessment.Plans.Sum(plans => plans.Pending.Length));
            Assert.All(pending, entitlement =>
            {
                var plans = assessment.PlansFor(entitlement.Issue.Commitment?.Id)!;
                Assert.Contains(entitlement, plans.Pending);
                Assert.Contains(ReviewReason.EntitlementIndeterminate, plans.ReviewReasons);
            });
            return pending.Length > 0;
        },
        leastPercent: 10);

    private static bool MeetsAll(RemedyPlan plan, Entitlement[] owed, Scenario scenario)
    {
        var unspent = plan.Remedies.ToList();
        foreach (var entitlement in owed)
        {
            var payer = unspent.FirstOrDefault(remedy => Pays(remedy, entitlement, scenario));
            if (payer is null)
            {
                return false;
            }

            unspent.Remove(payer);
        }

        return true;
    }

    internal static bool Pays(Remedy remedy, Entitlement entitlement, Scenario scenario)
    {
        var owed = entitlement.Obligation!;
        if (!ReferenceEquals(remedy.Issue, entitlement.Issue)
            || !(ReferenceEquals(remedy.Fulfils, entitlement) || remedy.Terms.InsteadOf == entitlement.Rule)
            || remedy.Terms.Pays is not { IsGoodwill: false } pays)
        {
            return false;
        }

        var preferences = scenario.Customer.Preferences;
        var isFormRight = pays.Form == owed.Form
            || pays.Form == PaymentForm.Cash
            || (pays.Form == PaymentForm.Voucher && preferences.AcceptsVouchers == true)
            || (pays.Form == PaymentForm.Credit && preferences.AgreesTo(RemedyKind.Credit) == true);
        var isInTime = owed.DueBy is not { } due || due <= scenario.AsOf || scenario.AsOf + remedy.Terms.LeadTime < due;
        return pays.Amount.Currency == owed.Amount.Currency && pays.Amount.Amount >= owed.Amount.Amount && isFormRight && isInTime;
    }
}
