using System.Globalization;
using Advocacy.Rules.Sqlite.Tests.Monitored;
using Xunit.Abstractions;

namespace Advocacy.Rules.Sqlite.Tests;

/// <summary>
/// A process that monitors cases is killed at random instants and started again until it has taken in everything. What it told, each id once, is to the last
/// letter what a monitor tells that nobody interrupts.
/// </summary>
public sealed class KilledMonitorTests(ITestOutputHelper output) : IDisposable
{
    private const int Steps = 150;

    private readonly TemporaryFolder _folder = new();
    private readonly Random _random = new(20260301);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Killed_AtAnyInstant_TellsWhatAnUninterruptedMonitorTells() => await KillAsync(lateness: TimeSpan.Zero, (seed, told) =>
    {
        var uninterrupted = MonitoredRun.UninterruptedAsync(seed, Steps);
        return AssertSameAsync(uninterrupted, told);
    });

    /// <summary>
    /// Every process takes in what is left at a later instant than the one before would have. So nothing that was told and not kept, or kept and not told,
    /// can come out right by being done once more.
    /// </summary>
    [Fact]
    public async Task Killed_AndStartedLater_TellsOneStory() => await KillAsync(lateness: TimeSpan.FromMinutes(2), (_, _) => Task.CompletedTask);

    private static async Task AssertSameAsync(Task<IReadOnlyList<AssessmentChange>> uninterrupted, ToldChanges told) =>
        Assert.Equal((await uninterrupted).Select(MonitoredRun.TextOf), told.Once);

    private async Task KillAsync(TimeSpan lateness, Func<int, ToldChanges, Task> check)
    {
        var (kills, runs, told, again) = (0, 0, 0, 0);
        while (kills < Kills.Count)
        {
            var folder = Directory.CreateDirectory(_folder.PathOf(string.Create(CultureInfo.InvariantCulture, $"{++runs}"))).FullName;
            var killed = await KillUntilDoneAsync(folder, runs, Kills.Count - kills, lateness);
            kills += killed;

            var changes = ToldChanges.Read(Path.Combine(folder, "told"));
            await check(runs, changes);
            await CheckStoreAsync(folder, changes, MonitoredStep.InstantOf(Steps) + lateness * killed);
            (told, again) = (told + changes.Once.Count, again + changes.Again);
        }

        output.WriteLine($"{kills} kills in {runs} runs of {Steps} steps; {told} changes, {again} times one was told again under its id.");
    }

    /// <summary>Starts and kills until a process reaches the end, which the one after the last kill does. Says how many it killed.</summary>
    private async Task<int> KillUntilDoneAsync(string folder, int seed, int most, TimeSpan lateness)
    {
        for (var kills = 0; ; kills++)
        {
            using var process = MonitoredProcess.Start(
                "monitor", folder, seed.ToString(CultureInfo.InvariantCulture), Steps.ToString(CultureInfo.InvariantCulture), (lateness * kills).ToString());
            if (kills < most)
            {
                Assert.Equal("ready", await process.ReadLineAsync());
                await process.WaitForGrowthAsync(Path.Combine(folder, "told"), _random.Next(6000));
                await Task.Delay(_random.Next(15));
                if (await process.KillAsync())
                {
                    continue;
                }
            }

            Assert.Equal("", (await process.EndAsync()).Error);
            return kills;
        }
    }

    /// <summary>Opens a monitor on what the processes left: it has nothing more to tell, and knows what assessing afresh and what was told give.</summary>
    private static async Task CheckStoreAsync(string folder, ToldChanges told, DateTimeOffset end)
    {
        await using var store = await SqliteMonitorStore.OpenAsync(Path.Combine(folder, "monitor.db"));
        await using var monitor = await CaseMonitor.OpenAsync(MonitoredRun.Evaluator, new SteppedClock(end), store);
        await monitor.CatchUpAsync();
        await monitor.DisposeAsync();

        Assert.Empty(await monitor.ChangesAsync().ToArrayAsync());
        Assert.NotEmpty(monitor.Customers);
        Assert.All(monitor.Customers, customer => Assert.Equal(
            AssessmentSummary.Of(MonitoredRun.Evaluator.Evaluate(monitor.CaseOf(customer)!, end), new CaseMonitorOptions().LapseNotice), monitor.SummaryOf(customer)));
        Assert.Equal(
            monitor.Customers.SelectMany(customer => ToldChanges.TextsOf(customer, monitor.SummaryOf(customer)!)).Order(StringComparer.Ordinal),
            told.Replayed().Order(StringComparer.Ordinal));
    }
}
