namespace Advocacy.Rules.Packs.Tests.Orders;

public sealed class OrderCaseTests
{
    private static readonly TimeSpan Summer = TimeSpan.FromHours(1);

    private static readonly DateTimeOffset Ordered = new(2026, 5, 1, 10, 0, 0, Summer);

    private static readonly DateTimeOffset Due = new(2026, 5, 20, 18, 0, 0, Summer);

    private static readonly RuleSet Rules = new RuleSetBuilder().Add(DefaultPack.Rules).AddPublishedEntitlements().Build();

    private static ConsumerOrder British { get; } = new(new("o-1"), Ordered, Due)
    {
        IsUnderUkLaw = true,
        IsUnderEuLaw = false,
        IsUnderUsLaw = false,
        TraderRefused = false,
        TimeEssential = true,
        Value = new Money(150, "GBP"),
    };

    private static ConsumerOrder American { get; } = new(new("o-1"), Ordered, Ordered.AddDays(90))
    {
        IsUnderUkLaw = false,
        IsUnderEuLaw = false,
        IsUnderUsLaw = true,
        Dispatched = false,
        CreditApplication = false,
        OptionNotice = OptionNotice.None,
        BuyerExpresslyConsented = false,
        RenewedNoticeConsent = false,
        ExcludedTransaction = false,
        Value = new Money(89.90m, "USD"),
    };

    [Fact]
    public void LateOrder_WhereTimeIsEssential_IsOwedItsPrice_WhichIsTheFloorOfEveryRankedPlan()
    {
        var assessment = Assess(British, Due.AddDays(1));

        var owed = Assert.Single(assessment.Entitlements, each => each.Obligation is not null);
        Assert.Equal(("uk-cra-delivery/refund", new Money(150, "GBP")), (owed.Rule.Value, owed.Counts!.Value));
        Assert.Contains("s. 28(6)(b)-(c)", owed.Citation, StringComparison.Ordinal);
        var plans = assessment.Plans.Single(each => each.Commitment?.Id == British.Id);
        Assert.NotEmpty(plans.Ranked);
        Assert.All(plans.Ranked, plan => Assert.Contains(plan.Remedies, remedy => remedy.Fulfils == owed && remedy.Terms.Pays!.Amount == owed.Counts));
        Assert.Contains(EntitlementScheme.NotLegalAdvice, assessment.Statements);
        Assert.Empty(assessment.Faults);
    }

    [Fact]
    public void LateOrder_IsOwedNothingOnTheDueDay_AndTheAssessmentHoldsUntilItsEnd()
    {
        var endOfDueDay = new DateTimeOffset(2026, 5, 21, 0, 0, 0, Summer);
        var before = Assess(British, endOfDueDay.AddTicks(-1));
        var after = Assess(British, endOfDueDay);

        Assert.Equal(IssueStatus.Occurring, before.Issues.Single(issue => issue.Kind == IssueKind.LateDelivery).Status);
        Assert.Equal(Verdict.NotOwed, VerdictOf(before, "uk-cra-delivery/refund"));
        Assert.Equal(endOfDueDay, before.HoldsUntil);
        Assert.Equal(Verdict.Owed, VerdictOf(after, "uk-cra-delivery/refund"));
    }

    [Fact]
    public void LateOrder_WithAdditionalPeriod_IsOwedOnceItHasEnded()
    {
        var order = British with { TimeEssential = false, AdditionalPeriodEndsOn = new(2026, 6, 10) };
        var end = new DateTimeOffset(2026, 6, 11, 0, 0, 0, Summer);

        Assert.Equal(Verdict.NotOwed, VerdictOf(Assess(order, end.AddTicks(-1)), "uk-cra-delivery/refund"));
        Assert.Equal(Verdict.Owed, VerdictOf(Assess(order, end), "uk-cra-delivery/refund"));
        Assert.Equal(Verdict.NotOwed, VerdictOf(Assess(order with { FulfilledAt = end.AddTicks(-1) }, end), "uk-cra-delivery/refund"));
    }

    [Fact]
    public void LateOrder_OfWhichNobodyKnowsWhetherTimeWasEssential_IsPendingOnIt()
    {
        var pending = Assess(British with { TimeEssential = null }, Due.AddDays(1)).Entitlements.Single(each => each.Rule.Value == "uk-cra-delivery/refund");

        Assert.Equal((Verdict.Indeterminate, "timeEssential"), (pending.Verdict, pending.DecidingFacts.Single()));
    }

    [Fact]
    public void LateOrder_UnderALawThatNobodyKnows_IsPendingOnTheLaw()
    {
        var pending = Assess(British with { IsUnderEuLaw = null }, Due.AddDays(1)).Entitlements.Single(each => each.Rule.Value == "eu-crd-delivery/refund");

        Assert.Equal((Verdict.Indeterminate, nameof(ConsumerOrder.IsUnderEuLaw)), (pending.Verdict, pending.DecidingFacts.Single()));
    }

    [Fact]
    public void DateThatWasMoved_StillCountsFromTheFirst()
    {
        var moved = new ConsumerOrder(new("o-1"), Ordered, Due.AddDays(30))
        {
            OriginalDueAt = Due,
            IsUnderUkLaw = true,
            TraderRefused = false,
            TimeEssential = true,
            Value = new Money(150, "GBP"),
        };

        Assert.Equal(Verdict.Owed, VerdictOf(Assess(moved, Due.AddDays(1)), "uk-cra-delivery/refund"));
    }

    [Theory]
    [InlineData("uk-cra-delivery", "eu-crd-delivery/refund, us-ftc-435/refund")]
    [InlineData("eu-crd-delivery", "uk-cra-delivery/refund, us-ftc-435/refund")]
    [InlineData("us-ftc-435", "eu-crd-delivery/refund, uk-cra-delivery/refund")]
    public void Refund_OfOnePrice_IsAnAlternativeToTheOthers(string scheme, string others)
    {
        var rule = PublishedEntitlements.Schemes.Single(each => each.Id == scheme).Pack.Rules.Single(each => each.Id.Value == $"{scheme}/refund");

        Assert.EndsWith($"; alternative to {others}", rule.Conclusion, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("estimate")]
    [InlineData("refusal")]
    public void OrderThatWillBeLate_IsPredictedToBe_AndOwedNothingYet(string sign)
    {
        var order = sign == "estimate" ? British with { CurrentEstimate = Due.AddTicks(1) } : British with { TraderRefused = true };
        var assessment = Assess(order, Due.AddDays(-5));

        var issue = Assert.Single(assessment.Issues, each => each.Kind == IssueKind.LateDelivery);
        Assert.Equal(IssueStatus.Anticipated, issue.Status);
        Assert.True(issue.Likelihood.Value > 0.5);
        Assert.Equal(Verdict.NotOwed, VerdictOf(assessment, "uk-cra-delivery/refund"));
    }

    [Fact]
    public void OrderNotShippedInTime_IsObserved_AndOwedItsPrice()
    {
        var late = new DateTimeOffset(2026, 6, 1, 0, 0, 0, Summer);
        var assessment = Assess(American, late);

        var issue = Assert.Single(assessment.Issues, each => each.Kind == OrderIssues.LateShipment);
        Assert.Equal((IssueStatus.Occurred, late), (issue.Status, issue.HitsAt!.Value));
        var owed = assessment.Entitlements.Single(each => each.Rule.Value == "us-ftc-435/refund");
        Assert.Equal((Verdict.Owed, new Money(89.90m, "USD")), (owed.Verdict, owed.Counts!.Value));
        Assert.Empty(assessment.Faults);

        var before = Assess(American, late.AddTicks(-1));
        Assert.DoesNotContain(before.Issues, each => each.Kind == OrderIssues.LateShipment);
        Assert.Equal(late, before.HoldsUntil);
    }

    [Fact]
    public void OrderShippedInTime_IsNoIssue() =>
        Assert.DoesNotContain(
            Assess(American with { Dispatched = null, DispatchedAt = Ordered.AddDays(30) }, Ordered.AddDays(60)).Issues,
            each => each.Kind == OrderIssues.LateShipment);

    [Fact]
    public void OrderNotKnownToBeShipped_IsPendingOnTheShipment()
    {
        var pending = Assess(American with { Dispatched = null }, Ordered.AddDays(40)).Entitlements.Single(each => each.Rule.Value == "us-ftc-435/refund");

        Assert.Equal((Verdict.Indeterminate, "shipped"), (pending.Verdict, pending.DecidingFacts[0]));
    }

    [Fact]
    public void OrderCancelledOnANotice_IsOwedBeforeTheLastDayForShipment()
    {
        var told = American with { OptionNotice = OptionNotice.Indefinite, OptionNoticeAt = Ordered.AddDays(10) };

        Assert.Equal(Verdict.NotOwed, VerdictOf(Assess(told, Ordered.AddDays(15)), "us-ftc-435/refund"));
        Assert.Equal(Verdict.Owed, VerdictOf(Assess(told with { CancelledAt = Ordered.AddDays(14) }, Ordered.AddDays(15)), "us-ftc-435/refund"));
    }

    [Theory]
    [InlineData(30, Verdict.NotOwed)]
    [InlineData(31, Verdict.Owed)]
    public void Notice_IsInTimeUpToTheLastDayForShipment(int afterDays, Verdict verdict)
    {
        var told = American with { OptionNotice = OptionNotice.Definite, OptionNoticeAt = Ordered.AddDays(afterDays), RevisedShipDate = new(2026, 6, 20) };

        Assert.Equal(verdict, VerdictOf(Assess(told, new DateTimeOffset(2026, 6, 20, 23, 0, 0, Summer)), "us-ftc-435/refund"));
    }

    [Fact]
    public void RevisedDate_IsTheNextThingToHappen()
    {
        var told = American with { OptionNotice = OptionNotice.Definite, OptionNoticeAt = Ordered.AddDays(20), RevisedShipDate = new(2026, 6, 20) };
        var end = new DateTimeOffset(2026, 6, 21, 0, 0, 0, Summer);
        var before = Assess(told, new DateTimeOffset(2026, 6, 20, 12, 0, 0, Summer));

        Assert.Equal((Verdict.NotOwed, end), (VerdictOf(before, "us-ftc-435/refund"), before.HoldsUntil!.Value));
        Assert.Equal(Verdict.Owed, VerdictOf(Assess(told, end), "us-ftc-435/refund"));
    }

    [Fact]
    public void Decide_ByTheClock_IsTheDecisionOfEveryDayBetweenTheDeadlines()
    {
        var told = American with
        {
            OptionNotice = OptionNotice.Definite,
            OptionNoticeAt = Ordered.AddDays(20),
            RevisedShipDate = new(2026, 6, 20),
            CancelledAt = Ordered.AddDays(45),
        };
        foreach (var day in Enumerable.Range(45, 60))
        {
            var at = Ordered.AddDays(day);
            var decision = UsFtc435.Scheme.Decide(told, DateOnly.FromDateTime(at.DateTime));

            Assert.Equal(decision.Verdict, VerdictOf(Assess(told, at), "us-ftc-435/refund"));
        }
    }

    [Fact]
    public void Order_IsReadBackAsWritten()
    {
        var format = new CaseFormat().AddPublishedEntitlements();
        var order = American with { OptionNotice = OptionNotice.Definite, RevisedShipDate = new(2026, 6, 20), StatedShipDays = 5 };
        var written = new CustomerCase(new Customer(new("c-1")), [order]);

        var read = format.Parse(format.ToJson(written));

        Assert.Contains("\"optionNotice\":\"definite\"", format.ToJson(written).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(written.Commitments.Single(), read.Commitments.Single());
    }

    [Fact]
    public void Order_WithNegativeDays_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>("StatedShipDays", () => American with { StatedShipDays = -1 });

    private static Verdict VerdictOf(CaseAssessment assessment, string rule) => assessment.Entitlements.Single(each => each.Rule.Value == rule).Verdict;

    private static CaseAssessment Assess(ConsumerOrder order, DateTimeOffset asOf) =>
        new AdvocacyEvaluator(Rules).Evaluate(new CustomerCase(new Customer(new("c-1")), [order]), asOf);
}
