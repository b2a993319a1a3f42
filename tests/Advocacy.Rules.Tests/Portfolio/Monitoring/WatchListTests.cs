using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Portfolio.Monitoring;

public sealed class WatchListTests
{
    private static readonly TimeSpan Notice = TimeSpan.FromDays(14);

    /// <summary>The monitor against batch: whatever happens, at every instant on the way or at its end alone.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WatchList_AfterAnySequence_EqualsEvaluatingEachCaseAfreshAndItsChangesRebuildIt(bool looksOnTheWay) => Invariant.Holds(
        Watching.Any(12),
        Watching.Simpler,
        watching =>
        {
            var evaluator = watching.Evaluator;
            var watched = new WatchList(evaluator, Notice);
            var (changes, now) = (new List<AssessmentChange>(), watching.Start);
            var expected = new Dictionary<CustomerId, CustomerCase>();
            foreach (var step in watching.Steps)
            {
                if (watching.EventAt(step, now) is { } told)
                {
                    watched.Accept(watched.Assess(told, now), changes);
                    Tell(expected, told);
                }
                else
                {
                    var until = now + step.Length;
                    while (watched.NextToWake is { WakeAt: { } at } due && at <= until)
                    {
                        Assert.True(at > due.AsOf, "A case never wakes at the instant as of which it was assessed.");
                        watched.Accept(watched.Assess(due, looksOnTheWay ? at : until), changes);
                    }

                    now = until;
                }

                RequireAsFresh(watched, expected, evaluator, now);
            }

            Assert.Equal(Enumerable.Range(1, changes.Count).Select(id => (long)id), changes.Select(change => change.Id));
            Assert.All(changes.GroupBy(change => change.Customer), told => Assert.Equal(
                watched.Find(told.Key)?.Summary ?? AssessmentSummary.Empty,
                told.Aggregate(AssessmentSummary.Empty, (summary, change) => summary.With(change))));
            return changes.Any(change => change.Kind is AssessmentChangeKind.Escalated or AssessmentChangeKind.Cleared or AssessmentChangeKind.RemedyNewlyBest);
        },
        leastPercent: 40);

    [Fact]
    public void WatchList_OfManyCases_AssessesOnlyThoseToldOfOrDue()
    {
        var counting = new CountingEvaluator(new AdvocacyEvaluator(new SmallCase().BuildRules()));
        var watched = new WatchList(counting, Notice);
        var changes = new List<AssessmentChange>();
        for (var i = 0; i < 100; i++)
        {
            var errand = new Errand(new("k-1"), SmallCase.Made, SmallCase.OnDay(10 + i));
            watched.Accept(watched.Assess(CaseEvent.Snapshot(SmallCase.Made, new CustomerCase(new Customer(new($"c-{i:000}")), [errand])), SmallCase.OnDay(1)), changes);
        }

        Assert.Equal(100, counting.Evaluations);
        Assert.Empty(changes);
        Assert.Equal(["c-000", "c-001", "c-002"], watched.Due(SmallCase.OnDay(12)).Select(due => due.Customer.Value));
        foreach (var due in watched.Due(SmallCase.OnDay(12)).ToList())
        {
            watched.Accept(watched.Assess(due, SmallCase.OnDay(12)), changes);
        }

        Assert.Equal(103, counting.Evaluations);
        Assert.Equal(["c-000", "c-001", "c-002"], changes.Select(change => change.Customer.Value));
        Assert.All(changes, change => Assert.Equal(AssessmentChangeKind.Raised, change.Kind));
    }

    [Fact]
    public void WatchList_ACaseThatChangesOften_IsAwaitedOnce()
    {
        var watched = new WatchList(new AdvocacyEvaluator(new SmallCase().BuildRules()), Notice);
        for (var day = 1; day < 9; day++)
        {
            var told = CaseEvent.Snapshot(SmallCase.Made, new CustomerCase(new Customer(new("c-1")), [SmallCase.Errand with { SeenAt = SmallCase.OnDay(day) }]));
            watched.Accept(watched.Assess(told, SmallCase.OnDay(day)), []);
        }

        Assert.Single(watched.Due(DateTimeOffset.MaxValue));
        watched.Accept(watched.Assess(CaseEvent.Removal(SmallCase.Made, new("c-1")), SmallCase.OnDay(9)), []);
        Assert.Empty(watched.Due(DateTimeOffset.MaxValue));
        Assert.Equal(0, watched.Count);
    }

    [Fact]
    public void WatchList_EvaluatorThrowsWhenACaseIsDue_TellsSoAndKeepsWhatWasKnown()
    {
        var counting = new CountingEvaluator(new AdvocacyEvaluator(new SmallCase().BuildRules()));
        var watched = new WatchList(counting, Notice);
        var changes = new List<AssessmentChange>();
        watched.Accept(watched.Assess(CaseEvent.Snapshot(SmallCase.Made, new CustomerCase(new Customer(new("c-1")), [SmallCase.Errand])), SmallCase.OnDay(1)), changes);
        counting.Throws = true;
        watched.Accept(watched.Assess(watched.NextToWake!, SmallCase.OnDay(11)), changes);

        var failure = Assert.IsType<AssessmentFailure>(Assert.Single(changes));
        Assert.Equal((AssessmentChangeKind.NotAssessed, "System.InvalidTimeZoneException", SmallCase.OnDay(11)), (failure.Kind, failure.Exception, failure.AsOf));
        Assert.Equal(AssessmentSummary.Empty, watched.Find(new("c-1"))!.Summary);
        Assert.Null(watched.NextToWake);
    }

    [Fact]
    public void WatchList_ToldOfWhatCannotBeAssessed_IsAsBefore()
    {
        var watched = new WatchList(new AdvocacyEvaluator(new SmallCase().BuildRules()), Notice);
        var changes = new List<AssessmentChange>();
        watched.Accept(watched.Assess(CaseEvent.Snapshot(SmallCase.Made, new CustomerCase(new Customer(new("c-1")), [SmallCase.Errand])), SmallCase.OnDay(1)), changes);
        var before = watched.Find(new("c-1"));
        var later = watched.Assess(new CaseEvent(SmallCase.Made, new("c-1")) { Commitments = [SmallCase.Errand with { SeenAt = SmallCase.OnDay(3) }] }, SmallCase.OnDay(2));
        watched.Accept(later, changes);

        Assert.IsType<ArgumentException>(later.Error);
        Assert.Same(before, watched.Find(new("c-1")));
        Assert.Empty(changes);
    }

    internal static void Tell(Dictionary<CustomerId, CustomerCase> cases, CaseEvent told)
    {
        if (told.ApplyTo(cases.GetValueOrDefault(told.CustomerId)) is { } next)
        {
            cases[told.CustomerId] = next;
        }
        else
        {
            cases.Remove(told.CustomerId);
        }
    }

    private static void RequireAsFresh(WatchList watched, Dictionary<CustomerId, CustomerCase> expected, AdvocacyEvaluator evaluator, DateTimeOffset now)
    {
        Assert.Equal(expected.Keys.Order(), watched.Customers.Order());
        Assert.All(expected, one => Assert.Equal(
            AssessmentSummary.Of(evaluator.Evaluate(one.Value, now), Notice), watched.Find(one.Key)!.Summary));
    }
}
