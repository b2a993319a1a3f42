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
    public void Answers_UpToHoldsUntil_StayAndAtItOneChanges() => Invariant.Holds(
        Questions.Many,
        static questions => questions.Length == 1 ? [] : questions.Select(one => questions.Where(other => other != one).ToArray()),
        static questions =>
        {
            var clock = new Clock(Draw.Start);
            var answers = questions.Select(question => question.Ask(clock)).ToArray();
            if (clock.HoldsUntil is not { } until)
            {
                Assert.Equal(answers, AnswersAt(questions, DateTimeOffset.MaxValue));
                return false;
            }

            Assert.True(until > Draw.Start);
            Assert.Equal(answers, AnswersAt(questions, until.AddTicks(-1)));
            Assert.Equal(answers, AnswersAt(questions, Draw.Start + ((until - Draw.Start) / 2)));
            Assert.NotEqual(answers, AnswersAt(questions, until));
            return true;
        },
        leastPercent: 60);

    private static long[] AnswersAt(Question[] questions, DateTimeOffset instant) => [.. questions.Select(question => question.Ask(new Clock(instant)))];
}
