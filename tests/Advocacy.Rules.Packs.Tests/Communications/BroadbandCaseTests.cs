namespace Advocacy.Rules.Packs.Tests.Communications;

public sealed class BroadbandCaseTests
{
    private static readonly TimeSpan Summer = TimeSpan.FromHours(1);

    private static readonly DateTimeOffset Promised = new(2026, 5, 1, 23, 59, 0, Summer);

    private static readonly DateTimeOffset Monday = new(2026, 6, 8, 10, 0, 0, Summer);

    private static readonly RuleSet Rules = new RuleSetBuilder().Add(DefaultPack.Rules).AddPublishedEntitlements().Build();

    private static BroadbandService Service { get; } = new(new("b-1"), Promised.AddDays(-14), Promised)
    {
        FulfilledAt = Promised.AddHours(-6),
        Residential = true,
        ProviderIsSignatory = true,
        TotalLossOfService = true,
        CustomerCaused = false,
        CustomerAbsentOrCancelled = false,
        Value = new Money(35, "GBP"),
    };

    [Fact]
    public void Outage_IsOwedForItsDays_AsTheFloorOfEveryRankedPlan()
    {
        var assessment = Assess(Service with { FaultReportedAt = Monday, FaultFixedAt = Monday.AddDays(4) }, Monday.AddDays(5));

        var owed = Assert.Single(assessment.Entitlements, each => each.Obligation is not null);
        Assert.Equal(("uk-ofcom-autocomp/delayed-repair", new Money(20.68m, "GBP")), (owed.Rule.Value, owed.Counts!.Value));
        var plans = assessment.Plans.Single(each => each.Commitment?.Id == Service.Id);
        Assert.NotEmpty(plans.Ranked);
        Assert.All(plans.Ranked, plan => Assert.Contains(plan.Remedies, remedy => remedy.Fulfils == owed && remedy.Terms.Pays!.Amount == owed.Counts));
        Assert.Empty(assessment.Faults);
    }

    [Fact]
    public void Outage_RepairedInTime_IsNoIssue()
    {
        var repaired = new DateTimeOffset(2026, 6, 10, 23, 59, 59, Summer);

        Assert.DoesNotContain(Assess(Service with { FaultReportedAt = Monday, FaultFixedAt = repaired }, Monday.AddDays(5)).Issues, Is(BroadbandIssues.DelayedRepair));
        Assert.Contains(Assess(Service with { FaultReportedAt = Monday, FaultFixedAt = repaired.AddSeconds(1) }, Monday.AddDays(5)).Issues, Is(BroadbandIssues.DelayedRepair));
    }

    [Theory]
    [InlineData(2, Verdict.Indeterminate, 0)]
    [InlineData(3, Verdict.Owed, 10.34)]
    [InlineData(4, Verdict.Owed, 20.68)]
    public void Outage_StillOpen_IsOwedForTheDaysSoFar(int days, Verdict verdict, double amount)
    {
        var decision = Entitlement(Assess(Service with { FaultReportedAt = Monday }, Monday.AddDays(days)), "delayed-repair");

        if (verdict == Verdict.Owed)
        {
            Assert.Equal(new Money((decimal)amount, "GBP"), decision.Counts);
        }
        else
        {
            Assert.Equal((verdict, "fixedOn"), (decision.Verdict, decision.DecidingFacts.Single()));
        }
    }

    [Fact]
    public void OutageAndMissedAppointment_AddUp()
    {
        var assessment = Assess(
            Service with
            {
                FaultReportedAt = Monday,
                FaultFixedAt = Monday.AddDays(3),
                AppointmentAt = Monday.AddDays(2),
                AppointmentOutcome = AppointmentOutcome.CancelledByProvider,
                AppointmentCancelledAt = Monday.AddDays(1).AddTicks(1),
            },
            Monday.AddDays(5));

        Assert.Equal(new Money(10.34m, "GBP"), Entitlement(assessment, "delayed-repair").Counts);
        Assert.Equal(new Money(32.31m, "GBP"), Entitlement(assessment, "missed-appointment").Counts);
    }

    [Fact]
    public void Appointment_CancelledADayBefore_IsOwedNothing() => Assert.Equal(
        Verdict.NotOwed,
        Entitlement(
            Assess(
                Service with { AppointmentAt = Monday, AppointmentOutcome = AppointmentOutcome.CancelledByProvider, AppointmentCancelledAt = Monday.AddDays(-1) },
                Monday.AddDays(1)),
            "missed-appointment").Verdict);

    [Fact]
    public void Engineer_WhoDidNotCome_IsOwedFor() => Assert.Equal(
        new Money(32.31m, "GBP"),
        Entitlement(Assess(Service with { AppointmentAt = Monday, AppointmentOutcome = AppointmentOutcome.NoShow }, Monday.AddDays(1)), "missed-appointment").Counts);

    [Fact]
    public void LateStart_IsOwedByTheDay()
    {
        Assert.Equal(new Money(12.92m, "GBP"), Entitlement(Assess(Service with { FulfilledAt = Promised.AddDays(2) }, Monday), "delayed-start").Counts);
        Assert.Equal(new Money(6.46m, "GBP"), Entitlement(Assess(Service with { FulfilledAt = null }, Promised.AddDays(1)), "delayed-start").Counts);
    }

    [Fact]
    public void Outage_OfAProviderThatIsNotKnownToHaveSigned_DependsOnThat() => Assert.Equal(
        ["providerIsSignatory"],
        Entitlement(Assess(Service with { FaultReportedAt = Monday, FaultFixedAt = Monday.AddDays(4), ProviderIsSignatory = null }, Monday.AddDays(5)), "delayed-repair")
            .DecidingFacts.ToArray());

    [Fact]
    public void Outage_OutsideEveryVersion_IsIndeterminate()
    {
        var later = Monday.AddYears(1);

        Assert.Equal(
            ["ruleVersion"],
            Entitlement(Assess(Service with { FaultReportedAt = later, FaultFixedAt = later.AddDays(9) }, later.AddDays(9)), "delayed-repair").DecidingFacts.ToArray());
    }

    [Fact]
    public void Service_IsReadBackAsWritten()
    {
        var format = new CaseFormat().AddPublishedEntitlements();
        var written = new CustomerCase(
            new Customer(new("c-1")),
            [Service with { FaultReportedAt = Monday, AppointmentOutcome = AppointmentOutcome.NoShow, ProviderJoinedOn = new(2020, 1, 1), NonWorkingDates = [new(2026, 8, 31)] }]);

        var json = format.ToJson(written);

        Assert.Contains("2026-08-31", json, StringComparison.Ordinal);
        Assert.Contains("no-show", json, StringComparison.Ordinal);
        Assert.Equal(json, format.ToJson(format.Parse(json)));
    }

    private static Predicate<PredictedIssue> Is(IssueKind kind) => issue => issue.Kind == kind;

    private static Entitlement Entitlement(CaseAssessment assessment, string rule) =>
        assessment.Entitlements.Single(each => each.Rule.Value == "uk-ofcom-autocomp/" + rule);

    private static CaseAssessment Assess(BroadbandService service, DateTimeOffset asOf) =>
        new AdvocacyEvaluator(Rules).Evaluate(new CustomerCase(new Customer(new("c-1")), [service]), asOf);
}
