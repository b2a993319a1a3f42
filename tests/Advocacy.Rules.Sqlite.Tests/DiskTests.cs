namespace Advocacy.Rules.Sqlite.Tests;

/// <summary>What a host is told where the disk does not do what it should.</summary>
public sealed class DiskTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder.PathOf("monitor.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Open_InAFolderThatDoesNotExist_IsRefused() => await AssertFailsAsync(
        () => SqliteMonitorStore.OpenAsync(System.IO.Path.Combine(_folder.PathOf("nowhere"), "monitor.db")), "its folder does not exist. Make the folder first.");

    [Fact]
    public async Task Open_OfAFolder_IsRefused() => await AssertFailsAsync(() => SqliteMonitorStore.OpenAsync(System.IO.Path.GetDirectoryName(Path)!), "is a folder. Name a file in it.");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task Open_OfNoPath_IsRefused(string path) => await Assert.ThrowsAsync<ArgumentException>(() => SqliteMonitorStore.OpenAsync(path));

    [Theory]
    [InlineData("a b.db")]
    [InlineData("100% #1?.db")]
    [InlineData("it's \"quoted\"; Mode=Memory.db")]
    [InlineData("客戶 naïve.db")]
    [InlineData(":memory:")]
    [InlineData("file:monitor.db?mode=memory")]
    [InlineData("back\\slash.db")]
    public async Task Open_OfAnUnusualName_TakesItAsItIs(string name)
    {
        await using (await SqliteMonitorStore.OpenAsync(_folder.PathOf(name)))
        {
        }

        await using (var again = await SqliteMonitorStore.OpenAsync(_folder.PathOf(name)))
        {
            await again.WriteAsync(new MonitorWrite { Changes = [new(1, "{}")] });
        }

        Assert.Equal([name], _folder.Content().Keys);
    }

    [Fact]
    public async Task Open_Cancelled_MakesNoFile()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SqliteMonitorStore.OpenAsync(Path, new CancellationToken(canceled: true)));

        Assert.Empty(_folder.Content());
    }

    /// <summary>No test can cut the power; what SQLite is told to do against it can be asked.</summary>
    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("fullfsync", "1")]
    [InlineData("checkpoint_fullfsync", "1")]
    [InlineData("secure_delete", "1")]
    [InlineData("locking_mode", "exclusive")]
    public void Open_TellsSqliteToBeSafe(string pragma, string setting)
    {
        using var connection = StoreFile.Open(Path);
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT CAST({pragma} AS TEXT) FROM pragma_{pragma}";

        Assert.Equal(setting, command.ExecuteScalar());
    }

    [Fact]
    public async Task Open_OfAFileCutShort_IsRefused()
    {
        await MakeAsync(cases: 400);
        var content = await File.ReadAllBytesAsync(Path);
        await File.WriteAllBytesAsync(Path, content[..(content.Length / 2 / 4096 * 4096)]);

        await AssertFailsAsync(LoadAsync, "is damaged. Put a backup of it in its place.");
    }

    [Fact]
    public async Task Load_OfAFileWithPagesOverwritten_Fails()
    {
        await MakeAsync(cases: 400);
        var content = await File.ReadAllBytesAsync(Path);
        content.AsSpan(10 * 4096, 20 * 4096).Fill(0x5a);
        await File.WriteAllBytesAsync(Path, content);

        await AssertFailsAsync(LoadAsync, "is damaged. Put a backup of it in its place.");
    }

    [Fact]
    public async Task Load_OfACaseOfNoCustomer_Fails()
    {
        await MakeAsync(cases: 1);
        RawSqlite.Run(Path, "UPDATE cases SET customer = ''");

        await AssertFailsAsync(LoadAsync, "is damaged. Put a backup of it in its place.");
    }

    [NameSpacesFact]
    public async Task Write_OnAFullDisk_KeepsNothingOfIt_AndIsMadeAgainOnceThereIsRoom()
    {
        var mount = System.IO.Path.GetDirectoryName(Path)!;
        using var process = MonitoredProcess.StartAfter(
            $"mount -t tmpfs -o size=1m none '{mount}' && dd if=/dev/zero of='{mount}/filler' bs=1k count=512 status=none", "fill", Path, _folder.PathOf("filler"));

        var (output, error) = await process.EndAsync();

        Assert.Equal(
            [$"The monitor's store '{Path}' cannot grow: the disk is full. Make room on it and write again; nothing of this write was kept.", "nothing of the write was kept", "written again", error],
            output.Split('\n'));
    }

    [NameSpacesFact]
    public async Task Open_InAReadOnlyFolder_IsRefused() => await AssertCannotBeWrittenAsync();

    [NameSpacesFact]
    public async Task Open_OfAReadOnlyFile_IsRefused()
    {
        await MakeAsync(cases: 1);

        await AssertCannotBeWrittenAsync();
    }

    private async Task AssertCannotBeWrittenAsync()
    {
        var mount = System.IO.Path.GetDirectoryName(Path)!;
        using var process = MonitoredProcess.StartAfter($"mount --bind '{mount}' '{mount}' && mount -o remount,bind,ro '{mount}'", "open", Path);

        var (output, error) = await process.EndAsync();

        Assert.Equal($"The monitor's store '{Path}' {StoreFault.CannotBeWritten}\n", output + error);
    }

    private async Task MakeAsync(int cases)
    {
        await using var store = await SqliteMonitorStore.OpenAsync(Path);
        await store.WriteAsync(new MonitorWrite { Cases = [.. Enumerable.Range(0, cases).Select(number => new StoredCase(new($"C-{number}"), new string('x', 1000)))] });
    }

    private async Task LoadAsync()
    {
        await using var store = await SqliteMonitorStore.OpenAsync(Path);
        await Kept.ByAsync(store);
    }

    private static async Task AssertFailsAsync(Func<Task> act, string reason)
    {
        var failure = await Assert.ThrowsAsync<MonitorStoreException>(act);
        Assert.EndsWith(reason, failure.Message, StringComparison.Ordinal);
    }
}
