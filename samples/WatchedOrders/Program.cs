using Advocacy.Rules;
using Advocacy.Rules.Sqlite;
using WatchedOrders;

// A host passes TimeProvider.System; here a clock is moved by hand, so that four days go by in a moment.
var clock = new MovedClock(new DateTimeOffset(2026, 5, 11, 8, 0, 0, TimeSpan.Zero));
var monday = clock.GetUtcNow();
var evaluator = new AdvocacyEvaluator(new RuleSetBuilder().Add(DefaultPack.Rules).Build());
var order = new Delivery(new("order-7"), madeAt: monday.AddDays(-3), dueAt: monday.AddDays(3)) { LastScanAt = monday, Value = new Money(1200, "EUR") };
var hospital = new CustomerId("hospital-3");
var file = args is [var path] ? path : Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

await using (var store = await SqliteMonitorStore.OpenAsync(file))
await using (var monitor = await CaseMonitor.OpenAsync(evaluator, clock, store))
{
    var telling = Tell(monitor);
    await monitor.ApplyAsync(CaseEvent.Snapshot(monday, new CustomerCase(new Customer(hospital), [order])));
    foreach (var day in Enumerable.Range(1, 3))
    {
        clock.MoveTo(monday.AddDays(day));
        await monitor.CatchUpAsync();
    }

    await monitor.DisposeAsync();
    await telling;
}

// Another process, a day later: nothing is forgotten, and nothing that was handled is told again.
clock.MoveTo(monday.AddDays(4));
await using (var store = await SqliteMonitorStore.OpenAsync(file))
await using (var monitor = await CaseMonitor.OpenAsync(evaluator, clock, store))
{
    Console.WriteLine($"opened again, watching {monitor.Count} case");
    var telling = Tell(monitor);
    await monitor.ApplyAsync(new CaseEvent(clock.GetUtcNow(), hospital) { Commitments = [order with { FulfilledAt = clock.GetUtcNow() }] });
    await monitor.DisposeAsync();
    await telling;
}

static async Task Tell(CaseMonitor monitor)
{
    await foreach (var change in monitor.ChangesAsync())
    {
        var left = change.TimeLeft(change.AsOf) is { } time ? $", {(int)time.TotalHours} h left to act" : "";
        Console.WriteLine(FormattableString.Invariant($"{change.Id} {change.AsOf:ddd HH:mm} {change}{left}"));
    }
}
