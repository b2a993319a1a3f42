using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;
using static Advocacy.Rules.Tests.Portfolio.Monitoring.Monitored;

namespace Advocacy.Rules.Tests.Portfolio.Monitoring;

public sealed class StoredMonitorTests
{
    private readonly ManualTime _time = new(SmallCase.OnDay(1));
    private readonly CountingEvaluator _evaluator = new(new AdvocacyEvaluator(new SmallCase().BuildRules()));

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
        Assert.Equal((SmallCase.OnDay(10), TimeSpan.FromDays(9)), (change.ActBefore, change.TimeLeft(_time.GetUtcNow())));
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

    [Fact]
    public async Task Monitor_OpenedWithMoreToTellThanMayWait_TakesInEventsBeforeAnybodyReads()
    {
        var store = new MemoryStore();
        await using (var monitor = await CaseMonitor.OpenAsync(_evaluator, _time, store, ErrandFormat.Known))
        {
            await monitor.ApplyAsync(Snapshot(Late("k-1"), Late("k-2"), Late("k-3")));
        }

        await using var next = await CaseMonitor.OpenAsync(_evaluator, _time, store.Survivor(), ErrandFormat.Known, new CaseMonitorOptions { MostWaiting = 1 });
        await next.ApplyAsync(Snapshot(2, Late("k-1"))).AsTask().WaitAsync(Patience);
        Assert.Equal([1, 2, 3, 4], (await Take(next, 4)).Select(change => change.Id));
    }

    [Fact]
    public async Task Monitor_OpenedWithAnotherNotice_AssessesEveryCaseAgainAtOnce()
    {
        var store = new MemoryStore();
        await using (var monitor = await CaseMonitor.OpenAsync(_evaluator, _time, store, ErrandFormat.Known))
        {
            await monitor.ApplyAsync(Snapshot(SmallCase.Errand));
        }

        var options = new CaseMonitorOptions { LapseNotice = TimeSpan.FromDays(60) };
        await using var next = await CaseMonitor.OpenAsync(_evaluator, _time, store.Survivor(), ErrandFormat.Known, options);
        await next.CatchUpAsync();
        Assert.Equal(2, _evaluator.Evaluations);
    }

    [Fact]
    public async Task Event_OfATypeThatTheFormatDoesNotKnow_IsRefusedAndCostsNobodyElse()
    {
        var store = new MemoryStore();
        await using var monitor = await CaseMonitor.OpenAsync(_evaluator, _time, store);

        var refused = await Assert.ThrowsAsync<ArgumentException>(async () => await monitor.ApplyAsync(Snapshot(SmallCase.Errand)));
        Assert.Contains("customer 'c-1' cannot be kept", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Open the monitor with a format", refused.Message, StringComparison.Ordinal);
        await monitor.ApplyAsync(CaseEvent.Snapshot(SmallCase.Made, new CustomerCase(new Customer(new("c-2")))));
        Assert.Equal(["c-2"], monitor.Customers.Select(customer => customer.Value));
        Assert.Equal(["c-2"], store.Cases.Select(stored => stored.Customer.Value));
    }

    [Fact]
    public async Task Store_ThatAMonitorUses_IsRefusedToAnotherUntilItIsClosed()
    {
        var store = new MemoryStore();
        var monitor = await CaseMonitor.OpenAsync(_evaluator, _time, store, ErrandFormat.Known);

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(async () => await CaseMonitor.OpenAsync(_evaluator, _time, store, ErrandFormat.Known));
        Assert.Contains("Another monitor uses the store", refused.Message, StringComparison.Ordinal);
        await monitor.DisposeAsync();
        await (await CaseMonitor.OpenAsync(_evaluator, _time, store, ErrandFormat.Known)).DisposeAsync();
    }

    [Fact]
    public async Task Changes_Handled_AreWrittenAsHandledWhileOthersWait()
    {
        var store = new MemoryStore();
        await using var monitor = await CaseMonitor.OpenAsync(_evaluator, _time, store, ErrandFormat.Known);
        await monitor.ApplyAsync(Snapshot(Late("k-1"), Late("k-2"), Late("k-3")));
        await Take(monitor, 2);
        for (var patience = 0; patience < 500 && store.Untold.Count > 2; patience++)
        {
            await Task.Delay(10);
        }

        Assert.Equal([2, 3], store.Untold.Select(change => change.Id));
    }

    [Fact]
    public async Task Store_ThatSaysItWasCancelled_IsAFailureToTheReaderToo()
    {
        var store = new MemoryStore { WritesUntilKilled = 1, Killed = new TaskCanceledException("timed out") };
        await using var monitor = await CaseMonitor.OpenAsync(_evaluator, _time, store, ErrandFormat.Known);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await monitor.ApplyAsync(Snapshot(Late("k-1"))));

        Assert.IsType<TaskCanceledException>((await Assert.ThrowsAsync<InvalidOperationException>(async () => await Take(monitor, 1))).InnerException);
    }

    [Fact]
    public async Task Monitor_ClosedTwiceAtOnce_IsClosedForBoth()
    {
        var store = new MemoryStore();
        var monitor = await CaseMonitor.OpenAsync(_evaluator, _time, store, ErrandFormat.Known);
        using var goOn = new ManualResetEventSlim();
        store.WhileWriting = _ => goOn.Wait();
        var waiting = monitor.ApplyAsync(Snapshot(Late("k-1")));
        var (first, second) = (monitor.DisposeAsync().AsTask(), monitor.DisposeAsync().AsTask());

        Assert.False(second.IsCompleted);
        goOn.Set();
        await waiting;
        await Task.WhenAll(first, second).WaitAsync(Patience);
        Assert.Single(store.Cases);
    }
}
