using Advocacy.Rules.Tests.Generators;
using static Advocacy.Rules.Tests.Portfolio.Monitoring.Monitored;

namespace Advocacy.Rules.Tests.Portfolio.Monitoring;

public sealed class KilledMonitorTests
{
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
