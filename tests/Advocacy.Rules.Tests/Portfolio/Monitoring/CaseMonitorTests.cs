using Advocacy.Rules.Tests.Generators;
using static Advocacy.Rules.Tests.Portfolio.Monitoring.Monitored;

namespace Advocacy.Rules.Tests.Portfolio.Monitoring;

public sealed class CaseMonitorTests
{
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
        Assert.Null(change.ActBefore);
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
        var brought = new List<Task>();
        do
        {
            brought.Add(monitor.ApplyAsync(Snapshot(brought.Count, Late("k-1"))).AsTask());
        }
        while (await Task.WhenAny(brought[^1], Task.Delay(3000)) == brought[^1] && brought.Count < 20);

        // Two changes wait, a third has found no room, and the event after it is not taken in.
        Assert.Equal(4, brought.Count);
        Assert.Equal(4, (await Take(monitor, 4)).Select(change => change.Customer).Distinct().Count());
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
    public async Task Case_WhileItIsAssessedAgain_IsReadAsItWasOrIs()
    {
        await using var monitor = await CaseMonitor.OpenAsync(_evaluator, _time);
        await monitor.ApplyAsync(Snapshot(SmallCase.Errand));
        using var done = new CancellationTokenSource();
        var looking = Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
            {
                Assert.NotNull(monitor.CaseOf(Id));
                Assert.NotNull(monitor.SummaryOf(Id));
                Assert.Equal(1, monitor.Count);
            }
        });
        for (var count = 0; count < 2_000; count++)
        {
            await monitor.ApplyAsync(Snapshot(SmallCase.Errand with { Count = count }));
        }

        await done.CancelAsync();
        await looking;
    }

    [Fact]
    public async Task Clock_ThatJumpsPastItsTimers_IsNoticedWithinAMinute()
    {
        await using var monitor = await CaseMonitor.OpenAsync(_evaluator, _time);
        await monitor.ApplyAsync(Snapshot(SmallCase.Errand));
        var told = Take(monitor, 1);
        await monitor.CatchUpAsync();
        await monitor.CatchUpAsync();
        await Task.Delay(50);

        _time.Jump(TimeSpan.FromDays(30));
        _time.Advance(TimeSpan.FromMinutes(1));

        Assert.InRange(Assert.Single(await told).AsOf, SmallCase.OnDay(31), SmallCase.OnDay(31).AddMinutes(1));
    }

    [Fact]
    public async Task Monitor_OfRulesThatThrow_RefusesTheEventWithTheReason()
    {
        _evaluator.Throws = true;
        await using var monitor = await CaseMonitor.OpenAsync(_evaluator, _time);

        var refused = await Assert.ThrowsAsync<ArgumentException>(async () => await monitor.ApplyAsync(Snapshot(SmallCase.Errand)));
        Assert.Contains("customer 'c-1' cannot be assessed: thrown by a test", refused.Message, StringComparison.Ordinal);
        Assert.IsType<InvalidTimeZoneException>(refused.InnerException);
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 1, -1)]
    public void Options_OutOfRange_AreRefused(int waiting, int parallel, int days) => Assert.Throws<ArgumentOutOfRangeException>(() => new CaseMonitorOptions
    {
        MostWaiting = waiting, DegreeOfParallelism = parallel, LapseNotice = TimeSpan.FromDays(days),
    });
}
