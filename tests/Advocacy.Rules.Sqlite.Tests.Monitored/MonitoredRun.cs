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

    /// <summary>Goes on where the process before was killed, to the last step, and ends when the change with the last id is handled, or fails where it never is.</summary>
    internal static async Task<int> RunAsync(string folder, int seed, int steps, long lastId)
    {
        await WarmUpAsync();
        Console.WriteLine("ready");
        using var done = Log(Path.Combine(folder, "done"), out var doneBefore);
        using var told = Log(Path.Combine(folder, "told"), out _);
        var first = doneBefore is null ? 1 : int.Parse(doneBefore, CultureInfo.InvariantCulture) + 1;
        await using var store = await SqliteMonitorStore.OpenAsync(Path.Combine(folder, "monitor.db"));
        var isHandled = await store.LastChangeIdAsync() == lastId && !await store.LoadChangesAsync().AnyAsync();
        var clock = new SteppedClock(MonitoredStep.InstantOf(first - 1));
        await using var monitor = await CaseMonitor.OpenAsync(Evaluator, clock, store, options: new CaseMonitorOptions { MostWaiting = MostWaiting });
        var handling = new TaskCompletionSource();
        var reading = ReadAsync(monitor, change => WriteLine(told, TextOf(change)), isHandled ? 0 : lastId, handling);
        for (var number = first; number <= steps; number++)
        {
            await TakeInAsync(monitor, clock, MonitoredStep.Of(seed, number));
            WriteLine(done, number.ToString(CultureInfo.InvariantCulture));
        }

        await handling.Task.WaitAsync(TimeSpan.FromMinutes(1));
        await monitor.DisposeAsync();
        await reading;
        return 0;
    }

    /// <summary>Every change that a monitor tells that nobody kills, in the order of their ids.</summary>
    internal static async Task<IReadOnlyList<AssessmentChange>> UninterruptedAsync(int seed, int steps, IMonitorStore? store = null)
    {
        var clock = new SteppedClock(MonitoredStep.InstantOf(0));
        await using var monitor = await CaseMonitor.OpenAsync(Evaluator, clock, store);
        var reading = monitor.ChangesAsync().ToArrayAsync();
        for (var number = 1; number <= steps; number++)
        {
            await TakeInAsync(monitor, clock, MonitoredStep.Of(seed, number));
        }

        await monitor.DisposeAsync();
        return await reading;
    }

    /// <summary>Lets time go on to a step, and takes in what is not yet known of it.</summary>
    private static async Task TakeInAsync(CaseMonitor monitor, SteppedClock clock, MonitoredStep step)
    {
        clock.GoOnTo(step.At);
        await Task.WhenAll(step.Events.Where(told => !step.IsIn(monitor.CaseOf(told.CustomerId))).Select(async told =>
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
        await monitor.CatchUpAsync();
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

    /// <summary>Handles the changes as they come, until the monitor is closed. Asking for the next acknowledges the one before.</summary>
    private static async Task ReadAsync(CaseMonitor monitor, Action<AssessmentChange> handle, long lastId, TaskCompletionSource handling)
    {
        await Task.Yield();
        var handled = 0L;
        await using var changes = monitor.ChangesAsync().GetAsyncEnumerator();
        while (true)
        {
            var next = changes.MoveNextAsync();
            if (handled == lastId)
            {
                handling.TrySetResult();
            }

            if (!await next)
            {
                return;
            }

            handle(changes.Current);
            handled = changes.Current.Id;
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
