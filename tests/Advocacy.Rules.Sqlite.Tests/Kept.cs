namespace Advocacy.Rules.Sqlite.Tests;

/// <summary>Everything that a store keeps, as lines of text that can be compared: cases in the order of their customers, changes as they come.</summary>
internal static class Kept
{
    internal static async Task<IReadOnlyList<string>> ByAsync(IMonitorStore store) =>
    [
        .. (await store.LoadCasesAsync().ToArrayAsync()).OrderBy(kept => kept.Customer).Select(kept => $"case of {kept.Customer}: {kept.Json}"),
        .. (await store.LoadChangesAsync().ToArrayAsync()).Select(kept => $"change {kept.Id}: {kept.Json}"),
        $"last change {await store.LastChangeIdAsync()}",
    ];
}
