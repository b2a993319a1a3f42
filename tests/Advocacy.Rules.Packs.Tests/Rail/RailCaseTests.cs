namespace Advocacy.Rules.Packs.Tests.Rail;

public sealed class RailCaseTests
{
    private static readonly DateTimeOffset Departs = new(2026, 6, 15, 9, 0, 0, TimeSpan.FromHours(2));

    private static readonly DateTimeOffset Arrives = Departs.AddHours(3);

    private static readonly RuleSet Rules = new RuleSetBuilder().Add(DefaultPack.Rules).AddPublishedEntitlements().Build();

    private static RailJourney InEu { get; } = new(new("r-1"), Departs.AddDays(-30), Departs, Arrives)
    {
        RunsInEu = true,
        RunsInGreatBritain = false,
        TicketType = RailTicketType.Single,
        ExemptCauseProven = RailDelayCause.None,
        InformedBeforePurchase = false,
        ReimbursedUnderArt18 = false,
        Value = new Money(80, "EUR"),
    };

    private static RailJourney InBritain { get; } = new(new("r-2"), Departs.AddDays(-30), Departs, Arrives)
    {
        RunsInEu = false,
        RunsInGreatBritain = true,
        Operator = "Northern",
        TicketType = RailTicketType.Return,
        Value = new Money(40, "GBP"),
    };

    [Fact]
    public void LateTrain_IsOwedCompensation_WhichIsTheFloorOfEveryRankedPlan()
    {
        var assessment = Assess(InEu with { FulfilledAt = Arrives.AddMinutes(60) });

        var owed = Assert.Single(assessment.Entitlements, each => each.Obligation is not null);
        Assert.Equal(("eu-rail/compensation", new Money(20, "EUR")), (owed.Rule.Value, owed.Counts!.Value));
        var plans = assessment.Plans.Single(each => each.Commitment?.Id == InEu.Id);
        Assert.NotEmpty(plans.Ranked);
        Assert.All(plans.Ranked, plan => Assert.Contains(plan.Remedies, remedy => remedy.Fulfils == owed && remedy.Terms.Pays!.Amount == owed.Counts));
        Assert.Empty(assessment.Faults);
    }

    [Fact]
    public void TrainOneMinuteSooner_IsOwedNothing() =>
        Assert.DoesNotContain(Assess(InEu with { FulfilledAt = Arrives.AddMinutes(60).AddTicks(-1) }).Entitlements, each => each.Verdict == Verdict.Owed);

    [Fact]
    public void LateTrain_OfUnknownCause_IsPendingOnTheProof()
    {
        var pending = Assess(InEu with { FulfilledAt = Arrives.AddMinutes(60), ExemptCauseProven = null }).Entitlements.Single(each => each.Rule.Value == "eu-rail/compensation");

        Assert.Equal((Verdict.Indeterminate, "exemptCauseProven"), (pending.Verdict, pending.DecidingFacts.Single()));
        Assert.Equal(BurdenOfProof.Provider, pending.Decision!.Burden);
    }

    [Fact]
    public void TrainOfUnknownLaw_IsNeverOwed()
    {
        var entitlements = Assess(InEu with { FulfilledAt = Arrives.AddMinutes(60), RunsInEu = null }).Entitlements;

        Assert.Equal(Verdict.Indeterminate, entitlements.Single(each => each.Rule.Value == "eu-rail/compensation").Verdict);
    }

    [Fact]
    public void UnclaimedCompensation_IsAnIssueThatHitsAfterThreeMonths()
    {
        var late = InEu with { FulfilledAt = Arrives.AddMinutes(60) };

        var lapse = Assert.Single(Assess(late).Issues, each => each.Kind == ClaimIssues.EntitlementLapse);
        Assert.Equal((IssueStatus.Anticipated, new DateTimeOffset(2026, 9, 16, 0, 0, 0, TimeSpan.Zero)), (lapse.Status, lapse.HitsAt!.Value));
        var claimed = Assess(late with { ClaimedAt = Arrives.AddHours(2) });
        Assert.DoesNotContain(claimed.Issues, each => each.Kind == ClaimIssues.EntitlementLapse);
        Assert.Equal(ClaimTerms.Claimed, claimed.Entitlements.Single(each => each.Rule.Value == "eu-rail/compensation").Decision!.Claim);
    }

    [Fact]
    public void LateTrainInBritain_IsOwedDelayRepay_AndLapsesAfter28Days()
    {
        var assessment = Assess(InBritain with { FulfilledAt = Arrives.AddMinutes(60) });

        var owed = Assert.Single(assessment.Entitlements, each => each.Obligation is not null);
        Assert.Equal(("uk-delay-repay/compensation", new Money(20, "GBP"), 50m), (owed.Rule.Value, owed.Counts!.Value, owed.Decision!.Percent!.Value));
        var lapse = Assert.Single(assessment.Issues, each => each.Kind == ClaimIssues.EntitlementLapse);
        Assert.Equal(new DateTimeOffset(2026, 7, 14, 0, 0, 0, TimeSpan.Zero), lapse.HitsAt!.Value);
    }

    [Fact]
    public void TrainUnderBothRules_IsOwedOnlyInTheCurrencyOfItsPrice()
    {
        var journey = InEu with { FulfilledAt = Arrives.AddMinutes(60), RunsInGreatBritain = true, OperatorScheme = DelayRepayScheme.FromThirtyMinutes };

        var entitlements = Assess(journey).Entitlements;

        Assert.Equal("eu-rail/compensation", Assert.Single(entitlements, each => each.Verdict == Verdict.Owed).Rule.Value);
        Assert.Equal(["ticketPrice"], entitlements.Single(each => each.Rule.Value == "uk-delay-repay/compensation").DecidingFacts.ToArray());
    }

    [Theory]
    [InlineData(2018, 12, 16, "Northern", Verdict.NotOwed)]
    [InlineData(2018, 12, 17, "Northern", Verdict.Owed)]
    [InlineData(2018, 12, 17, "Another", Verdict.Indeterminate)]
    [InlineData(2018, 12, 17, null, Verdict.Indeterminate)]
    public void OperatorsScheme_IsKnownFromItsDates(int year, int month, int day, string? name, Verdict verdict)
    {
        var departs = new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero);
        var journey = new RailJourney(new("r-3"), departs, departs, departs.AddHours(1))
        {
            Operator = name,
            TicketType = RailTicketType.Single,
            Value = new Money(40, "GBP"),
            FulfilledAt = departs.AddMinutes(80),
        };

        Assert.Equal(verdict, UkDelayRepay.Scheme.Decide(journey).Verdict);
        Assert.Equal(Verdict.NotOwed, UkDelayRepay.Scheme.Decide(journey with { OperatorScheme = DelayRepayScheme.FromThirtyMinutes }).Verdict);
    }

    [Theory]
    [InlineData(28, Verdict.Owed)]
    [InlineData(29, Verdict.NotOwed)]
    public void Claim_IsInTimeToTheLastDay(int days, Verdict verdict)
    {
        var lastMinute = new DateTimeOffset(2026, 6, 15, 23, 59, 0, Departs.Offset).AddDays(days);
        var journey = InBritain with { FulfilledAt = Arrives.AddMinutes(60), ClaimedAt = lastMinute.ToUniversalTime() };

        Assert.Equal(verdict, UkDelayRepay.Scheme.Decide(journey).Verdict);
    }

    [Fact]
    public void Journey_IsReadBackAsWritten()
    {
        var format = new CaseFormat().AddPublishedEntitlements();
        var written = new CustomerCase(new Customer(new("c-1")), [InEu with { TariffRounding = TariffRounding.UpToFiveCents, CarrierMinimumPayout = new Money(4, "EUR"), LegPrice = new Money(30, "EUR") }]);

        var read = format.Parse(format.ToJson(written));

        Assert.Equal(format.ToJson(written), format.ToJson(read));
        Assert.Equal(written.Commitments.Single(), read.Commitments.Single());
        Assert.Contains("up-5-cent", format.ToJson(written), StringComparison.Ordinal);
    }

    [Fact]
    public void Journey_DepartingAfterItArrives_IsRefused() =>
        Assert.Throws<ArgumentException>("departsAt", () => new RailJourney(new("r-1"), Departs, Arrives.AddTicks(1), Arrives));

    [Fact]
    public void Journey_NegativeLegPrice_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>("LegPrice", () => InEu with { LegPrice = new Money(-1, "EUR") });

    private static CaseAssessment Assess(RailJourney journey) =>
        new AdvocacyEvaluator(Rules).Evaluate(new CustomerCase(new Customer(new("c-1")), [journey]), Departs.AddDays(2));
}
