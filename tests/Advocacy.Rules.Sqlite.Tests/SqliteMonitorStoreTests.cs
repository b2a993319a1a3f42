namespace Advocacy.Rules.Sqlite.Tests;

public sealed class SqliteMonitorStoreTests : MonitorStoreContract
{
    internal override async Task<IMonitorStore> OpenAsync(string path) => await SqliteMonitorStore.OpenAsync(path);
}
