using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Advocacy.Rules.Sqlite.Tests.Monitored;

/// <summary>A host with a monitor: it takes in the steps in their order, and writes down every change that it is told. It may be killed at any instant.</summary>
internal static class MonitoredRun
{
    /// <summary>Fewer than a step may tell, so that the monitor waits for its reader now and then.</summary>
    private const int MostWaiting = 4;

    internal static IAdvocacyEvaluator Evaluator { get; } = new AdvocacyEvaluator(new RuleSetBuilder().Add(DefaultPack.Rules).Build());

    internal static string TextOf(AssessmentChange change) => JsonSerializer.Serialize(change);

    /// <summary>Goes on where the process before was killed, to the last step, and ends when every change is handled.</summary>
    /// <param name="late">How long after its instant a step is taken in; no less than by the processes before.</param>
    internal static async Task<int> RunAsync(string folder, int seed, int steps, TimeSpan late)
    {
        await WarmUpAsync();
        Console.WriteLine("ready");
        using var done = Log(Path.Combine(folder, "done"), out var doneBefore);
        using var told = Log(Path.Combine(folder, "told"), out _);
        var first = doneBefore is null ? 1 : int.Parse(doneBefore, CultureInfo.InvariantCulture) + 1;
        await using var store = await SqliteMonitorStore.OpenAsync(Path.Combine(folder, "monitor.db"));
        var clock = new SteppedClock(MonitoredStep.InstantOf(first - 1) + late);
        await MonitorAsync(store, clock, told, async monitor =>
        {
            for (var number = first; number <= steps; number++)
            {
                await TakeInAsync(monitor, clock, MonitoredStep.Of(seed, number), late);
                WriteLine(done, number.ToString(CultureInfo.InvariantCulture));
            }
        });

        // What was told while a monitor closed is told by the next.
        while (await store.LoadChangesAsync().LastOrDefaultAsync() is { } last)
        {
            var acknowledged = new TaskCompletionSource();
            await MonitorAsync(store, clock, told, async _ => await acknowledged.Task.WaitAsync(TimeSpan.FromMinutes(1)), last.Id, acknowledged);
        }

        return 0;
    }

    /// <summary>Watches for as long as something is done, and handles what is told.</summary>
    private static async Task MonitorAsync(
        IMonitorStore store, SteppedClock clock, FileStream told, Func<CaseMonitor, Task> act, long lastId = 0, TaskCompletionSource? acknowledged = null)
    {
        await using var monitor = await CaseMonitor.OpenAsync(Evaluator, clock, store, options: new CaseMonitorOptions { MostWaiting = MostWaiting });
        var reading = ReadAsync(monitor, told, lastId, acknowledged);
        await act(monitor);
        await monitor.DisposeAsync();
        await reading;
    }

    /// <summary>Every change that a monitor tells that nobody kills, in the order of their ids.</summary>
    internal static async Task<IReadOnlyList<AssessmentChange>> UninterruptedAsync(int seed, int steps, IMonitorStore? store = null)
    {
        var clock = new SteppedClock(MonitoredStep.InstantOf(0));
        await using var monitor = await CaseMonitor.OpenAsync(Evaluator, clock, store);
        var reading = monitor.ChangesAsync().ToArrayAsync();
        for (var number = 1; number <= steps; number++)
        {
            await TakeInAsync(monitor, clock, MonitoredStep.Of(seed, number), late: TimeSpan.Zero);
        }

        await monitor.DisposeAsync();
        return await reading;
    }

    /// <summary>Lets time go on to a step, and takes in what is not yet known of it.</summary>
    private static async Task TakeInAsync(CaseMonitor monitor, SteppedClock clock, MonitoredStep step, TimeSpan late)
    {
        clock.GoOnTo(step.At + late);
        var missing = step.Events.Where(told => !step.IsIn(monitor.CaseOf(told.CustomerId))).ToArray();
        if (missing.Length == 0)
        {
            await monitor.CatchUpAsync();
        }

        await Task.WhenAll(missing.Select(async told =>
        {
            try
            {
                await monitor.ApplyAsync(told);
            }
            catch (ArgumentException)
            {
                // Some events are not to be taken in: they record what is still to come, or are about a promise that nobody made.
            }
        }));
    }

    /// <summary>Has everything compiled, so that a kill does not only ever meet the compiler.</summary>
    private static async Task WarmUpAsync()
    {
        var folder = Directory.CreateTempSubdirectory("advocacy-store-");
        for (var monitors = 0; monitors < 2; monitors++)
        {
            await using var store = await SqliteMonitorStore.OpenAsync(Path.Combine(folder.FullName, "monitor.db"));
            foreach (var change in await UninterruptedAsync(seed: 0, steps: 8, store))
            {
                TextOf(change);
            }
        }

        folder.Delete(recursive: true);
    }

    /// <summary>
    /// Handles the changes as they come, until the monitor is closed; some take a while. Asking for the next acknowledges the one before.
    /// </summary>
    private static async Task ReadAsync(CaseMonitor monitor, FileStream told, long lastId, TaskCompletionSource? acknowledged)
    {
        await Task.Yield();
        await using var changes = monitor.ChangesAsync().GetAsyncEnumerator();
        for (var next = changes.MoveNextAsync(); await next;)
        {
            var change = changes.Current;
            if (change.Id % 4 == 0)
            {
                await Task.Delay(2);
            }

            WriteLine(told, TextOf(change));
            next = changes.MoveNextAsync();
            if (change.Id == lastId)
            {
                acknowledged!.TrySetResult();
            }
        }
    }

    /// <summary>A file that is written line by line, past every buffer of this process, and its last line.</summary>
    private static FileStream Log(string path, out string? lastLine)
    {
        lastLine = File.Exists(path) ? File.ReadLines(path).LastOrDefault() : null;
        return new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
    }

    private static void WriteLine(FileStream log, string line) => log.Write(Encoding.UTF8.GetBytes(line + '\n'));
}
