namespace Advocacy.Rules.Sqlite.Tests;

/// <summary>A file that is no store of this version is refused with a reason, and stays byte for byte as it was, with nothing beside it.</summary>
public sealed class ForeignFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder.PathOf("some.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task OfNoDatabase_IsRefused()
    {
        await File.WriteAllTextAsync(Path, "Minutes of the meeting of 3 March.\n" + new string('x', 10_000));

        await AssertRefusedAsync("is no SQLite database");
    }

    [Fact]
    public async Task OfAnotherApplication_IsRefused()
    {
        RawSqlite.Run(Path, "CREATE TABLE invoice (number INTEGER)");

        await AssertRefusedAsync("is an SQLite database of another application");
    }

    [Fact]
    public async Task OfAnotherApplication_ThatSaysSo_IsRefused()
    {
        RawSqlite.Run(Path, "PRAGMA application_id = 7; PRAGMA user_version = 1");

        await AssertRefusedAsync("is an SQLite database of another application");
    }

    [Fact]
    public async Task OfAnotherApplication_WithoutTables_IsRefused()
    {
        RawSqlite.Run(Path, "PRAGMA user_version = 3");

        await AssertRefusedAsync("is an SQLite database of another application");
    }

    [Fact]
    public async Task OfAnotherApplication_ThatWasKilled_IsRefusedWithItsLogUntouched()
    {
        using (var other = RawSqlite.Open(_folder.PathOf("other.db")))
        {
            RawSqlite.Run(other, "PRAGMA journal_mode = WAL; CREATE TABLE invoice (number INTEGER); PRAGMA wal_checkpoint; INSERT INTO invoice VALUES (1)");
            File.Copy(_folder.PathOf("other.db"), Path);
            File.Copy(_folder.PathOf("other.db-wal"), Path + "-wal");
        }

        File.Delete(_folder.PathOf("other.db"));
        Assert.True(new FileInfo(Path + "-wal").Length > 0);

        await AssertRefusedAsync("is an SQLite database of another application");
    }

    [Fact]
    public async Task OfALaterFormat_IsRefused()
    {
        await using (await SqliteMonitorStore.OpenAsync(Path))
        {
        }

        RawSqlite.Run(Path, "PRAGMA user_version = 2");

        await AssertRefusedAsync("has format 2; this version of Advocacy.Rules.Sqlite reads format 1");
    }

    [Fact]
    public async Task Empty_BecomesAStore()
    {
        await File.WriteAllBytesAsync(Path, []);

        await using var store = await SqliteMonitorStore.OpenAsync(Path);

        Assert.Equal(["last change 0"], await Kept.ByAsync(store));
    }

    [Fact]
    public async Task OfAStore_SaysWhoseItIs()
    {
        await using (await SqliteMonitorStore.OpenAsync(Path))
        {
        }

        var header = (await File.ReadAllBytesAsync(Path))[..100];

        Assert.Equal("AdvR"u8, header.AsSpan(68, 4));
        Assert.Equal([0, 0, 0, 1], header[60..64]);
        Assert.Equal([2, 2], header[18..20]);
        Assert.Equal(["some.db"], _folder.Content().Keys);
    }

    private async Task AssertRefusedAsync(string reason)
    {
        var before = _folder.Content();

        var failure = await Assert.ThrowsAsync<MonitorStoreException>(() => SqliteMonitorStore.OpenAsync(Path));

        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
        Assert.Contains($"'{Path}'", failure.Message, StringComparison.Ordinal);
        Assert.Equal(Path, failure.Path);
        Assert.Equal(before, _folder.Content());
    }
}
