using System.Globalization;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests.Assessments.Brief;

/// <summary>By when a decision is needed: an errand of ten days, a rule that predicts that it is broken, and a remedy that takes three days.</summary>
public sealed class BriefDecisionTests
{
    private static readonly Rule _prediction = Predict.About<Generators.Errand>("test/breaks").When(static each => each.IsOpen)
        .Predicts(IssueKind.BrokenCommitment, LogOdds.Decisive).Because("it breaks");

    private static readonly Rule _harm = Weigh.About<Generators.Errand>("test/harm").On(IssueKind.BrokenCommitment)
        .Harms(HarmComponent.DirectLoss, static _ =>
            new HarmEstimate(SmallCase.Euros(1000)) { WithDelay = new DelayCost(SmallCase.Euros(100), TimeSpan.FromDays(1)) }).Because("it costs");

    [Theory]
    [InlineData(2, 7)]
    [InlineData(7, 7)]
    [InlineData(8, 8)]
    [InlineData(11, 11)]
    public void DecideBy_IsTheLastInstantAtWhichTheFirstPlanStillPreventsElseAtOnce(double asOf, double expected) =>
        Assert.Equal(SmallCase.OnDay(expected), Brief(asOf, Restores(3)).DecideBy);

    [Fact]
    public void DecideBy_NothingRestores_GoesByThePlansSoonestRemedy() => Assert.Equal(
        SmallCase.OnDay(9),
        Brief(2, Propose.About<Generators.Errand>("test/soothes").On(IssueKind.BrokenCommitment)
            .Proposes(RemedyKind.Inform, static _ =>
                new RemedyTerms { LeadTime = TimeSpan.FromDays(1), Relieves = [new(HarmComponent.DirectLoss, 50)] }).Because("it helps")).DecideBy);

    [Fact]
    public void DecideBy_NoPlanDoesAnything_IsNotSet() => Assert.Null(Brief(2).DecideBy);

    [Fact]
    public void DecideBy_AnObligationIsDueSooner_IsItsDeadline() => Assert.Equal(SmallCase.OnDay(4), Brief(2, Restores(3), Owed(4)).DecideBy);

    [Fact]
    public void DecideBy_AnObligationIsOverdue_IsAtOnce() => Assert.Equal(SmallCase.OnDay(2), Brief(2, Restores(3), Owed(1)).DecideBy);

    [Fact]
    public void Brief_AssessmentMayChangeBefore_SaysSo()
    {
        var earlier = Predict.About<Generators.Errand>("test/soon").When(static (_, its) => its.Clock.HasPassed(SmallCase.OnDay(3)))
            .Predicts(IssueKind.Lost, LogOdds.Slight).Because("later");

        Assert.Contains("may change before, at 2026-05-04", Brief(2, Restores(3), earlier).ToMarkdown(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.DoesNotContain("may change before", Brief(2, Restores(3)).ToMarkdown(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static Rule Restores(double days) => Propose.About<Generators.Errand>("test/restores").On(IssueKind.BrokenCommitment)
        .Proposes(RemedyKind.Expedite, _ =>
            new RemedyTerms { LeadTime = TimeSpan.FromDays(days), Restores = true, Redress = Redress.Reperformance }).Because("it ends it");

    private static Rule Owed(double dueOn) => Entitle.About<Generators.Errand>("test/owed").On(IssueKind.BrokenCommitment)
        .When(static each => each.IsOpen).Owes(Authority.Contract, "clause", _ =>
            new Obligation(SmallCase.Euros(5)) { DueBy = SmallCase.OnDay(dueOn) }).Because("it says so");

    private static AdvocacyBrief Brief(double asOf, params Rule[] rules) =>
        AdvocacyBrief.Of(new SmallCase([_prediction, _harm, .. rules]).AssessOn(asOf), BriefAudience.DecisionMaker);
}
