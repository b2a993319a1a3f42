using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests.Remedies;

/// <summary>Plans by hand: a promise is two days late, which costs the customer 100 EUR in time and 10 EUR for each started day.</summary>
public sealed class PlanTests
{
    private static readonly Rule Time = Weigh.About<Commitment>("harm/time").On(IssueKind.BrokenCommitment)
        .Harms(
            HarmComponent.Time,
            _ => new HarmEstimate(SmallCase.Euros(100)) { WithDelay = new DelayCost(SmallCase.Euros(10), TimeSpan.FromDays(1)) })
        .Because("a day off work");

    private static readonly Rule Owed = Entitle.About<Commitment>("owed/clause").On(IssueKind.BrokenCommitment)
        .Owes(Authority.Contract, "clause 4", _ => new Obligation(SmallCase.Euros(30)) { DueBy = SmallCase.OnDay(20) }).Because("clause 4");

    [Fact]
    public void Net_OfAPayment_IsWhatIsLeftOfTheHarm()
    {
        var score = Score(new RemedyTerms { Pays = new Payment(SmallCase.Euros(90)) });

        Assert.Equal(2, score.LikelyLeft.Edges); // (100 + 3 x 10 - 90) / 100 = 0.4
        Assert.Equal(3, score.WorstLeft.Edges); // (100 + 14 x 10 - 90) / 100 = 1.5
    }

    [Fact]
    public void Net_OfARestoringRemedy_StopsTheAccrualWhenItIsDone()
    {
        var score = Score(new RemedyTerms { Restores = true, LeadTime = TimeSpan.FromHours(12) });

        Assert.Equal((3, 3), (score.LikelyLeft.Edges, score.WorstLeft.Edges)); // 100 + 3 x 10 in both: 1.3
    }

    [Fact]
    public void Net_OfRelief_IsTakenInShares() =>
        Assert.Equal(2, Score(new RemedyTerms { Relieves = [new Relief(HarmComponent.Time, 50)] }).LikelyLeft.Edges); // 0.65

    [Fact]
    public void Effort_AskedOfTheCustomer_CountsAsHarm()
    {
        var score = Score(new RemedyTerms { Pays = new Payment(SmallCase.Euros(130)), CustomerEffort = TimeSpan.FromHours(2) });

        Assert.Equal((2, 2), (score.LikelyLeft.Edges, score.EffortBand)); // 2 h at 0.2 an hour
    }

    [Fact]
    public void Ranking_CostOfAllKinds_NeverBuysABand()
    {
        var plans = Plans(
            Propose("a/cheap", RemedyKind.Compensate, new RemedyTerms
            {
                Pays = new Payment(SmallCase.Euros(10)), BusinessCost = SmallCase.Euros(10), Excludes = [RemedyKind.Compensate],
            }),
            Propose("b/dear", RemedyKind.Compensate, new RemedyTerms { Pays = new Payment(SmallCase.Euros(120)), BusinessCost = SmallCase.Euros(1_000_000) }));

        Assert.Equal(["b/dear", "a/cheap", ""], plans.Ranked.Select(plan => plan.Id));
    }

    [Fact]
    public void Ranking_OfEqualsForTheCustomer_IsByCostAndAnUnknownCostIsLast()
    {
        var terms = new RemedyTerms { Pays = new Payment(SmallCase.Euros(50)), Excludes = [RemedyKind.Compensate] };
        var plans = Plans(
            Propose("a/unknown", RemedyKind.Compensate, terms),
            Propose("b/dear", RemedyKind.Compensate, terms with { BusinessCost = SmallCase.Euros(60) }),
            Propose("c/cheap", RemedyKind.Compensate, terms with { BusinessCost = SmallCase.Euros(50) }));

        Assert.Equal(["c/cheap", "b/dear", "a/unknown", ""], plans.Ranked.Select(plan => plan.Id));
    }

    [Fact]
    public void Floor_PaidInFullByAnotherRemedy_IsMet()
    {
        var plans = Plans(Owed, Propose("a/more", RemedyKind.Refund, new RemedyTerms { Pays = new Payment(SmallCase.Euros(30)), InsteadOf = new("owed/clause") }));

        Assert.Equal(["a/more", "owed/clause"], plans.Ranked.Select(plan => plan.Id).Order(StringComparer.Ordinal));
        Assert.Empty(plans.Shortfalls);
    }

    [Fact]
    public void Floor_MissedInAmountFormOrDeadline_IsAShortfallAndNeverRanked()
    {
        var instead = new RemedyTerms { InsteadOf = new("owed/clause") };
        var plans = Plans(
            Owed,
            Propose("a/less", RemedyKind.Refund, instead with { Pays = new Payment(SmallCase.Euros(29.99m)) }),
            Propose("b/voucher", RemedyKind.Refund, instead with { Pays = new Payment(SmallCase.Euros(90)) { Form = PaymentForm.Voucher } }),
            Propose("c/too-late", RemedyKind.Refund, instead with { Pays = new Payment(SmallCase.Euros(90)), LeadTime = TimeSpan.FromDays(8) }),
            Propose("d/goodwill", RemedyKind.Refund, instead with { Pays = new Payment(SmallCase.Euros(90)) { IsGoodwill = true } }),
            Propose("e/dollars", RemedyKind.Refund, instead with { Pays = new Payment(new Money(90, "USD")) }),
            Propose("f/nothing", RemedyKind.Inform, new RemedyTerms { Excludes = [RemedyKind.Entitlement] }));

        Assert.Equal(["owed/clause"], plans.Ranked.Select(plan => plan.Id));
        Assert.Equal(
            ["a/less", "b/voucher", "c/too-late", "d/goodwill", "e/dollars", "f/nothing"],
            plans.Shortfalls.Select(plan => plan.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Floor_OfAVoucher_IsMetWhereTheCustomerAcceptsThem()
    {
        var plans = Plans(
            new Customer(new("c-1")) { Preferences = new Preferences { AcceptsVouchers = true } },
            Owed,
            Propose("b/voucher", RemedyKind.Refund, new RemedyTerms
            {
                InsteadOf = new("owed/clause"), Pays = new Payment(SmallCase.Euros(30)) { Form = PaymentForm.Voucher },
            }));

        Assert.Contains("b/voucher", plans.Ranked.Select(plan => plan.Id));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    [InlineData(null, 1)]
    public void AGate_ThatIsNotKnownToBeOpen_HoldsThePlanBackWithItsQuestion(bool? isOpen, int gated)
    {
        var plans = Plans(Propose("a/fly", RemedyKind.Expedite, new RemedyTerms
        {
            Pays = new Payment(SmallCase.Euros(90)), Gates = [new Gate(GateKind.Feasibility, isOpen, "Is there a seat?")],
        }));

        Assert.Equal(gated, plans.Gated.Length);
        Assert.Equal(gated == 0, plans.Ranked.Any(plan => string.Equals(plan.Id, "a/fly", StringComparison.Ordinal)));
        Assert.All(plans.Gated, plan => Assert.Equal("Is there a seat?", Assert.Single(plan.Gates).Question));
    }

    [Fact]
    public void Consent_ThatWasDeclined_HoldsThePlanBackEvenWhereNoneIsNeeded()
    {
        var plans = Plans(
            new Customer(new("c-1")) { Preferences = new Preferences { Declines = [RemedyKind.CallBack] } },
            Propose("a/call", RemedyKind.CallBack, new RemedyTerms { Interactional = true }));

        Assert.Equal(GateKind.Consent, plans.Gated.Single().Gates.Single().Kind);
    }

    [Fact]
    public void Goodwill_AboveItsCap_IsClippedAndNeverGated()
    {
        var goodwill = Propose("a/goodwill", RemedyKind.Compensate, new RemedyTerms { Pays = new Payment(SmallCase.Euros(500)) { IsGoodwill = true } });
        var plans = Plans(new Customer(new("c-1")), SmallCase.Errand with { Value = SmallCase.Euros(40) }, goodwill);

        Assert.Equal(SmallCase.Euros(60), plans.Ranked[0].Remedies.Single().Terms.Pays!.Amount);
        Assert.DoesNotContain(ReviewReason.GoodwillWithoutCap, plans.ReviewReasons);
        Assert.Contains(ReviewReason.GoodwillWithoutCap, Plans(goodwill).ReviewReasons);
    }

    [Fact]
    public void Words_AfterARepeatFailure_AreNoPlan()
    {
        var small = new SmallCase(
            Time,
            Propose("a/sorry", RemedyKind.Apologise, new RemedyTerms { Interactional = true }),
            Propose("b/pay", RemedyKind.Compensate, new RemedyTerms { Pays = new Payment(SmallCase.Euros(10)) }))
        {
            Incidents = [new Incident(new("i-1"), IncidentKind.Damage, SmallCase.OnDay(2))],
        };

        var plans = small.AssessOn(12).Plans.Single();

        Assert.Equal(["a/sorry + b/pay", "b/pay"], plans.Ranked.Select(plan => plan.Id));
        Assert.Equal(["", "a/sorry"], plans.Gated.Select(plan => string.Join('+', plan.Remedies.Select(remedy => remedy.Id.Value))));
        Assert.All(plans.Gated, plan => Assert.Equal(GateKind.WordsAlone, plan.Gates.Single().Kind));
    }

    [Fact]
    public void ARemedy_ThatChangesNothing_IsNotNeeded() =>
        Assert.Equal([""], Plans(Propose("a/form", RemedyKind.Inform, new RemedyTerms { CustomerEffort = TimeSpan.FromHours(1) })).Ranked.Select(plan => plan.Id));

    [Fact]
    public void ARemedy_ForHarmInACurrencyWithoutAReference_IsNeededWhereItLeavesLessOfIt()
    {
        var fee = Weigh.About<Commitment>("harm/fee").On(IssueKind.BrokenCommitment)
            .Harms(HarmComponent.DirectLoss, _ => new HarmEstimate(new Money(1000, "BRL"))).Because("a fee");
        var options = new AdvocacyOptions();
        options.ReferenceAmounts.Remove(new Currency("BRL"));
        var small = new SmallCase(
            fee,
            Propose("a/part", RemedyKind.Refund, new RemedyTerms { Pays = new Payment(new Money(10, "BRL")), CustomerEffort = TimeSpan.FromMinutes(1) }),
            Propose("b/whole", RemedyKind.Refund, new RemedyTerms { Pays = new Payment(new Money(1000, "BRL")), CustomerEffort = TimeSpan.FromMinutes(1) }),
            Propose("c/other", RemedyKind.Refund, new RemedyTerms { Pays = new Payment(SmallCase.Euros(10)), CustomerEffort = TimeSpan.FromMinutes(1) }))
        {
            Options = options,
        };

        var ranked = small.AssessOn(12).Plans.Single().Ranked;

        Assert.Equal(["b/whole", "a/part", ""], ranked.Select(plan => plan.Id));
        Assert.Equal([1, 1, 0], ranked.Select(plan => plan.Score.DistributiveJustice));
    }

    [Fact]
    public void APreventiveRemedy_ThatAsksSomethingOfTheCustomer_IsAdmissibleOnlyWhereItLowersHarm()
    {
        var asks = new RemedyTerms { CustomerEffort = TimeSpan.FromMinutes(10), Interactional = true };
        var small = new SmallCase(
            Predict.About<Commitment>("a/late").Predicts(IssueKind.BrokenCommitment, LogOdds.Decisive).Because("so"),
            Time,
            Propose("b/asked-for", RemedyKind.CallBack, asks),
            Propose("c/helps", RemedyKind.Expedite, asks with { Restores = true }))
        {
            Customer = new(new("c-1")) { Preferences = new Preferences { Remedy = RemedyKind.CallBack } },
        };

        Assert.Equal(["", "c/helps"], small.AssessOn(1).Plans.Single().Ranked.Select(plan => plan.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void APreventiveRemedy_DoneBeforeTheIssueHits_LeavesNoHarm()
    {
        var small = new SmallCase(
            Predict.About<Commitment>("a/late").Predicts(IssueKind.BrokenCommitment, LogOdds.Decisive).Because("so"),
            Time,
            Propose("b/in-time", RemedyKind.Expedite, new RemedyTerms { Restores = true, LeadTime = TimeSpan.FromDays(2) }),
            Propose("c/too-late", RemedyKind.Expedite, new RemedyTerms { Restores = true, LeadTime = TimeSpan.FromDays(3) }));

        var ranked = small.AssessOn(7).Plans.Single().Ranked;

        Assert.Equal("b/in-time", ranked[0].Id);
        Assert.Equal((0, 0), (ranked[0].Score.LikelyLeft.Edges, ranked[0].Score.WorstLeft.Edges));
        Assert.Equal(SmallCase.OnDay(8), small.AssessOn(7).HoldsUntil);
    }

    private static Rule Propose(string id, RemedyKind kind, RemedyTerms terms) =>
        Rules.Authoring.Propose.About<Commitment>(id).On(IssueKind.BrokenCommitment).Proposes(kind, _ => terms).Because("done");

    private static RemedyScore Score(RemedyTerms terms) =>
        Plans(Propose("a/remedy", RemedyKind.Compensate, terms)).Ranked.Single(plan => plan.Remedies.Length == 1).Score;

    private static SubjectPlans Plans(params Rule[] rules) => Plans(new Customer(new("c-1")), rules);

    private static SubjectPlans Plans(Customer customer, params Rule[] rules) => Plans(customer, SmallCase.Errand, rules);

    private static SubjectPlans Plans(Customer customer, Commitment commitment, params Rule[] rules) =>
        new SmallCase([Time, .. rules]) { Customer = customer, Commitments = [commitment] }.AssessOn(12).Plans.Single();
}
