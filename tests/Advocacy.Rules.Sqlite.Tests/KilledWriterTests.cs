using System.Globalization;
using Advocacy.Rules.Sqlite.Tests.Monitored;
using Xunit.Abstractions;

namespace Advocacy.Rules.Sqlite.Tests;

/// <summary>
/// A process that writes without end is killed at random instants, some of them while it opens the store: what it was told is kept is there,
/// and the write that it was not told of is there whole or not at all.
/// </summary>
public sealed class KilledWriterTests(ITestOutputHelper output) : IDisposable
{
    private const int KillsEachStore = 10;

    private readonly TemporaryFolder _folder = new();
    private readonly Random _random = new(20260301);
    private InMemoryStore _model = new();
    private int _number;
    private int _unconfirmed;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Killed_AtAnyInstant_KeepsWhatWasConfirmedAndNoPartOfAWrite()
    {
        var (writes, opening) = (0, 0);
        for (var kill = 0; kill < Kills.Count; kill++)
        {
            var store = string.Create(CultureInfo.InvariantCulture, $"{kill / KillsEachStore}.db");
            if (kill % KillsEachStore == 0)
            {
                writes += _number;
                (_model, _number) = (new InMemoryStore(), 0);
            }

            opening += await WriteAndKillAsync(store) ? 0 : 1;
            await CheckCopyAsync(store);
        }

        output.WriteLine($"{Kills.Count} kills after {writes + _number} writes: {opening} while the store was opened, {_unconfirmed} after a write was kept and before it was confirmed.");
    }

    /// <summary>Whether it had opened the store when it was killed.</summary>
    private async Task<bool> WriteAndKillAsync(string store)
    {
        using var writer = MonitoredProcess.Start("write", _folder.PathOf(store), _folder.PathOf(store + ".log"));
        var waits = _random.Next(3) > 0;
        if (waits)
        {
            Assert.Equal("open", await writer.ReadLineAsync());
        }

        await Task.Delay(_random.Next(waits ? 100 : 250));
        Assert.True(await writer.KillAsync());
        return waits || await writer.ReadLineAsync() is not null;
    }

    /// <summary>Opens a copy, so that the next process finds the file as the killed one left it.</summary>
    private async Task CheckCopyAsync(string name)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(_folder.PathOf(name))!, name + "*"))
        {
            File.Copy(file, folder.PathOf(Path.GetFileName(file)));
        }

        await using var store = await SqliteMonitorStore.OpenAsync(folder.PathOf(name));
        var kept = await NumberedWrites.NumberAsync(store);
        var confirmed = Math.Max(_number, await ConfirmedAsync(folder.PathOf(name + ".log")));
        Assert.True(kept - confirmed is 0 or 1, $"{kept} writes are kept; {confirmed} were confirmed, or seen after an earlier kill.");
        _unconfirmed += kept - confirmed;
        while (_number < kept)
        {
            await _model.WriteAsync(NumberedWrites.Write(++_number));
        }

        Assert.Equal(await Kept.ByAsync(_model), await Kept.ByAsync(store));
    }

    private static async Task<int> ConfirmedAsync(string log) =>
        File.Exists(log) && await File.ReadAllLinesAsync(log) is [.., var last] ? int.Parse(last, CultureInfo.InvariantCulture) : 0;
}
