using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Entitlements;

public sealed class DecisionTests
{
    [Fact]
    public void Decides_Owed_CarriesTheDecisionsOwnGrounds()
    {
        var decision = EntitlementDecision.Owed("art. 7(2)", new Obligation(SmallCase.Euros(5)), 50, SmallCase.Euros(10)) with
        {
            Row = "law/2020",
            Burden = BurdenOfProof.Provider,
            Claim = ClaimTerms.MustBeClaimedBy(new(2026, 6, 1)),
        };

        var entitlement = new SmallCase(Deciding("a/owed", decision)).AssessOn(11).Entitlements.Single();

        Assert.Equal((Verdict.Owed, "art. 7(2)"), (entitlement.Verdict, entitlement.Citation));
        Assert.Equal((SmallCase.Euros(5), SmallCase.Euros(5)), (entitlement.Obligation!.Amount, entitlement.Counts!.Value));
        Assert.Same(decision, entitlement.Decision);
        Assert.Equal("so", FormattableString.Invariant(entitlement.Reason!));
    }

    [Fact]
    public void Decides_Indeterminate_IsPendingOnItsFacts()
    {
        var assessment = new SmallCase(Deciding("a/owed", EntitlementDecision.Indeterminate("art. 7", "delay"))).AssessOn(11);

        Assert.Equal("delay", assessment.Plans.Single().Pending.Single().DecidingFacts.Single());
        Assert.Contains(ReviewReason.EntitlementIndeterminate, assessment.Plans.Single().ReviewReasons);
        Assert.All(assessment.Plans.Single().Ranked, plan => Assert.DoesNotContain(plan.Remedies, remedy => remedy.Fulfils is not null));
    }

    [Fact]
    public void Decides_InKind_IsShownAndIsNoFloor()
    {
        var assessment = new SmallCase(Deciding("a/care", EntitlementDecision.OwedInKind("art. 9", "meals"))).AssessOn(11);

        var entitlement = assessment.Entitlements.Single();
        Assert.Equal((Verdict.Owed, "meals"), (entitlement.Verdict, entitlement.Decision!.InKind));
        Assert.Null(entitlement.Obligation);
        Assert.Null(entitlement.Counts);
    }

    [Fact]
    public void Decides_WhereAClauseFails_IsNotAsked()
    {
        var rule = Opening("a/owed").When(errand => errand.Alpha)
            .Decides(Authority.Statute, "law", (_, _) => throw new InvalidOperationException("asked")).Because("so");

        var assessment = new SmallCase(rule) { Commitments = [SmallCase.Errand with { Alpha = false }] }.AssessOn(11);

        Assert.Empty(assessment.Faults);
        Assert.Equal((Verdict.NotOwed, "law"), (assessment.Entitlements.Single().Verdict, assessment.Entitlements.Single().Citation));
    }

    [Theory]
    [InlineData(9, 5, "9 0")]
    [InlineData(5, 9, "0 9")]
    [InlineData(5, 5, "5 0")]
    [InlineData(0, 5, "0 5")]
    public void Alternatives_Both_Owed_OnlyTheBetterCounts(int one, int other, string counts)
    {
        var assessment = new SmallCase(
            Opening("a/one").AlternativeTo("b/other", "c/absent").Decides(Authority.Statute, "law", (_, _) => Owed(one)).Because("so"),
            Deciding("b/other", Owed(other))).AssessOn(11);

        Assert.Equal(counts, Counts(assessment));
        Assert.All(assessment.Plans.Single().Ranked, plan => Assert.Equal(Math.Max(one, other), Paid(plan)));
    }

    [Theory]
    [InlineData(4, 10, "4 6")]
    [InlineData(10, 4, "10 0")]
    public void Deductible_IsSetOffAgainstWhatItIsDeductibleFrom(int one, int other, string counts)
    {
        var assessment = new SmallCase(
            Opening("a/one").DeductibleFrom("b/other").Decides(Authority.Statute, "law", (_, _) => Owed(one)).Because("so"),
            Deciding("b/other", Owed(other))).AssessOn(11);

        Assert.Equal(counts, Counts(assessment));
        Assert.All(assessment.Plans.Single().Ranked, plan => Assert.Equal(Math.Max(one, other), Paid(plan)));
    }

    [Fact]
    public void Entitlements_WithoutRelations_AddUp() =>
        Assert.Equal("4 10", Counts(new SmallCase(Deciding("a/one", Owed(4)), Deciding("b/other", Owed(10))).AssessOn(11)));

    [Fact]
    public void RuleSet_WithOtherRelations_HasAnotherVersion()
    {
        var alone = new SmallCase(Opening("a/one").Decides(Authority.Statute, "law", (_, _) => Owed(1)).Because("so")).BuildRules().Version;
        var related = new SmallCase(Opening("a/one").AlternativeTo("b/other").Decides(Authority.Statute, "law", (_, _) => Owed(1)).Because("so")).BuildRules().Version;

        Assert.NotEqual(alone, related);
    }

    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    public void Amounts_AreOverdueForReviewFromTheDayAfter(int day, bool isOverdue)
    {
        // Day 11 is 12 May 2026, 08:00.
        var assessment = new SmallCase(Deciding("a/owed", Owed(5) with { ReviewBy = new(2026, 5, 12) })).AssessOn(day);

        Assert.Equal(isOverdue, assessment.Entitlements.Single().IsReviewOverdue);
        Assert.True(isOverdue || assessment.HoldsUntil <= new DateTimeOffset(2026, 5, 13, 0, 0, 0, TimeSpan.Zero));
    }

    [Theory]
    [InlineData(11, IssueStatus.Anticipated)]
    [InlineData(12, IssueStatus.Occurred)]
    public void Observation_OfAnInstantToCome_IsAnticipatedForThen(int day, IssueStatus status)
    {
        var kind = new IssueKind("lapse");
        var issue = new SmallCase(
            Predict.About<Errand>("a/likely").Predicts(kind, LogOdds.Decisive).Because("so"),
            Predict.About<Errand>("b/lapses").Observes(kind, _ => SmallCase.OnDay(12)).Because("so")).AssessOn(day).Issues.Single(each => each.Kind == kind);

        Assert.Equal((status, SmallCase.OnDay(12)), (issue.Status, issue.HitsAt!.Value));
    }

    [Fact]
    public void Decision_Indeterminate_NamesAFact() => Assert.Throws<ArgumentException>("decidingFacts", () => EntitlementDecision.Indeterminate("art. 1"));

    private static EntitlementSentence<Errand> Opening(string id) => Entitle.About<Errand>(id).On(IssueKind.BrokenCommitment);

    private static Rule Deciding(string id, EntitlementDecision decision) => Opening(id).Decides(Authority.Statute, "law", (_, _) => decision).Because("so");

    private static EntitlementDecision Owed(int amount) => EntitlementDecision.Owed("art. 1", new Obligation(SmallCase.Euros(amount)));

    private static string Counts(CaseAssessment assessment) =>
        string.Join(' ', assessment.Entitlements.Select(each => FormattableString.Invariant($"{each.Counts!.Value.Amount:0}")));

    private static int Paid(RemedyPlan plan) => (int)plan.Remedies.Sum(remedy => remedy.Terms.Pays?.Amount.Amount ?? 0);
}
