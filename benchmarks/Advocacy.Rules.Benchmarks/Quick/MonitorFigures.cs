using System.Diagnostics;
using Advocacy.Rules.Benchmarks.Reference;

namespace Advocacy.Rules.Benchmarks.Quick;

/// <summary>What it costs to watch a case, and how many changes of cases a monitor takes in.</summary>
internal static class MonitorFigures
{
    private const int Cases = 20_000;
    private const int Hours = 200;
    private const int Told = 20_000;
    private const int Rounds = 3;

    internal static IEnumerable<(string Name, double Value)> Measure()
    {
        var evaluator = new AdvocacyEvaluator(ReferenceRules.Create());
        yield return ("monitor.idle.us", IdleAsync(evaluator).GetAwaiter().GetResult());
        yield return ("monitor.changes_per_s", Enumerable.Range(0, Rounds).Max(_ => ChangesASecondAsync(evaluator).GetAwaiter().GetResult()));
    }

    /// <summary>
    /// Microseconds an hour and case, for cases of five promises that are due in a year, so that nothing happens: the clock is moved hour by hour,
    /// and after each the monitor has looked at all that is due.
    /// </summary>
    private static async Task<double> IdleAsync(AdvocacyEvaluator evaluator)
    {
        var time = new MovedTime(ReferenceCase.AsOf);
        await using var monitor = await CaseMonitor.OpenAsync(evaluator, time);
        await Task.WhenAll(Enumerable.Range(0, Cases).Select(number => monitor.ApplyAsync(CaseEvent.Snapshot(ReferenceCase.AsOf, Distant(number))).AsTask()));
        var watch = Stopwatch.StartNew();
        for (var hour = 1; hour <= Hours; hour++)
        {
            time.Now = ReferenceCase.AsOf.AddHours(hour);
            await monitor.CatchUpAsync();
        }

        return watch.Elapsed.TotalMicroseconds / Hours / Cases;
    }

    /// <summary>Snapshots of the reference case that are taken in, assessed and told of, each of a customer whose deliveries alternate between two states.</summary>
    private static async Task<double> ChangesASecondAsync(AdvocacyEvaluator evaluator)
    {
        await using var monitor = await CaseMonitor.OpenAsync(evaluator, new MovedTime(ReferenceCase.AsOf));
        var reading = Task.Run(async () =>
        {
            await foreach (var _ in monitor.ChangesAsync())
            {
            }
        });
        var states = new[] { ReferenceCase.Create(), Distant(1) };
        var snapshots = Enumerable.Range(0, Told).Select(number => Of(states[number / 500 % 2], number % 500)).ToArray();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(snapshots.Select(snapshot => monitor.ApplyAsync(CaseEvent.Snapshot(ReferenceCase.AsOf, snapshot)).AsTask()));
        var rate = Told / watch.Elapsed.TotalSeconds;
        await monitor.DisposeAsync();
        await reading;
        return rate;
    }

    private static CustomerCase Of(CustomerCase @case, int number) =>
        new(new Customer(new($"customer-{number}")), @case.Commitments, @case.Incidents);

    private static CustomerCase Distant(int number) => new(
        new Customer(new($"customer-{number}")),
        Enumerable.Range(1, 5).Select(static order => new Delivery(new($"order-{order}"), ReferenceCase.Start, ReferenceCase.Start.AddDays(365))));

    private sealed class MovedTime(DateTimeOffset start) : TimeProvider
    {
        internal DateTimeOffset Now { private get; set; } = start;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
