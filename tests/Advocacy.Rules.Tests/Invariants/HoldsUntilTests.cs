using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

public sealed class HoldsUntilTests
{
    private static Draw<int[]> Millionths { get; } = Draw.ArrayOf(Draw.Choose(0, 1_000_000), 3);

    [Fact]
    public void Assessment_AtAnyInstantBeforeHoldsUntil_IsTheSameButForTheInstant() => Invariant.Holds(
        Millionths,
        static (scenario, millionths) =>
        {
            Assert.Null(HoldsUntilCheck.Breach(scenario.AssessAt, scenario.AsOf, millionths));
            var assessment = scenario.Assess();
            return assessment.HoldsUntil is not null && assessment.Harms.Length > 0;
        },
        leastPercent: 60);

    [Fact]
    public void WhyHoldsUntil_OfAnyAssessment_NamesAQuestionWhoseAnswerIsAnotherThen() => Invariant.Holds(
        static scenario => NamesAQuestionThatChanges(scenario.Assess()),
        leastPercent: 60);

    /// <summary>
    /// Where clocks are changed, on a leap day and at the ends of the calendar; every answer is a harm, so that any other answer shows. A version's last day, a
    /// deadline and a review date lie near.
    /// </summary>
    [Fact]
    public void Assessment_ByRulesThatAskAnything_HoldsUntilTheNotedInstantAndChangesThen() => Invariant.Holds(
        from asking in QuestionDraw.Some
        from hours in Draw.Choose(0, 300)
        from millionths in Millionths
        select (Asking: asking, Hours: hours, Millionths: millionths),
        static drawn => Asking.Simpler(drawn.Asking).Select(simpler => (simpler, drawn.Hours, drawn.Millionths)),
        static drawn =>
        {
            var (asking, hours, millionths) = drawn;
            var evaluator = new AdvocacyEvaluator(new SmallCase([.. asking.Questions.SelectMany(Harms), .. Dated(asking.AsOf, hours)]).BuildRules());
            var made = DateTimeOffset.MinValue;
            var errand = new Errand(new("k-1"), made, CalendarDraw.Shifted(asking.AsOf, TimeSpan.FromHours(hours - 150)));
            CaseAssessment AssessAt(DateTimeOffset instant) => evaluator.Evaluate(new CustomerCase(new Customer(new("c-1")), [errand]), instant);

            Assert.Null(HoldsUntilCheck.Breach(AssessAt, asking.AsOf, millionths));
            var assessment = AssessAt(asking.AsOf);
            Assert.Empty(assessment.Faults);
            var changes = NamesAQuestionThatChanges(assessment);
            if (changes && assessment.WhyHoldsUntil() is { Rule: not null, Purpose: null })
            {
                Assert.NotEqual(Keys.WithoutInstant(assessment), Keys.WithoutInstant(AssessAt(assessment.HoldsUntil!.Value)));
            }

            return changes;
        },
        leastPercent: 80);

    private static IEnumerable<Rule> Harms(ClockQuestion question, int number) =>
    [
        Predict.About<Errand>($"test/likely-{number}").Predicts(IssueKind.Damaged, LogOdds.Decisive).Because("so"),
        Weigh.About<Errand>($"test/answer-{number}").On(IssueKind.Damaged)
            .Harms(HarmComponent.DirectLoss, (_, its) => new HarmEstimate(SmallCase.Euros(question.Ask(its.Clock))), question.ToString()).Because("so"),
    ];

    private static IEnumerable<Rule> Dated(DateTimeOffset asOf, int hours)
    {
        var at = CalendarDraw.Shifted(asOf, TimeSpan.FromHours(hours - 50));
        var day = DateOnly.FromDateTime(at.UtcDateTime);
        return
        [
            Predict.About<Errand>("test/dated").InForce(EffectivePeriod.Between(null, day)).Predicts(IssueKind.Damaged, LogOdds.Slight).Because("so"),
            Entitle.About<Errand>("test/owed").On(IssueKind.Damaged).Decides(
                Authority.Statute,
                "law",
                (_, _) => EntitlementDecision.Owed("1", new Obligation(SmallCase.Euros(1)) { DueBy = at }) with { ReviewBy = day }).Because("so"),
        ];
    }

    private static bool NamesAQuestionThatChanges(CaseAssessment assessment)
    {
        if (assessment.WhyHoldsUntil() is not { } why)
        {
            Assert.Null(assessment.HoldsUntil);
            return false;
        }

        Assert.Equal(assessment.HoldsUntil, why.Until);
        var answer = NaiveClock.Answer(why.Noted, assessment.AsOf);
        Assert.Equal(answer, NaiveClock.Answer(why.Noted, why.Until.AddTicks(-1)));
        Assert.NotEqual(answer, NaiveClock.Answer(why.Noted, why.Until));
        Assert.NotEqual(why.Answer, why.AnswerThen);
        Assert.True(why.Rule is not null || why.Purpose is not null);
        return true;
    }
}
