using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Portfolio.Monitoring;

public sealed class CaseMonitorTests
{
    private static readonly CustomerId Id = new("c-1");
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ManualTime _time = new(SmallCase.OnDay(1));
    private readonly CountingEvaluator _evaluator = new(new AdvocacyEvaluator(new SmallCase().BuildRules()));

    [Fact]
    public async Task Monitor_WhenTheTimeComes_TellsByItselfWithTheTimeLeft()
    {
        await using var monitor = await CaseMonitor.OpenAsync(_evaluator, _time);
        await monitor.ApplyAsync(Snapshot(SmallCase.Errand));
        var told = Take(monitor, 1);
        await WaitForTimer();

        _time.Set(SmallCase.OnDay(10));

        var change = Assert.IsType<IssueChange>(Assert.Single(await told));
        Assert.Equal((1, Id, SmallCase.OnDay(10)), (change.Id, change.Customer, change.AsOf));
        Assert.Equal((AssessmentChangeKind.Raised, IssueKind.BrokenCommitment, new CommitmentId("k-1")), (change.Kind, change.Issue, change.Commitment));
        Assert.Null(change.ActBy);
        Assert.Equal(2, _evaluator.Evaluations);

        async Task WaitForTimer()
        {
            // The timer is set once the loop rests; catching up twice has it pass there.
            await monitor.CatchUpAsync();
            await monitor.CatchUpAsync();
            await Task.Delay(50);
        }
    }

    [Fact]
    public async Task Monitor_OfADistantPromise_WaitsLongerThanATimerCan()
    {
        await using var monitor = await CaseMonitor.OpenAsync(_evaluator, _time);
        await monitor.ApplyAsync(Snapshot(new Errand(new("k-1"), SmallCase.Made, SmallCase.OnDay(400))));
        var told = Take(monitor, 1);
        for (var day = 2; day <= 400; day++)
        {
            _time.Set(SmallCase.OnDay(day));
            await monitor.CatchUpAsync();
        }

        Assert.Equal(SmallCase.OnDay(400), Assert.Single(await told).AsOf);
        Assert.Equal(2, _evaluator.Evaluations);
    }

    /// <summary>After any sequence, killed at any write, before or after it takes effect: the state is that of the cases afresh, and the changes told rebuild it.</summary>
    [Fact]
    public void Monitor_KilledAndOpenedAgain_LosesNothingAndTellsNothingElseUnderOneId() => Invariant.Holds(
        from watching in Watching.Any(12)
        from writes in Draw.Choose(1, 8)
        from after in Draw.Coin
        select (watching, writes, after),
        static drawn => Watching.Simpler(drawn.watching).Select(simpler => (simpler, drawn.writes, drawn.after)),
        static drawn => RunKilledAsync(drawn.watching, drawn.writes, drawn.after).WaitAsync(Patience).GetAwaiter().GetResult(),
        leastPercent: 20);

    [Fact]
    public async Task Changes_NotAskedBeyond_AreToldAgainToTheNextReader()
    {
        await using var monitor = await CaseMonitor.OpenAsync(_evaluator, _time);
        await monitor.ApplyAsync(Snapshot(Late("k-1"), Late("k-2"), Late("k-3")));

        Assert.Equal([1, 2], (await Take(monitor, 2)).Select(change => change.Id));
        Assert.Equal([2, 3], (await Take(monitor, 2)).Select(change => change.Id));
    }

    [Fact]
    public async Task Changes_ReadTwiceAtOnce_AreRefusedToTheSecond()
    {
        await using var monitor = await CaseMonitor.OpenAsync(_evaluator, _time);
        using var stop = new CancellationTokenSource();
        var first = monitor.ChangesAsync(stop.Token).GetAsyncEnumerator(CancellationToken.None);
        var waiting = first.MoveNextAsync();

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(async () => await Take(monitor, 1));
        Assert.Contains("one reader at a time", refused.Message, StringComparison.Ordinal);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await waiting);
        await first.DisposeAsync();
        await monitor.ApplyAsync(Snapshot(Late("k-1")));
        Assert.Single(await Take(monitor, 1));
    }

    [Fact]
    public async Task Changes_NotRead_HoldUpWhoeverBringsMore()
    {
        await using var monitor = await CaseMonitor.OpenAsync(_evaluator, _time, options: new CaseMonitorOptions { MostWaiting = 2 });
        var brought = Enumerable.Range(0, 20).Select(at => monitor.ApplyAsync(Snapshot(at, Late("k-1"))).AsTask()).ToList();

        Assert.NotEqual(Task.WhenAll(brought), await Task.WhenAny(Task.WhenAll(brought), Task.Delay(200)));
        Assert.Equal(20, (await Take(monitor, 20)).Select(change => change.Customer).Distinct().Count());
        await Task.WhenAll(brought).WaitAsync(Patience);
    }

    [Fact]
    public async Task Monitor_ToldWhatCannotBeAssessed_RefusesItAndGoesOn()
    {
        await using var monitor = await CaseMonitor.OpenAsync(_evaluator, _time);
        var refused = await Assert.ThrowsAsync<ArgumentException>(async () => await monitor.ApplyAsync(Snapshot(SmallCase.Errand with { SeenAt = SmallCase.OnDay(3) })));

        Assert.Contains("k-1", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, monitor.Count);
        Assert.Null(monitor.SummaryOf(Id));
        await monitor.ApplyAsync(Snapshot(Late("k-1")));
        Assert.Equal([Id], monitor.Customers);
        Assert.Single(monitor.SummaryOf(Id)!.Issues);
    }

    [Fact]
    public async Task Store_ThatFails_EndsTheMonitorAndSaysWhy()
    {
        var store = new MemoryStore { WritesUntilKilled = 1 };
        await using var monitor = await CaseMonitor.OpenAsync(_evaluator, _time, store, ErrandFormat.Known);

        var failed = await Assert.ThrowsAsync<InvalidOperationException>(async () => await monitor.ApplyAsync(Snapshot(Late("k-1"))));
        Assert.Contains("killed", failed.Message, StringComparison.Ordinal);
        Assert.IsType<IOException>(failed.InnerException);
        Assert.IsType<IOException>((await Assert.ThrowsAsync<InvalidOperationException>(async () => await monitor.ApplyAsync(Snapshot(Late("k-2"))))).InnerException);
        Assert.IsType<IOException>((await Assert.ThrowsAsync<InvalidOperationException>(async () => await Take(monitor, 1))).InnerException);
    }

    [Fact]
    public async Task Monitor_Closed_TakesNothingMoreAndTheNextTellsWhatWasNotHandled()
    {
        var store = new MemoryStore();
        var monitor = await CaseMonitor.OpenAsync(_evaluator, _time, store, ErrandFormat.Known);
        await monitor.ApplyAsync(Snapshot(Late("k-1"), Late("k-2")));
        await Take(monitor, 2);
        await monitor.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await monitor.ApplyAsync(Snapshot(Late("k-1"))));
        Assert.Equal([2], store.Untold.Select(change => change.Id));

        await using var next = await CaseMonitor.OpenAsync(_evaluator, _time, store.Survivor(), ErrandFormat.Known);
        await next.ApplyAsync(Snapshot(Late("k-1"), Late("k-2"), Late("k-3")));
        Assert.Equal([2, 3], (await Take(next, 2)).Select(change => change.Id));
    }

    /// <summary>A change that found no room must not be skipped for a later one that does: whoever handles the later one acknowledges both.</summary>
    [Fact]
    public async Task Monitor_ClosedWhileItsReaderIsBehind_TellsNothingPastWhatFoundNoRoom()
    {
        var store = new MemoryStore();
        var monitor = await CaseMonitor.OpenAsync(_evaluator, _time, store, ErrandFormat.Known, new CaseMonitorOptions { MostWaiting = 1 });
        var reader = monitor.ChangesAsync().GetAsyncEnumerator();
        await monitor.ApplyAsync(Snapshot(Late("k-1"), Late("k-2"), Late("k-3")));
        store.WhileWriting = write => Assert.True(write.Changes[0].Id != 4 || reader.MoveNextAsync().AsTask().Result);
        var waiting = monitor.ApplyAsync(Snapshot(2, Late("k-1")));
        await monitor.DisposeAsync();
        await waiting;

        Assert.Equal(1, reader.Current.Id);
        Assert.False(await reader.MoveNextAsync());
        Assert.Equal([2, 3, 4], store.Untold.Select(change => change.Id));
        await using var next = await CaseMonitor.OpenAsync(_evaluator, _time, store.Survivor(), ErrandFormat.Known);
        Assert.Equal([2, 3, 4], (await Take(next, 3)).Select(change => change.Id));
    }

    [Fact]
    public async Task Changes_ReadToTheEndOfAClosedMonitor_AreHandled()
    {
        var store = new MemoryStore();
        var monitor = await CaseMonitor.OpenAsync(_evaluator, _time, store, ErrandFormat.Known);
        await monitor.ApplyAsync(Snapshot(Late("k-1"), Late("k-2"), Late("k-3")));
        await monitor.DisposeAsync();
        var read = new List<long>();
        await foreach (var change in monitor.ChangesAsync())
        {
            read.Add(change.Id);
        }

        Assert.Equal([1, 2, 3], read);
        Assert.Empty(store.Untold);
    }

    [Fact]
    public async Task Monitor_OpenedWithOtherRules_AssessesEveryCaseAgainAtOnce()
    {
        var store = new MemoryStore();
        await using (var monitor = await CaseMonitor.OpenAsync(_evaluator, _time, store, ErrandFormat.Known))
        {
            await monitor.ApplyAsync(Snapshot(SmallCase.Errand));
        }

        var rules = new SmallCase(Predict.About<Errand>("test/at-risk").When(errand => errand.IsOpen)
            .Predicts(IssueKind.BrokenCommitment, LogOdds.Decisive).Because("it is")).BuildRules();
        await using var next = await CaseMonitor.OpenAsync(new AdvocacyEvaluator(rules), _time, store.Survivor(), ErrandFormat.Known);
        var change = Assert.IsType<IssueChange>(Assert.Single(await Take(next, 1)));

        Assert.Equal(AssessmentChangeKind.Raised, change.Kind);
        Assert.Equal((SmallCase.OnDay(10), TimeSpan.FromDays(9)), (change.ActBy, change.TimeLeft(_time.GetUtcNow())));
    }

    [Fact]
    public async Task Monitor_OpenedWithTheSameRules_AssessesNothingBeforeItsTime()
    {
        var store = new MemoryStore();
        await using (var monitor = await CaseMonitor.OpenAsync(_evaluator, _time, store, ErrandFormat.Known))
        {
            await monitor.ApplyAsync(Snapshot(SmallCase.Errand));
        }

        _time.Set(SmallCase.OnDay(9));
        await using var next = await CaseMonitor.OpenAsync(_evaluator, _time, store.Survivor(), ErrandFormat.Known);
        await next.CatchUpAsync();
        Assert.Equal(1, _evaluator.Evaluations);
        Assert.Equal("k-1", next.CaseOf(Id)!.Commitments[0].Id.Value);
    }

    [Fact]
    public async Task Store_WithACaseThatTheFormatDoesNotKnow_IsRefusedWithTheReason()
    {
        var store = new MemoryStore();
        await using (var monitor = await CaseMonitor.OpenAsync(_evaluator, _time, store, ErrandFormat.Known))
        {
            await monitor.ApplyAsync(Snapshot(SmallCase.Errand));
        }

        var refused = await Assert.ThrowsAsync<InvalidDataException>(async () => await CaseMonitor.OpenAsync(_evaluator, _time, store.Survivor()));
        Assert.Contains("customer 'c-1'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("test/errand", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clock_SetBack_StandsStillUntilItHasCaughtUp()
    {
        var store = new MemoryStore();
        await using (var monitor = await CaseMonitor.OpenAsync(_evaluator, _time, store, ErrandFormat.Known))
        {
            _time.Set(SmallCase.OnDay(5));
            await monitor.ApplyAsync(Snapshot(SmallCase.Errand with { SeenAt = SmallCase.OnDay(5) }));
        }

        await using var next = await CaseMonitor.OpenAsync(_evaluator, new ManualTime(SmallCase.OnDay(2)), store.Survivor(), ErrandFormat.Known);
        await next.ApplyAsync(new CaseEvent(SmallCase.OnDay(2), Id) { Commitments = [Late("k-2")] });
        Assert.Equal(SmallCase.OnDay(5), (await Take(next, 1))[0].AsOf);
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 1, -1)]
    public void Options_OutOfRange_AreRefused(int waiting, int parallel, int days) => Assert.Throws<ArgumentOutOfRangeException>(() => new CaseMonitorOptions
    {
        MostWaiting = waiting, DegreeOfParallelism = parallel, LapseNotice = TimeSpan.FromDays(days),
    });

    private static Errand Late(string id) => new(new(id), SmallCase.Made, SmallCase.Made.AddHours(1));

    private static CaseEvent Snapshot(params Errand[] errands) => CaseEvent.Snapshot(SmallCase.Made, new CustomerCase(new Customer(Id), errands));

    private static CaseEvent Snapshot(int customer, params Errand[] errands) =>
        CaseEvent.Snapshot(SmallCase.Made, new CustomerCase(new Customer(new($"c-{customer}")), errands));

    private static async Task<List<AssessmentChange>> Take(CaseMonitor monitor, int count)
    {
        using var patience = new CancellationTokenSource(Patience);
        var taken = new List<AssessmentChange>();
        await foreach (var change in monitor.ChangesAsync(patience.Token))
        {
            taken.Add(change);
            if (taken.Count == count)
            {
                break;
            }
        }

        return taken;
    }

    private static async Task<bool> RunKilledAsync(Watching watching, int writesUntilKilled, bool isKilledAfterTheWrite)
    {
        var (evaluator, time) = (watching.Evaluator, new ManualTime(watching.Start));
        var store = new MemoryStore { WritesUntilKilled = writesUntilKilled, IsKilledAfterTheWrite = isKilledAfterTheWrite };
        var (told, expected, kills, next) = (new SortedDictionary<long, string>(), new Dictionary<CustomerId, CustomerCase>(), 0, 0);
        var rebuilt = new Dictionary<CustomerId, AssessmentSummary>();
        var clocks = watching.Steps.Select((_, at) => watching.Start + new TimeSpan(watching.Steps.Take(at + 1).Where(static step => step.What == "advance").Sum(static step => step.Length.Ticks))).ToArray();
        while (true)
        {
            await using var monitor = await CaseMonitor.OpenAsync(evaluator, time, store, ErrandFormat.Known);
            using var stop = new CancellationTokenSource();
            var reading = Read(monitor, told, rebuilt, stop.Token);
            try
            {
                for (; next < watching.Steps.Length; next++)
                {
                    var step = watching.Steps[next];
                    if (watching.EventAt(step, time.GetUtcNow()) is { } happened)
                    {
                        // What was told and not answered for is told again: here, taking it in twice is the same as once.
                        await monitor.ApplyAsync(happened);
                        WatchListTests.Tell(expected, happened);
                    }
                    else
                    {
                        time.Set(clocks[next]);
                        await monitor.CatchUpAsync();
                    }
                }

                await monitor.CatchUpAsync();
                Assert.Equal(expected.Keys.Order(), monitor.Customers.Order());
                Assert.All(expected, one => Assert.Equal(
                    AssessmentSummary.Of(evaluator.Evaluate(one.Value, time.GetUtcNow()), new CaseMonitorOptions().LapseNotice), monitor.SummaryOf(one.Key)));
                await monitor.DisposeAsync();
                await reading;
                Assert.Equal(Enumerable.Range(1, told.Count).Select(id => (long)id), told.Keys);
                Assert.All(expected.Keys, customer => Assert.Equal(monitor.SummaryOf(customer), rebuilt.GetValueOrDefault(customer, AssessmentSummary.Empty)));
                return kills > 0 && told.Count > 0;
            }
            catch (InvalidOperationException failed) when (failed.InnerException is IOException)
            {
                kills++;
                await Assert.ThrowsAsync<InvalidOperationException>(() => reading);
                store = store.Survivor(kills > 3 ? int.MaxValue : writesUntilKilled);
            }
        }
    }

    /// <summary>Reads until the monitor ends. What has been told already is left out by its id, and must be the same.</summary>
    private static async Task Read(
        CaseMonitor monitor, SortedDictionary<long, string> told, Dictionary<CustomerId, AssessmentSummary> rebuilt, CancellationToken stop)
    {
        await foreach (var change in monitor.ChangesAsync(stop))
        {
            var text = MonitorText.Write(change).Json;
            if (told.TryGetValue(change.Id, out var before))
            {
                Assert.Equal(before, text);
            }
            else
            {
                told.Add(change.Id, text);
                rebuilt[change.Customer] = rebuilt.GetValueOrDefault(change.Customer, AssessmentSummary.Empty).With(change);
            }
        }
    }
}
