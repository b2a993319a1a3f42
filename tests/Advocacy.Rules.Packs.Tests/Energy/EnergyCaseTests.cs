namespace Advocacy.Rules.Packs.Tests.Energy;

public sealed class EnergyCaseTests
{
    // A Friday.
    private static readonly DateTimeOffset Due = new(2024, 6, 14, 17, 0, 0, TimeSpan.FromHours(1));

    private static readonly RuleSet Rules = new RuleSetBuilder().Add(DefaultPack.Rules).AddPublishedEntitlements().Build();

    private static EnergySupply Supply { get; } = new(new("e-1"), Due.AddDays(-9), Due) { FulfilledAt = Due.AddDays(3), StandardFailed = true, Value = new Money(120, "GBP") };

    [Theory]
    [InlineData(16, 30)]
    [InlineData(17, 60)]
    public void FailedStandard_PaidLate_IsOwedTwice(int days, int amount)
    {
        var assessment = Assess(Supply with { StandardPaidAt = Due.AddDays(days) }, Due.AddDays(40));

        var owed = Assert.Single(assessment.Entitlements, each => each.Obligation is not null);
        Assert.Equal(new Money(amount, "GBP"), owed.Counts);
        Assert.Empty(assessment.Faults);
    }

    [Theory]
    [InlineData(16, 30)]
    [InlineData(17, 60)]
    public void FailedStandard_NotPaidAsYet_IsOwedTwiceAfterTenWorkingDays(int days, int amount) =>
        Assert.Equal(new Money(amount, "GBP"), Assess(Supply, Due.AddDays(days)).Entitlements.Single(each => each.Obligation is not null).Counts);

    [Fact]
    public void FailedStandard_BankHolidays_PutOffTheSecondPayment() => Assert.Equal(
        new Money(30, "GBP"),
        Assess(Supply with { NonWorkingDates = [new(2024, 6, 17)] }, Due.AddDays(17)).Entitlements.Single(each => each.Obligation is not null).Counts);

    [Fact]
    public void LateSupply_NotKnownToHaveFailedTheStandard_DependsOnThat() => Assert.Equal(
        ["standardFailed"],
        Assess(Supply with { StandardFailed = null }, Due.AddDays(5)).Entitlements.Single(each => each.Rule.Value == "uk-ofgem-gsop/standard-payment").DecidingFacts.ToArray());

    [Fact]
    public void SupplyInTime_IsNoIssue() => Assert.Empty(Assess(Supply with { FulfilledAt = Due }, Due.AddDays(5)).Issues);

    [Fact]
    public void Supply_IsReadBackAsWritten()
    {
        var format = new CaseFormat().AddPublishedEntitlements();
        var json = format.ToJson(new CustomerCase(new Customer(new("c-1")), [Supply with { StandardPaidAt = Due.AddDays(9), NonWorkingDates = [new(2024, 8, 26)] }]));

        Assert.Contains("2024-08-26", json, StringComparison.Ordinal);
        Assert.Equal(json, format.ToJson(format.Parse(json)));
    }

    private static CaseAssessment Assess(EnergySupply supply, DateTimeOffset asOf) =>
        new AdvocacyEvaluator(Rules).Evaluate(new CustomerCase(new Customer(new("c-1")), [supply]), asOf);
}
