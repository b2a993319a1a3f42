using System.Collections.Concurrent;
using System.Text;
using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Portfolio.Batch;

public sealed class EvaluateAllTests
{
    private static readonly DateTimeOffset AsOf = SmallCase.OnDay(1);

    [Fact]
    public void Outcomes_OfRandomCases_AreThoseOfEvaluatingOneByOne() => Invariant.Holds(
        scenario =>
        {
            var evaluator = new AdvocacyEvaluator(scenario.RuleSet);
            CustomerCase[] cases = [scenario.Case, new(scenario.Customer, scenario.Commitments), new(scenario.Customer), scenario.Case];

            var outcomes = evaluator.EvaluateAllAsync(cases.ToAsyncEnumerable(), scenario.AsOf).ToBlockingEnumerable().ToArray();

            Assert.Equal(cases, outcomes.Select(outcome => outcome.Case));
            Assert.Equal(
                cases.Select(@case => AssessmentJson.ToJson(evaluator.Evaluate(@case, scenario.AsOf))),
                outcomes.Select(outcome => AssessmentJson.ToJson(outcome.Assessment!)));
            return !outcomes[0].Assessment!.Harms.IsEmpty;
        },
        leastPercent: 60);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    public async Task Outcomes_WhereCasesTakeDifferentTimes_ComeInTheOrderOfTheSource(int parallelism)
    {
        var evaluator = new WatchedEvaluator { Before = static @case => Thread.SpinWait(@case.Customer.Id.Value[^1] * 50) };

        var outcomes = await evaluator.EvaluateAllAsync(new WatchedSource(3_000, seed: 7), AsOf, new() { DegreeOfParallelism = parallelism }).ToArrayAsync();

        Assert.Equal(Enumerable.Range(0, 3_000), outcomes.Select(outcome => (int)outcome.Position));
        Assert.All(outcomes, outcome => Assert.Equal(WatchedSource.Case((int)outcome.Position).Customer.Id, outcome.Assessment!.Case.Customer.Id));
        Assert.InRange(evaluator.MostAtOnce, 1, parallelism);
    }

    [Fact]
    public async Task Outcomes_InAnyOrder_AreTheSame()
    {
        var evaluator = new WatchedEvaluator { Before = static @case => Thread.SpinWait(@case.Customer.Id.Value[^1] * 50) };

        var outcomes = await evaluator.EvaluateAllAsync(new WatchedSource(3_000, seed: 7), AsOf, new() { IsOrdered = false, DegreeOfParallelism = 3 }).ToArrayAsync();

        Assert.Equal(Enumerable.Range(0, 3_000), outcomes.Select(outcome => (int)outcome.Position).Order());
        Assert.All(outcomes, outcome => Assert.Equal(WatchedSource.Case((int)outcome.Position).Customer.Id, outcome.Case!.Customer.Id));
    }

    /// <summary>The first case is only finished once a later one, of another batch, has been handed out.</summary>
    [Fact]
    public async Task Outcome_InAnyOrder_DoesNotWaitForASlowCaseBeforeIt()
    {
        using var isLaterOut = new ManualResetEventSlim();
        var evaluator = new WatchedEvaluator { Before = @case => Assert.True(@case.Customer.Id.Value != "c-000000" || isLaterOut.Wait(TimeSpan.FromMinutes(1))) };
        var first = -1L;

        await foreach (var outcome in evaluator.EvaluateAllAsync(new WatchedSource(100), AsOf, new() { IsOrdered = false, DegreeOfParallelism = 2 }))
        {
            Assert.True(outcome.IsAssessed, $"{outcome.Error}");
            first = first < 0 ? outcome.Position : first;
            isLaterOut.Set();
        }

        Assert.NotEqual(0, first);
    }

    [Fact]
    public async Task Cases_OfADegreeOfTwo_AreEvaluatedTwoAtATime()
    {
        using var both = new CountdownEvent(2);
        var evaluator = new WatchedEvaluator { Before = _ => Assert.True(both.IsSet || (both.Signal() | both.Wait(TimeSpan.FromMinutes(1)))) };

        var outcomes = await evaluator.EvaluateAllAsync(new WatchedSource(64), AsOf, new() { DegreeOfParallelism = 2 }).ToArrayAsync();

        Assert.All(outcomes, outcome => Assert.True(outcome.IsAssessed));
        Assert.Equal(2, evaluator.MostAtOnce);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task BadCase_IsPassedOver_InItsPosition(bool isOrdered)
    {
        var evaluator = new AdvocacyEvaluator(new SmallCase(
            Predict.About<Errand>("p/broken").When(errand => errand.Place!.Length > 0).Predicts(IssueKind.BrokenCommitment, LogOdds.VeryStrong).Because("so"))
        {
            Options = new AdvocacyOptions { FaultPolicy = RuleFaultPolicy.Throw },
        }.BuildRules());
        var good = new CustomerCase(new Customer(new("good")), [SmallCase.Errand with { Place = "here" }]);
        var future = new CustomerCase(new Customer(new("future")), [SmallCase.Errand with { Place = "here", FulfilledAt = AsOf.AddDays(1) }]);
        var faulty = new CustomerCase(new Customer(new("faulty")), [SmallCase.Errand]);
        CustomerCase[] cases = [good, future, null!, faulty, good];

        var outcomes = await evaluator.EvaluateAllAsync(cases.ToAsyncEnumerable(), AsOf, new() { IsOrdered = isOrdered }).OrderBy(outcome => outcome.Position).ToArrayAsync();

        Assert.Equal([null, typeof(ArgumentException), typeof(ArgumentNullException), typeof(NullReferenceException), null], outcomes.Select(outcome => outcome.Error?.GetType()));
        Assert.Equal(cases, outcomes.Select(outcome => outcome.Case));
        Assert.All(outcomes, outcome => Assert.NotEqual(outcome.Error is null, outcome.Assessment is null));
        Assert.Contains("happened at", outcomes[1].Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CaseOfAFile_ThatCannotBeRead_IsPassedOverInItsPosition()
    {
        var format = new CaseFormat();
        var line = format.ToJson(new CustomerCase(new Customer(new("c-1"))));
        using var file = new MemoryStream(Encoding.UTF8.GetBytes($"{line}\n{{\"no\":\"case\"}}\n{line}\n"));

        var outcomes = await new WatchedEvaluator().EvaluateAllAsync(format.Read(file, "cases.jsonl").Append(null!), AsOf).ToArrayAsync();

        Assert.Equal([true, false, true, false], outcomes.Select(outcome => outcome.IsAssessed));
        Assert.IsType<ArgumentNullException>(outcomes[3].Error);
        Assert.Equal(2, Assert.IsType<CaseFormatException>(outcomes[1].Error).Error.Line);
        Assert.Null(outcomes[1].Case);
    }

    [Fact]
    public async Task Clock_IsAskedOnce_WhenTheBatchIsMade()
    {
        var clock = new CountedClock();
        var outcomes = new WatchedEvaluator().EvaluateAllAsync(new WatchedSource(50), clock);
        var ofAFile = new WatchedEvaluator().EvaluateAllAsync([], clock);

        Assert.Equal(2, clock.Asked);
        Assert.All(await outcomes.ToArrayAsync(), outcome => Assert.Equal(AsOf, outcome.Assessment!.AsOf));
        Assert.Empty(await ofAFile.ToArrayAsync());
        Assert.Equal(2, clock.Asked);
    }

    [Fact]
    public async Task Outcomes_EnumeratedTwice_AreEvaluatedTwice()
    {
        var evaluator = new WatchedEvaluator();
        var outcomes = evaluator.EvaluateAllAsync(Enumerable.Range(0, 40).Select(WatchedSource.Case).ToAsyncEnumerable(), AsOf);

        Assert.Equal(40, await outcomes.CountAsync());
        Assert.Equal(40, await outcomes.CountAsync());
        Assert.Equal(80, evaluator.Evaluated);
    }

    [Fact]
    public void Arguments_ThatAreMissingOrOutOfRange_AreRefusedAtOnce()
    {
        var evaluator = new WatchedEvaluator();

        Assert.Throws<ArgumentNullException>(() => evaluator.EvaluateAllAsync((IAsyncEnumerable<CustomerCase>)null!, AsOf));
        Assert.Throws<ArgumentNullException>(() => evaluator.EvaluateAllAsync((IEnumerable<CaseReading>)null!, AsOf));
        Assert.Throws<ArgumentNullException>(() => ((IAdvocacyEvaluator)null!).EvaluateAllAsync(new WatchedSource(1), AsOf));
        Assert.Throws<ArgumentNullException>(() => evaluator.EvaluateAllAsync(new WatchedSource(1), (TimeProvider)null!));
        Assert.Equal(192, new EvaluateAllOptions { DegreeOfParallelism = 3 }.MostUnderWay);
        Assert.Throws<ArgumentOutOfRangeException>(() => new EvaluateAllOptions { DegreeOfParallelism = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new EvaluateAllOptions { MostUnderWay = 0 });
    }

    [Theory]
    [InlineData(0, new long[] { 0 })]
    [InlineData(999, new long[] { 999 })]
    [InlineData(2_000, new long[] { 1_000, 2_000 })]
    [InlineData(2_500, new long[] { 1_000, 2_000, 2_500 })]
    public async Task Progress_IsTold_EveryThousandOutcomesAndAtTheEnd(int count, long[] expected)
    {
        var told = new Told();
        var cases = Enumerable.Range(0, count).Select(number => number % 5 == 0 ? null! : WatchedSource.Case(number)).ToAsyncEnumerable();

        await new WatchedEvaluator().EvaluateAllAsync(cases, AsOf, new() { Progress = told }).CountAsync();

        Assert.Equal(expected, told.Reports.Select(report => report.Evaluated + report.Failed));
        Assert.All(told.Reports, report => Assert.Equal((report.Evaluated + report.Failed + 4) / 5, report.Failed));
    }

    internal sealed class Told : IProgress<EvaluateAllProgress>
    {
        internal ConcurrentQueue<EvaluateAllProgress> Reports { get; } = [];

        public void Report(EvaluateAllProgress value) => Reports.Enqueue(value);
    }

    private sealed class CountedClock : TimeProvider
    {
        internal int Asked { get; private set; }

        public override DateTimeOffset GetUtcNow()
        {
            Asked++;
            return AsOf;
        }
    }
}
