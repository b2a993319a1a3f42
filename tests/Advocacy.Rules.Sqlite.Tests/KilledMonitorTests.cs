using System.Globalization;
using System.Text.Json.Nodes;
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
    public async Task Killed_AtAnyInstant_TellsWhatAnUninterruptedMonitorTells()
    {
        var (kills, runs, told, again) = (0, 0, 0, 0);
        while (kills < Kills.Count)
        {
            var folder = Directory.CreateDirectory(_folder.PathOf(string.Create(CultureInfo.InvariantCulture, $"{++runs}"))).FullName;
            var uninterrupted = await MonitoredRun.UninterruptedAsync(runs, Steps);
            kills += await KillUntilDoneAsync(folder, runs, uninterrupted.Count, Kills.Count - kills);

            var lines = File.ReadAllLines(Path.Combine(folder, "told"));
            CheckTold(lines, uninterrupted);
            await CheckStoreAsync(folder, uninterrupted);
            (told, again) = (told + uninterrupted.Count, again + lines.Length - uninterrupted.Count);
        }

        output.WriteLine($"{kills} kills in {runs} runs of {Steps} steps; {told} changes, {again} times one was told again under its id.");
    }

    /// <summary>Starts and kills until a process reaches the end, which the one after the last kill does. Says how many it killed.</summary>
    private async Task<int> KillUntilDoneAsync(string folder, int seed, long lastId, int most)
    {
        for (var kills = 0; ; kills++)
        {
            using var process = MonitoredProcess.Start(
                "monitor", folder, seed.ToString(CultureInfo.InvariantCulture), Steps.ToString(CultureInfo.InvariantCulture), lastId.ToString(CultureInfo.InvariantCulture));
            if (kills < most)
            {
                Assert.Equal("ready", await process.ReadLineAsync());
                await Task.Delay(_random.Next(60));
                if (await process.KillAsync())
                {
                    continue;
                }
            }

            Assert.Equal("", (await process.EndAsync()).Error);
            return kills;
        }
    }

    private static void CheckTold(string[] lines, IReadOnlyList<AssessmentChange> uninterrupted)
    {
        var once = lines.Distinct().ToArray();
        Assert.Equal(once.Length, once.Select(IdOf).Distinct().Count());
        Assert.Equal(once.Length, once.Select(WithoutId).Distinct().Count());
        Assert.Equal(uninterrupted.Select(MonitoredRun.TextOf), once);
    }

    /// <summary>Opens a monitor on what the processes left: it has nothing more to tell, and knows what assessing afresh and replaying the changes give.</summary>
    private static async Task CheckStoreAsync(string folder, IReadOnlyList<AssessmentChange> uninterrupted)
    {
        await using var store = await SqliteMonitorStore.OpenAsync(Path.Combine(folder, "monitor.db"));
        var end = MonitoredStep.InstantOf(Steps);
        await using var monitor = await CaseMonitor.OpenAsync(MonitoredRun.Evaluator, new SteppedClock(end), store);
        await monitor.CatchUpAsync();
        await monitor.DisposeAsync();

        Assert.Empty(await monitor.ChangesAsync().ToArrayAsync());
        var replayed = uninterrupted.GroupBy(change => change.Customer).ToDictionary(
            changes => changes.Key, changes => changes.Aggregate(AssessmentSummary.Empty, (summary, change) => summary.With(change)));
        Assert.NotEmpty(monitor.Customers);
        Assert.All(monitor.Customers, customer =>
        {
            var afresh = AssessmentSummary.Of(MonitoredRun.Evaluator.Evaluate(monitor.CaseOf(customer)!, end), new CaseMonitorOptions().LapseNotice);
            Assert.Equal(afresh, monitor.SummaryOf(customer));
            Assert.Equal(afresh, replayed.GetValueOrDefault(customer, AssessmentSummary.Empty));
        });
    }

    private static long IdOf(string line) => (long)JsonNode.Parse(line)!["Id"]!;

    private static string WithoutId(string line)
    {
        var change = JsonNode.Parse(line)!.AsObject();
        change.Remove("Id");
        return change.ToJsonString();
    }
}
