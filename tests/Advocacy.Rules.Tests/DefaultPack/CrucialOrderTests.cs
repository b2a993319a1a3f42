using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests;

/// <summary>A crucial order that is about to be late, before and after it was due.</summary>
public sealed class CrucialOrderTests
{
    private static readonly DateTimeOffset Made = new(2026, 5, 1, 8, 0, 0, TimeSpan.Zero);

    private static readonly Delivery Order = new(new("order-7"), Made, Made.AddDays(10))
    {
        UsualTransit = TimeSpan.FromDays(4),
        InStock = true,
        AddressConfirmed = true,
        Value = new(1200, "EUR"),
        LateClause = new LateClause(new(20, "EUR")),
        Criticality = new Criticality { LossPerHour = new(50, "EUR"), Slack = TimeSpan.FromHours(12), Basis = Basis.Claimed },
    };

    private static readonly AdvocacyEvaluator Evaluator = new(new RuleSetBuilder().Add(DefaultPack.Rules).Build());

    [Fact]
    public void Order_WithTimeToSpare_HasNoIssue()
    {
        var assessment = Assess(Order, day: 5);

        Assert.Empty(assessment.Issues);
        Assert.Empty(assessment.Faults);
        Assert.Equal(Made.AddDays(6), Assess(Order, day: 5.5).HoldsUntil);
    }

    [Fact]
    public void Order_WhoseTransitNoLongerFits_IsAnticipatedLateBeforeItIsDue()
    {
        var issue = Assert.Single(Assess(Order, day: 7).Issues);

        Assert.Equal(IssueKind.LateDelivery, issue.Kind);
        Assert.Equal(IssueStatus.Anticipated, issue.Status);
        Assert.Equal(Order.DueAt, issue.HitsAt);
        Assert.Equal("delivery/usual-transit-no-longer-fits", Assert.Single(issue.Evidence).Source.Value);
        Assert.InRange(issue.Likelihood.Value, 0.79, 0.81);
    }

    [Fact]
    public void Order_WhoseTransitNoLongerFits_IsBestExpeditedThenToldAndOnlyThenLeftAlone()
    {
        var plans = Assess(Order, day: 7).PlansFor(Order.Id)!;

        Assert.Equal<string>(
            ["remedy/expedite-delivery + remedy/tell-the-customer", "remedy/expedite-delivery", "remedy/tell-the-customer", ""],
            plans.Ranked.Select(plan => plan.Id));
        Assert.Equal(HarmBand.None, plans.Ranked[0].Score.WorstLeft);
        Assert.True(plans.Ranked[^1].Score.LikelyLeft > HarmBand.None);
        Assert.Empty(plans.Shortfalls);
    }

    [Fact]
    public void Order_WhoseTransitNoLongerFits_AsksForConsentToAnAlternative()
    {
        var gated = Assert.Single(Assess(Order, day: 7).PlansFor(Order.Id)!.Gated);

        Assert.Equal("remedy/offer-an-alternative", Assert.Single(gated.Remedies).Id.Value);
        Assert.Equal(GateKind.Consent, Assert.Single(gated.Gates).Kind);
    }

    [Fact]
    public void Order_OfUnknownStock_AsksBeforeItIsExpedited()
    {
        var assessment = Assess(Order with { InStock = null }, day: 7);

        Assert.DoesNotContain(assessment.PlansFor(Order.Id)!.Ranked, plan => plan.Remedies.Any(remedy => remedy.Kind == RemedyKind.Expedite));
        var question = Assert.Single(assessment.OpenQuestions, question => string.Equals(question.Rule.Value, "remedy/expedite-delivery", StringComparison.Ordinal));
        Assert.Equal("InStock", Assert.Single(question.MissingFacts));
    }

    [Fact]
    public void Order_OverdueBeyondItsSlack_LosesByTheHourAsTheCustomerClaims()
    {
        var harm = Assert.Single(Assess(Order, day: 12).Harms);
        var loss = Assert.Single(harm.Contributions, each => each.Component == HarmComponent.ConsequentialLoss);

        Assert.Equal(new Money(37 * 50, "EUR"), loss.Low);
        Assert.Equal(Basis.Claimed, loss.Basis);
        Assert.Equal(Urgency.Immediate, harm.Urgency);
    }

    [Fact]
    public void Order_Overdue_HasTheLateClauseInEveryRankedPlan()
    {
        var assessment = Assess(Order, day: 12);
        var plans = assessment.PlansFor(Order.Id)!;

        var owed = Assert.Single(assessment.Entitlements);
        Assert.Equal(Verdict.Owed, owed.Verdict);
        Assert.Equal(new Money(60, "EUR"), owed.Obligation!.Amount);
        Assert.NotEmpty(plans.Ranked);
        Assert.All(plans.Ranked, plan => Assert.Contains(plan.Remedies, remedy => remedy.Fulfils == owed));
        Assert.Contains(plans.Ranked[0].Remedies, remedy => remedy.Kind == RemedyKind.Expedite);
    }

    [Fact]
    public void Order_LateAgain_IsNotSettledByWords()
    {
        var earlier = new Delivery(new("order-6"), Made.AddDays(-30), Made.AddDays(-20)) { FulfilledAt = Made.AddDays(-18) };
        var withoutClause = Order with { LateClause = null, InStock = null, Value = null };
        var plans = Evaluator.Evaluate(new CustomerCase(new Customer(new("c-1")), [earlier, withoutClause]), Made.AddDays(12)).PlansFor(Order.Id)!;

        Assert.Empty(plans.Ranked);
        Assert.Contains(ReviewReason.NothingRanked, plans.ReviewReasons);
        Assert.Contains(plans.Gated, plan => plan.Gates.Any(gate => gate.Kind == GateKind.WordsAlone));
    }

    private static CaseAssessment Assess(Delivery order, double day) =>
        Evaluator.Evaluate(new CustomerCase(new Customer(new("c-1")), [order]), Made.AddDays(day));
}
