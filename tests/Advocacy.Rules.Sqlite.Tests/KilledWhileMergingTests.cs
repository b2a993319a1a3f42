using System.Buffers.Binary;

namespace Advocacy.Rules.Sqlite.Tests;

/// <summary>
/// A process that is killed while SQLite merges the log into the file leaves a file whose header tells of pages that are in the log alone.
/// Instants like that are too short for a random kill to meet, so the file is made as it would be left.
/// </summary>
public sealed class KilledWhileMergingTests : IDisposable
{
    private const int Page = 4096;
    private const int LogHeader = 32;
    private const int FrameHeader = 24;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(40)]
    public async Task Open_OfAFileMergedUpToAPage_KeepsAll(int merged)
    {
        var (path, left) = (_folder.PathOf("monitor.db"), _folder.PathOf("left.db"));
        await using var store = await SqliteMonitorStore.OpenAsync(path);
        await store.WriteAsync(new MonitorWrite { Cases = [.. Enumerable.Range(0, 400).Select(number => new StoredCase(new($"C-{number}"), new string('x', 1000)))] });
        await store.WriteAsync(new MonitorWrite { Removed = [new("C-7")], Changes = [new(1, "{}")] });
        File.Copy(path, left);
        File.Copy(path + "-wal", left + "-wal");
        Merge(left, merged);

        await using var opened = await SqliteMonitorStore.OpenAsync(left);

        Assert.Equal(await Kept.ByAsync(store), await Kept.ByAsync(opened));
    }

    /// <summary>Writes the first pages of the log into the file, in the order of their numbers, each as it is last in the log.</summary>
    private static void Merge(string path, int pages)
    {
        var log = File.ReadAllBytes(path + "-wal");
        var last = new SortedDictionary<uint, int>();
        for (var frame = LogHeader; frame < log.Length; frame += FrameHeader + Page)
        {
            last[BinaryPrimitives.ReadUInt32BigEndian(log.AsSpan(frame))] = frame + FrameHeader;
        }

        Assert.True(last.Count > 40, $"{last.Count} pages are in the log.");
        using var file = File.OpenWrite(path);
        foreach (var (number, at) in last.Take(pages))
        {
            file.Position = (number - 1L) * Page;
            file.Write(log.AsSpan(at, Page));
        }
    }
}
