using System.Globalization;

namespace Advocacy.Rules.Sqlite.Tests;

/// <summary>Cases of a megabyte, and stores larger than the memory that reading them may take.</summary>
[Collection(nameof(LargeStoreTests))]
[CollectionDefinition(nameof(LargeStoreTests), DisableParallelization = true)]
public sealed class LargeStoreTests : IAsyncLifetime
{
    private const int Cases = 24;
    private const int Megabyte = 1 << 20;

    private readonly TemporaryFolder _folder = new();
    private SqliteMonitorStore _store = null!;

    public async Task InitializeAsync()
    {
        _store = await SqliteMonitorStore.OpenAsync(_folder.PathOf("monitor.db"));
        for (var number = 0; number < Cases; number++)
        {
            await _store.WriteAsync(new MonitorWrite { Cases = [Case(number)] });
        }
    }

    public async Task DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Cases_OfAMegabyte_AreKeptToTheLastCharacter()
    {
        var kept = (await _store.LoadCasesAsync().ToArrayAsync()).OrderBy(one => one.Customer);

        Assert.Equal(Enumerable.Range(0, Cases).Select(Case), kept);
    }

    [Fact]
    public async Task Loading_HoldsOneCaseAtATime()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (most, mostOfSqlite) = (0L, 0L);
        await foreach (var _ in _store.LoadCasesAsync())
        {
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            mostOfSqlite = Math.Max(mostOfSqlite, SQLitePCL.raw.sqlite3_memory_used());
        }

        Assert.InRange(most, Megabyte, 8 * Megabyte);
        Assert.InRange(mostOfSqlite, 1, 8 * Megabyte);
    }

    private static StoredCase Case(int number) =>
        new(new CustomerId(string.Create(CultureInfo.InvariantCulture, $"C-{number:00}")), number.ToString(CultureInfo.InvariantCulture).PadRight(Megabyte, 'é'));
}
