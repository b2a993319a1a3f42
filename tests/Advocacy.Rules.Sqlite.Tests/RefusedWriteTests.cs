namespace Advocacy.Rules.Sqlite.Tests;

/// <summary>A write that fails, at whatever row, leaves everything as it was.</summary>
public sealed class RefusedWriteTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private SqliteMonitorStore _store = null!;

    /// <summary>The file refuses the text "refused", as a disk may refuse any row.</summary>
    public async Task InitializeAsync()
    {
        var path = _folder.PathOf("monitor.db");
        await using (await SqliteMonitorStore.OpenAsync(path))
        {
        }

        RawSqlite.Run(path, """
            CREATE TRIGGER refusal BEFORE INSERT ON changes WHEN new.json = 'refused' BEGIN SELECT raise(ABORT, 'refused'); END;
            CREATE TRIGGER loss AFTER INSERT ON changes WHEN new.json = 'rolled back' BEGIN SELECT raise(ROLLBACK, 'rolled back'); END;
            """);
        _store = await SqliteMonitorStore.OpenAsync(path);
        await _store.WriteAsync(new MonitorWrite { Cases = [new(new("C-1"), "{}"), new(new("C-2"), "{}")], Changes = [new(1, "{}"), new(5, "{}")] });
    }

    public async Task DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("refused")]
    [InlineData("rolled back")]
    public async Task Write_ThatFailsMidway_LeavesNothingAndTheNextIsKept(string text)
    {
        var write = new MonitorWrite { Cases = [new(new("C-1"), "new"), new(new("C-3"), "new")], Removed = [new("C-2")], Changes = [new(6, "{}"), new(7, text)], AcknowledgedThrough = 5 };

        var failure = await Assert.ThrowsAsync<MonitorStoreException>(async () => await _store.WriteAsync(write));

        Assert.Contains(text, failure.Message, StringComparison.Ordinal);
        await AssertAsBeforeAsync();
        await _store.WriteAsync(write with { Changes = [new(6, "{}"), new(7, "{}")] });
        Assert.Equal(["case of C-1: new", "case of C-3: new", "change 6: {}", "change 7: {}", "last change 7"], await Kept.ByAsync(_store));
    }

    [Theory]
    [InlineData(5, "Change 5 comes after change 5")]
    [InlineData(3, "Change 3 comes after change 5")]
    [InlineData(0, "Change 0 comes after change 5")]
    public async Task Write_OfAnIdGivenAlready_IsRefused(long id, string reason) =>
        await AssertRefusedAsync(new MonitorWrite { Cases = [new(new("C-1"), "new")], Changes = [new(id, "{}")] }, reason);

    [Fact]
    public async Task Write_OfIdsOutOfOrder_IsRefused() => await AssertRefusedAsync(new MonitorWrite { Changes = [new(8, "{}"), new(7, "{}")] }, "Change 7 comes after change 8");

    [Theory]
    [InlineData(6)]
    [InlineData(-1)]
    public async Task Write_OfAnAcknowledgementOfNoChange_IsRefused(long id) =>
        await AssertRefusedAsync(new MonitorWrite { AcknowledgedThrough = id }, $"Change {id} cannot be acknowledged");

    [Fact]
    public async Task Write_OfNoCustomer_IsRefused()
    {
        await AssertRefusedAsync(new MonitorWrite { Cases = [new(default, "new")] }, "A customer is required");
        await AssertRefusedAsync(new MonitorWrite { Removed = [default] }, "A customer is required");
    }

    [Fact]
    public async Task Write_OfHalfASurrogatePair_IsRefused()
    {
        await AssertRefusedAsync(new MonitorWrite { Cases = [new(new("C-1"), "ab\ud83d")] }, "Half a surrogate pair, at 2,");
        await AssertRefusedAsync(new MonitorWrite { Changes = [new(6, "\ude00")] }, "Half a surrogate pair");
    }

    [Fact]
    public async Task Write_CancelledOnTheWay_IsWholeOrNotAtAll()
    {
        for (var wait = 0; wait < 10; wait++)
        {
            using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(wait));
            var text = $"after {wait}";
            var before = await Kept.ByAsync(_store);
            try
            {
                await _store.WriteAsync(new MonitorWrite { Cases = [.. Enumerable.Range(0, 3000).Select(number => new StoredCase(new($"M-{number}"), text))] }, cancellation.Token);
                Assert.Equal(3000, (await Kept.ByAsync(_store)).Count(line => line.EndsWith(text, StringComparison.Ordinal)));
            }
            catch (OperationCanceledException)
            {
                Assert.Equal(before, await Kept.ByAsync(_store));
            }
        }
    }

    private async Task AssertRefusedAsync(MonitorWrite write, string reason)
    {
        var refusal = await Assert.ThrowsAsync<ArgumentException>(async () => await _store.WriteAsync(write));
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        await AssertAsBeforeAsync();
    }

    private async Task AssertAsBeforeAsync() => Assert.Equal(["case of C-1: {}", "case of C-2: {}", "change 1: {}", "change 5: {}", "last change 5"], await Kept.ByAsync(_store));
}
