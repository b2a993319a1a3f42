namespace Advocacy.Rules.Packs.Tests.CommercialDebts;

public sealed class CommercialDebtCaseTests
{
    private static readonly DateTimeOffset Due = new(2024, 3, 1, 23, 59, 0, TimeSpan.Zero);

    private static readonly RuleSet Rules = new RuleSetBuilder().Add(DefaultPack.Rules).AddPublishedEntitlements().Build();

    private static CommercialDebt Debt { get; } = new(new("d-1"), Due.AddDays(-30), Due)
    {
        BusinessToBusiness = true,
        ContractHasSubstantialRemedy = false,
        Value = new Money(1000, "GBP"),
    };

    [Fact]
    public void LateDebt_IsOwedTheFixedSumAndTheInterest_WhichAddUpToTheFloor()
    {
        var assessment = Assess(Debt with { FulfilledAt = Due.AddDays(30) }, Due.AddDays(60));

        var owed = assessment.Entitlements.Where(each => each.Obligation is not null).ToArray();
        Assert.Equal(["uk-late-payment/fixed-sum", "uk-late-payment/interest"], owed.Select(each => each.Rule.Value));
        Assert.Equal([new Money(70, "GBP"), new Money(10.89m, "GBP")], owed.Select(each => each.Counts!.Value));
        var plans = assessment.Plans.Single(each => each.Commitment?.Id == Debt.Id);
        Assert.NotEmpty(plans.Ranked);
        Assert.All(plans.Ranked, plan => Assert.All(owed, each => Assert.Contains(plan.Remedies, remedy => remedy.Fulfils == each)));
        Assert.Empty(assessment.Faults);
    }

    [Fact]
    public void LateDebt_StillOpen_BearsInterestByTheDay()
    {
        Assert.Equal(new Money(10.53m, "GBP"), Interest(Assess(Debt, Due.AddDays(29))));
        Assert.Equal(new Money(10.89m, "GBP"), Interest(Assess(Debt, Due.AddDays(30))));
    }

    [Fact]
    public void Debt_PaidOnTheLastDay_IsNoIssue() => Assert.Empty(Assess(Debt with { FulfilledAt = Due }, Due.AddDays(9)).Issues);

    [Fact]
    public void Debt_AfterTheTable_BearsInterestAtTheRateGiven()
    {
        var late = new CommercialDebt(new("d-2"), Due, Due.AddYears(1)) { FulfilledAt = Due.AddYears(1).AddDays(30), BusinessToBusiness = true, ContractHasSubstantialRemedy = false, Value = Debt.Value };

        var assessment = Assess(late, Due.AddYears(2));
        Assert.Equal(Verdict.Indeterminate, assessment.Entitlements.Single(each => each.Rule.Value == "uk-late-payment/interest").Verdict);
        Assert.Equal(new Money(70, "GBP"), assessment.Entitlements.Single(each => each.Rule.Value == "uk-late-payment/fixed-sum").Counts);
        Assert.Equal(new Money(9.86m, "GBP"), Interest(Assess(late with { ReferenceRatePercent = 4 }, Due.AddYears(2))));
    }

    [Fact]
    public void DebtInAnotherCurrency_IsUnknown() => Assert.Equal(
        ["debt"],
        Assess(Debt with { Value = new Money(1000, "EUR") }, Due.AddDays(30)).Entitlements.Single(each => each.Rule.Value == "uk-late-payment/fixed-sum").DecidingFacts.ToArray());

    [Fact]
    public void Debt_IsReadBackAsWritten()
    {
        var format = new CaseFormat().AddPublishedEntitlements();
        var written = new CustomerCase(new Customer(new("c-1")), [Debt with { ReferenceRatePercent = 5.25m }]);

        Assert.Equal(written.Commitments.Single(), format.Parse(format.ToJson(written)).Commitments.Single());
    }

    private static Money? Interest(CaseAssessment assessment) => assessment.Entitlements.Single(each => each.Rule.Value == "uk-late-payment/interest").Counts;

    private static CaseAssessment Assess(CommercialDebt debt, DateTimeOffset asOf) =>
        new AdvocacyEvaluator(Rules).Evaluate(new CustomerCase(new Customer(new("c-1")), [debt]), asOf);
}
