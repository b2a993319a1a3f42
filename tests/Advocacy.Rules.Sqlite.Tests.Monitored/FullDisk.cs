using System.Globalization;

namespace Advocacy.Rules.Sqlite.Tests.Monitored;

/// <summary>Writes until the disk is full, makes room by deleting a file, and makes the write that failed again.</summary>
internal static class FullDisk
{
    internal static async Task<int> RunAsync(string path, string filler)
    {
        await using var store = await SqliteMonitorStore.OpenAsync(path);
        var number = 0;
        try
        {
            while (true)
            {
                await store.WriteAsync(Write(++number));
            }
        }
        catch (MonitorStoreException failure)
        {
            Console.WriteLine(failure.Message);
        }

        var kept = await store.LoadCasesAsync().CountAsync();
        Console.WriteLine(kept == (number - 1) * 4 && await store.LastChangeIdAsync() == number - 1 ? "nothing of the write was kept" : $"{kept} cases after {number - 1} writes");
        File.Delete(filler);
        await store.WriteAsync(Write(number));
        Console.WriteLine(await store.LoadCasesAsync().CountAsync() == number * 4 ? "written again" : "not written again");
        return 0;
    }

    private static MonitorWrite Write(int number) => new()
    {
        Cases = [.. Enumerable.Range(0, 4).Select(place => new StoredCase(new CustomerId(string.Create(CultureInfo.InvariantCulture, $"C-{number}-{place}")), new string('x', 5000)))],
        Changes = [new StoredChange(number, "{}")],
    };
}
