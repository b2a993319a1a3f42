namespace Advocacy.Rules.Sqlite.Tests.Monitored;

/// <summary>Opens a store, and says so or why not.</summary>
internal static class Opening
{
    internal static async Task<int> RunAsync(string path)
    {
        try
        {
            await using var store = await SqliteMonitorStore.OpenAsync(path);
            Console.WriteLine("opened");
            return 0;
        }
        catch (MonitorStoreException failure)
        {
            Console.WriteLine(failure.Message);
            return 1;
        }
    }
}
