using System.Globalization;
using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Assessments.Explanations;

public sealed class WhyHoldsUntilTests
{
    private static PredictionSentence<Errand> Sentence => Predict.About<Errand>("test/asked");

    [Fact]
    public void WhyHoldsUntil_AClauseAsks_NamesTheRuleItsSubjectAndTheQuestion()
    {
        var why = Why(new SmallCase(Finish(Sentence.When((errand, its) => its.Clock.HasElapsed(TimeSpan.FromDays(2), since: errand.MadeAt)))), 1);

        Assert.Equal((SmallCase.OnDay(2), "test/asked", null), (why.Until, why.Rule!.Value.Value, why.Purpose));
        Assert.Equal((SmallCase.Errand.Id, null), (why.Commitment!.Id, why.Issue));
        Assert.Equal("HasElapsed(2.00:00:00, since 2026-05-01T08:00:00Z)", why.Question);
        Assert.Equal(("no", "yes"), (why.Answer, why.AnswerThen));
        Assert.Equal("2026-05-03 08:00:00Z: test/asked, HasElapsed(2.00:00:00, since 2026-05-01T08:00:00Z) is no until then", why.ToString());
    }

    [Fact]
    public void WhyHoldsUntil_AConclusionAsks_NamesTheRuleAndTheIssue()
    {
        var owed = Entitle.About<Errand>("test/owed").On(IssueKind.BrokenCommitment)
            .Owes(Authority.Contract, "terms", (_, its) => new Obligation(SmallCase.Euros(its.Issue.DaysLate))).Because("late");

        var why = Why(new SmallCase(owed), 10.5);

        Assert.Equal((SmallCase.OnDay(11), "test/owed"), (why.Until, why.Rule!.Value.Value));
        Assert.Equal(IssueKind.BrokenCommitment, why.Issue);
        Assert.Equal("StartedSteps(1.00:00:00, since 2026-05-11T08:00:00Z)", why.Question);
        Assert.Equal(("1", "2"), (why.Answer, why.AnswerThen));
    }

    [Fact]
    public void WhyHoldsUntil_APredictorAsks_NamesIt()
    {
        var why = Why(new SmallCase { Predictors = [new Asks(clock => clock.HasPassed(SmallCase.OnDay(3)))] }, 1);

        Assert.Equal((SmallCase.OnDay(3), "acme/model"), (why.Until, why.Rule!.Value.Value));
        Assert.Equal("HasPassed(2026-05-04T08:00:00Z)", why.Question);
    }

    [Fact]
    public void WhyHoldsUntil_TheDueInstantIsNext_SaysThatTheEvaluatorLooksWhetherItIsLate() =>
        AsksFor("whether it is late", null, SmallCase.OnDay(10), new SmallCase(), 1);

    [Fact]
    public void WhyHoldsUntil_AnObservationIsToCome_SaysSo() => AsksFor(
        "whether what a rule observes has happened",
        null,
        SmallCase.OnDay(4),
        new SmallCase(
            Predict.About<Errand>("test/likely").Predicts(IssueKind.Damaged, LogOdds.Decisive).Because("so"),
            Sentence.Observes(IssueKind.Damaged, _ => SmallCase.OnDay(4)).Because("so"))
        {
            Options = new AdvocacyOptions { UrgentWithin = TimeSpan.Zero },
        },
        1);

    [Fact]
    public void WhyHoldsUntil_AnIssueIsSoonPressing_SaysSo() => AsksFor(
        "how urgent it is",
        null,
        SmallCase.OnDay(7),
        new SmallCase(Finish(Sentence)) { Options = new AdvocacyOptions { UrgentWithin = TimeSpan.FromDays(3) } },
        1);

    [Fact]
    public void WhyHoldsUntil_AVersionEnds_NamesTheRuleAndTheVersion() => AsksFor(
        "whether version 2 is in force",
        "test/asked",
        new DateTimeOffset(2026, 5, 4, 0, 0, 0, TimeSpan.Zero),
        new SmallCase(Finish(Sentence.Version("2").InForce(EffectivePeriod.Between(null, new DateOnly(2026, 5, 4))))),
        1);

    [Fact]
    public void WhyHoldsUntil_HarmAccrues_NamesTheRule()
    {
        var harm = Weigh.About<Errand>("test/harm").On(IssueKind.BrokenCommitment)
            .Harms(HarmComponent.DirectLoss, _ => HarmEstimate.Accruing(new DelayCost(SmallCase.Euros(10), TimeSpan.FromHours(1)))).Because("it costs");

        AsksFor("how far its harm has accrued", "test/harm", SmallCase.OnDay(10.5).AddHours(1), new SmallCase(harm), 10.5);
    }

    [Fact]
    public void WhyHoldsUntil_AnEarlierFailureStopsCounting_SaysSo()
    {
        var failed = new Incident(new IncidentId("i-1"), IncidentKind.Damage, SmallCase.Made);
        var small = new SmallCase(Finish(Sentence))
        {
            Incidents = [failed],
            Options = new AdvocacyOptions { RepeatWindow = TimeSpan.FromDays(5), UrgentWithin = TimeSpan.Zero },
        };

        AsksFor("whether an earlier failure still makes this one a repeat", null, SmallCase.OnDay(5), small, 1);
    }

    [Fact]
    public void WhyHoldsUntil_AmountsAreToBeReviewed_NamesTheRule()
    {
        var decision = EntitlementDecision.Owed("art. 1", new Obligation(SmallCase.Euros(5))) with { ReviewBy = new(2026, 5, 12) };
        var decides = Entitle.About<Errand>("test/owed").On(IssueKind.BrokenCommitment).Decides(Authority.Statute, "law", (_, _) => decision).Because("so");

        AsksFor(
            "whether the review date of its amounts has passed", "test/owed", new DateTimeOffset(2026, 5, 13, 0, 0, 0, TimeSpan.Zero), new SmallCase(decides), 11);
    }

    [Fact]
    public void WhyHoldsUntil_ARemedyCouldStillComeInTime_SaysSo()
    {
        var remedy = Propose.About<Errand>("test/hurry").On(IssueKind.BrokenCommitment)
            .Proposes(RemedyKind.Expedite, _ => new RemedyTerms { LeadTime = TimeSpan.FromDays(4), Restores = true }).Because("hurry");
        var small = new SmallCase(Finish(Sentence), remedy) { Options = new AdvocacyOptions { UrgentWithin = TimeSpan.Zero } };

        AsksFor("which plans meet what is owed, and how much harm they leave when", null, SmallCase.OnDay(6), small, 1);
    }

    [Fact]
    public void WhyHoldsUntil_SeveralAskForTheSameInstant_NamesTheFirstThatAsks()
    {
        var second = Finish(Predict.About<Errand>("test/second").When((_, its) => its.Clock.HasPassed(SmallCase.OnDay(2))));
        var first = Finish(Predict.About<Errand>("test/first").When((_, its) => its.Clock.HasElapsed(TimeSpan.FromDays(2), since: SmallCase.Made)));

        Assert.Equal("test/first", Why(new SmallCase(second, first), 1).Rule!.Value.Value);
    }

    [Fact]
    public void WhyHoldsUntil_NoAnswerEverChanges_IsNothing()
    {
        var kept = SmallCase.Errand with { FulfilledAt = SmallCase.OnDay(3) };

        Assert.Null(new SmallCase { Commitments = [kept] }.AssessOn(4).WhyHoldsUntil());
    }

    [Fact]
    public void WhyHoldsUntil_ARuleThrowsAfterItAsked_StillNamesIt()
    {
        var throws = Finish(Sentence.When((_, its) => its.Clock.HasPassed(SmallCase.OnDay(2)) ? true : throw new InvalidTimeZoneException()));

        Assert.Equal((SmallCase.OnDay(2), "test/asked"), (Why(new SmallCase(throws), 1).Until, Why(new SmallCase(throws), 1).Rule!.Value.Value));
    }

    [Theory]
    [InlineData("da-DK")]
    [InlineData("fil-PH")]
    public void Question_InAnyCulture_ReadsTheSame(string culture)
    {
        var present = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(
                "RemainingPercent(halved every 7.00:00:00, since 2026-05-01T08:00:00.5Z)",
                new RemainingPercentQuestion(Decay.Halving(TimeSpan.FromDays(7)), SmallCase.Made.AddMilliseconds(500).ToOffset(TimeSpan.FromHours(-3))).ToString());
            Assert.Equal("IsWithin(2026-05-01T08:00:00Z, 2026-05-02T08:00:00Z)", new IsWithinQuestion(SmallCase.Made, SmallCase.OnDay(1)).ToString());
            Assert.Equal(
                "StartedSteps(01:00:00, since 2026-05-01T08:00:00Z, 03:00:00 ahead)",
                new StartedStepsQuestion(TimeSpan.FromHours(1), SmallCase.Made) { Ahead = TimeSpan.FromHours(3) }.ToString());
            Assert.Equal("CompletedSteps(01:00:00, since 2026-05-01T08:00:00Z)", new CompletedStepsQuestion(TimeSpan.FromHours(1), SmallCase.Made).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = present;
        }
    }

    private static Rule Finish(PredictionSentence<Errand> sentence) => sentence.Predicts(IssueKind.BrokenCommitment, LogOdds.Strong).Because("so");

    private static HoldsUntilExplanation Why(SmallCase small, double day)
    {
        var assessment = small.AssessOn(day);
        Assert.Equal(assessment.HoldsUntil, assessment.WhyHoldsUntil()!.Until);
        return assessment.WhyHoldsUntil()!;
    }

    private static void AsksFor(string purpose, string? rule, DateTimeOffset until, SmallCase small, double day)
    {
        var why = Why(small, day);
        Assert.Equal((purpose, rule, until), (why.Purpose, why.Rule?.Value, why.Until));
    }

    private sealed class Asks(Func<Clock, bool> question) : IPredictor
    {
        public RuleId Id => new("acme/model");

        public string Version => "1";

        public IEnumerable<Prediction> Predict(CustomerCase @case, Clock clock) =>
            question(clock) ? [new Prediction(null, IssueKind.Unheard, LogOdds.Strong, $"so")] : [];
    }
}
