using System.Diagnostics;
using System.Globalization;

namespace Advocacy.Rules.Sqlite.Tests.Monitored;

/// <summary>Measures a store on the disk of a folder: confirmed writes, and loading. The best of several rounds, for other processes only ever slow it down.</summary>
internal static class WriteFigures
{
    private const int Rounds = 5;
    private const int Customers = 20_000;

    /// <summary>About as long as a case with three commitments and what is kept of its assessment.</summary>
    private static readonly string _json = new('x', 2000);

    internal static async Task<int> RunAsync(string path)
    {
        await using (var store = await SqliteMonitorStore.OpenAsync(path))
        {
            var id = 0L;
            foreach (var (batch, writes) in new[] { (1, 400), (256, 40) })
            {
                var best = TimeSpan.MaxValue;
                for (var round = 0; round < Rounds; round++)
                {
                    var started = Stopwatch.GetTimestamp();
                    for (var write = 0; write < writes; write++)
                    {
                        await store.WriteAsync(Write(batch, ++id));
                    }

                    best = Least(best, Stopwatch.GetElapsedTime(started));
                }

                Say($"{batch} cases a write: {writes / best.TotalSeconds:N0} writes/s, {batch * writes / best.TotalSeconds:N0} cases/s");
            }

            for (var first = 0; first < Customers; first += 1000)
            {
                await store.WriteAsync(new MonitorWrite { Cases = [.. Enumerable.Range(first, 1000).Select(Case)] });
            }

            var load = TimeSpan.MaxValue;
            for (var round = 0; round < Rounds; round++)
            {
                var started = Stopwatch.GetTimestamp();
                await store.LoadCasesAsync().CountAsync();
                load = Least(load, Stopwatch.GetElapsedTime(started));
            }

            Say($"loading: {Customers / load.TotalSeconds:N0} cases/s");
        }

        Say($"file: {new FileInfo(path).Length / (double)Customers:N0} bytes a case of {_json.Length}");
        return 0;
    }

    /// <summary>Some cases again and one change, the one before acknowledged: what a round of a monitor writes.</summary>
    private static MonitorWrite Write(int batch, long id) => new()
    {
        Cases = [.. Enumerable.Range(0, batch).Select(place => Case((int)(id * batch + place) % Customers))],
        Changes = [new StoredChange(id, _json[..300])],
        AcknowledgedThrough = id - 1,
    };

    private static StoredCase Case(int customer) => new(new CustomerId(string.Create(CultureInfo.InvariantCulture, $"C-{customer:000000}")), _json);

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
