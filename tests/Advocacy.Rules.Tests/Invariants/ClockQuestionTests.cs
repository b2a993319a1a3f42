using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

/// <summary>Every answer holds until the noted instant and is another one at it: noted never too late, and never where nothing changes.</summary>
public sealed class ClockQuestionTests
{
    [Fact]
    public void Answer_OfAnyQuestion_IsThatOfItsDefinition() => Invariant.Holds(
        QuestionDraw.Some,
        Asking.Simpler,
        static asking =>
        {
            Assert.All(asking.Questions, question => Assert.Equal(NaiveClock.Answer(question, asking.AsOf), question.Ask(new Clock(asking.AsOf))));
            return true;
        },
        leastPercent: 100);

    [Fact]
    public void Answer_OfAnyQuestion_IsAnotherFromTheNotedInstantOnAndNotBefore() => Invariant.Holds(
        QuestionDraw.Some,
        Asking.Simpler,
        static asking => asking.Questions.Count(question =>
        {
            var answer = NaiveClock.Answer(question, asking.AsOf);
            if (question.ChangesAfter(asking.AsOf) is not { } change)
            {
                var late = CalendarDraw.Shifted(asking.AsOf, TimeSpan.FromDays(2000));
                Assert.Equal(answer, NaiveClock.Answer(question, Between(asking.AsOf, late)));
                Assert.Equal(answer, NaiveClock.Answer(question, late));
                return false;
            }

            Assert.True(change > asking.AsOf);
            Assert.Equal(answer, NaiveClock.Answer(question, Between(asking.AsOf, change)));
            Assert.Equal(answer, NaiveClock.Answer(question, change.AddTicks(-1)));
            Assert.NotEqual(answer, NaiveClock.Answer(question, change));
            return true;
        }) > 0,
        leastPercent: 60);

    [Fact]
    public void HoldsUntil_AfterSeveralQuestions_IsTheFirstOfTheirChanges() => Invariant.Holds(
        QuestionDraw.Some,
        Asking.Simpler,
        static asking =>
        {
            var clock = new Clock(asking.AsOf);
            foreach (var question in asking.Questions)
            {
                question.Ask(clock);
            }

            Assert.Equal(asking.Questions.Min(question => question.ChangesAfter(asking.AsOf)), clock.HoldsUntil);
            return clock.HoldsUntil is not null && asking.Questions.Length > 1;
        },
        leastPercent: 40);

    [Fact]
    public void WatchedClock_AskedAnyQuestion_TellsWhatItIsAskedAndAnswersTheSame() => Invariant.Holds(
        QuestionDraw.Some,
        Asking.Simpler,
        static asking =>
        {
            List<ClockQuestion> told = [];
            var watched = new Clock(asking.AsOf, told.Add);
            Assert.All(asking.Questions, question => Assert.Equal(question.Ask(new Clock(asking.AsOf)), question.Ask(watched)));
            Assert.Equal(asking.Questions, told);
            return true;
        },
        leastPercent: 100);

    private static DateTimeOffset Between(DateTimeOffset from, DateTimeOffset until) => from.AddTicks((until - from).Ticks / 2);
}
