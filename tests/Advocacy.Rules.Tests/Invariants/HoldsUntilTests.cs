using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

public sealed class HoldsUntilTests
{
    [Fact]
    public void Assessment_AtAnyInstantBeforeHoldsUntil_IsTheSameButForTheInstant() => Invariant.Holds(
        Draw.ArrayOf(Draw.Choose(0, 1_000_000), 3),
        (scenario, millionths) =>
        {
            var assessment = scenario.Assess();
            var until = assessment.HoldsUntil ?? scenario.AsOf.AddYears(10);
            Assert.True(until > scenario.AsOf);
            var evaluator = new AdvocacyEvaluator(scenario.RuleSet);
            var expected = Keys.WithoutInstant(assessment);
            foreach (var instant in millionths.Select(part => scenario.AsOf + new TimeSpan((long)((until - scenario.AsOf).Ticks / 1_000_001.0 * part))).Append(until.AddTicks(-1)))
            {
                Assert.Equal(expected, Keys.WithoutInstant(evaluator.Evaluate(scenario.Case, instant)));
            }

            return assessment.HoldsUntil is not null && assessment.Harms.Length > 0;
        },
        leastPercent: 60);

    [Fact]
    public void WhyHoldsUntil_OfAnyAssessment_NamesAQuestionWhoseAnswerIsAnotherThen() => Invariant.Holds(
        static scenario =>
        {
            var assessment = scenario.Assess();
            if (assessment.WhyHoldsUntil() is not { } why)
            {
                Assert.Null(assessment.HoldsUntil);
                return false;
            }

            Assert.Equal(assessment.HoldsUntil, why.Until);
            var answer = why.Noted.Ask(new Clock(scenario.AsOf));
            Assert.Equal(answer, why.Noted.Ask(new Clock(why.Until.AddTicks(-1))));
            Assert.NotEqual(answer, why.Noted.Ask(new Clock(why.Until)));
            Assert.NotEqual(why.Answer, why.AnswerThen);
            Assert.True(why.Rule is not null || why.Purpose is not null);
            return true;
        },
        leastPercent: 60);
}
