namespace Advocacy.Rules.Sqlite.Tests;

/// <summary>One store at a time has a file open, and one call at a time a store.</summary>
public sealed class LockTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder.PathOf("monitor.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Open_WhileOpenInThisProcess_IsRefusedAndLeavesTheFirstItsLock()
    {
        await using var first = await SqliteMonitorStore.OpenAsync(Path);

        await AssertInUseAsync();

        await first.WriteAsync(new MonitorWrite { Changes = [new(1, "{}")] });
        using var other = MonitoredProcess.Start("open", Path);
        Assert.Contains("is in use by another monitor", (await other.EndAsync()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_WhileOpenInAnotherProcess_IsRefusedUntilThatOneIsKilled()
    {
        using var other = MonitoredProcess.Start("write", Path, _folder.PathOf("log"));
        Assert.Equal("open", await other.ReadLineAsync());

        await AssertInUseAsync();

        Assert.True(await other.KillAsync());
        await using var store = await SqliteMonitorStore.OpenAsync(Path);
    }

    [Fact]
    public async Task Open_AfterTheFirstIsClosed_OpensInAnyProcess()
    {
        await using (await SqliteMonitorStore.OpenAsync(Path))
        {
        }

        using var other = MonitoredProcess.Start("open", Path);
        Assert.Equal("opened\n", (await other.EndAsync()).Output);
        await using var second = await SqliteMonitorStore.OpenAsync(Path);

        Assert.Equal(Path, second.Path);
    }

    [Fact]
    public async Task Write_WhileCasesAreLoaded_IsRefused()
    {
        await using var store = await SqliteMonitorStore.OpenAsync(Path);
        await store.WriteAsync(new MonitorWrite { Cases = [new(new("C-1"), "{}")] });
        await foreach (var _ in store.LoadCasesAsync())
        {
            await Assert.ThrowsAsync<InvalidOperationException>(async () => await store.WriteAsync(new MonitorWrite { Changes = [new(1, "{}")] }));
        }

        await store.WriteAsync(new MonitorWrite { Changes = [new(1, "{}")] });

        Assert.Equal(["case of C-1: {}", "change 1: {}", "last change 1"], await Kept.ByAsync(store));
    }

    [Fact]
    public async Task Closed_IsNoLongerUsedAndClosesAgainWithoutHarm()
    {
        var store = await SqliteMonitorStore.OpenAsync(Path);
        await store.DisposeAsync();
        await store.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.WriteAsync(new MonitorWrite()));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.LoadCasesAsync().CountAsync());
    }

    private async Task AssertInUseAsync()
    {
        var failure = await Assert.ThrowsAsync<MonitorStoreException>(() => SqliteMonitorStore.OpenAsync(Path));
        Assert.Contains("is in use by another monitor", failure.Message, StringComparison.Ordinal);
    }
}
