namespace Advocacy.Rules.Packs.Tests.Cloud;

public sealed class CloudCaseTests
{
    private static readonly DateTimeOffset MonthEnd = new(2026, 6, 30, 23, 59, 59, TimeSpan.Zero);

    private static readonly DateTimeOffset Lapses = new(2026, 9, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly RuleSet Rules = new RuleSetBuilder().Add(DefaultPack.Rules).AddPublishedEntitlements().Build();

    private static CloudService Service { get; } = new(new("s-1"), MonthEnd.AddDays(-29), MonthEnd, CloudServiceKind.AwsEc2Region)
    {
        MonthlyUptimePercent = 98.7m,
        ExclusionApplies = false,
        Value = new Money(1000, "USD"),
    };

    [Fact]
    public void Outage_IsOwedACredit_WhichIsTheFloorOfEveryRankedPlan()
    {
        var assessment = Assess(Service, MonthEnd.AddDays(3));

        var owed = Assert.Single(assessment.Entitlements, each => each.Obligation is not null);
        Assert.Equal(("cloud-sla/credit", new Money(300, "USD")), (owed.Rule.Value, owed.Counts!.Value));
        var plans = assessment.Plans.Single(each => each.Commitment?.Id == Service.Id);
        Assert.NotEmpty(plans.Ranked);
        Assert.All(plans.Ranked, plan => Assert.Contains(plan.Remedies, remedy => remedy.Fulfils == owed && remedy.Terms.Pays!.Amount == owed.Counts));
        Assert.Empty(assessment.Faults);
    }

    [Theory]
    [InlineData(-1, Verdict.Owed, IssueStatus.Anticipated)]
    [InlineData(0, Verdict.NotOwed, IssueStatus.Occurred)]
    public void Credit_ThatIsNotClaimed_Lapses(long ticksAfter, Verdict verdict, IssueStatus status)
    {
        var assessment = Assess(Service, Lapses.AddTicks(ticksAfter));

        Assert.Equal(verdict, Credit(assessment).Verdict);
        Assert.Equal(status, assessment.Issues.Single(issue => issue.Kind == ClaimIssues.EntitlementLapse).Status);
    }

    [Theory]
    [InlineData(-1, Verdict.Owed)]
    [InlineData(0, Verdict.NotOwed)]
    public void Credit_ClaimedAfterTheLastDay_IsNotOwed(long ticksAfter, Verdict verdict) =>
        Assert.Equal(verdict, Credit(Assess(Service with { ClaimedAt = Lapses.AddTicks(ticksAfter) }, Lapses.AddDays(9))).Verdict);

    [Fact]
    public void Credit_Claimed_IsNotAboutToLapse() => Assert.DoesNotContain(
        Assess(Service with { ClaimedAt = MonthEnd.AddDays(1) }, MonthEnd.AddDays(3)).Issues, issue => issue.Kind == ClaimIssues.EntitlementLapse);

    [Theory]
    [InlineData(99.98, true)]
    [InlineData(99.99, false)]
    public void MonthThatIsNotOver_WithAnUptimeBelowTheLevel_IsPredictedShort(double uptime, bool isPredicted)
    {
        var assessment = Assess(Service with { MonthlyUptimePercent = (decimal)uptime }, MonthEnd.AddDays(-3));
        var evidence = assessment.Issues.Where(issue => issue.Kind == CloudIssues.UptimeShortfall).SelectMany(issue => issue.Evidence);

        Assert.Equal(isPredicted, evidence.Any(found => found.Source.Value == "cloud/uptime-already-short"));
    }

    [Fact]
    public void Month_ThatKeptItsLevel_IsNoIssue() =>
        Assert.Empty(Assess(Service with { MonthlyUptimePercent = 100, FulfilledAt = MonthEnd }, MonthEnd.AddDays(3)).Issues);

    [Fact]
    public void Month_WithoutItsUptime_DependsOnIt() => Assert.Equal(
        ["monthlyUptimePercent"], Credit(Assess(Service with { MonthlyUptimePercent = null }, MonthEnd.AddDays(3))).DecidingFacts.ToArray());

    [Fact]
    public void Service_IsReadBackAsWritten()
    {
        var format = new CaseFormat().AddPublishedEntitlements();
        var written = new CustomerCase(new Customer(new("c-1")), [Service with { ClaimedAt = MonthEnd.AddDays(1) }]);

        var read = format.Parse(format.ToJson(written));

        Assert.Contains("aws-ec2-region", format.ToJson(written), StringComparison.Ordinal);
        Assert.Equal(written.Commitments.Single(), read.Commitments.Single());
    }

    private static Entitlement Credit(CaseAssessment assessment) => assessment.Entitlements.Single(each => each.Rule.Value == "cloud-sla/credit");

    private static CaseAssessment Assess(CloudService service, DateTimeOffset asOf) =>
        new AdvocacyEvaluator(Rules).Evaluate(new CustomerCase(new Customer(new("c-1")), [service]), asOf);
}
