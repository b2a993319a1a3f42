namespace Advocacy.Rules.Sqlite.Tests;

/// <summary>The store as one would write it without a disk: what every other store is compared with.</summary>
internal sealed class InMemoryStore : IMonitorStore
{
    private readonly Dictionary<CustomerId, string> _cases = [];
    private readonly SortedDictionary<long, string> _changes = [];
    private long _lastChangeId;

    public IAsyncEnumerable<StoredCase> LoadCasesAsync(CancellationToken cancellation = default) =>
        _cases.Select(kept => new StoredCase(kept.Key, kept.Value)).ToAsyncEnumerable();

    public IAsyncEnumerable<StoredChange> LoadChangesAsync(CancellationToken cancellation = default) =>
        _changes.Select(kept => new StoredChange(kept.Key, kept.Value)).ToAsyncEnumerable();

    public ValueTask<long> LastChangeIdAsync(CancellationToken cancellation = default) => ValueTask.FromResult(_lastChangeId);

    public ValueTask WriteAsync(MonitorWrite write, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var customer in write.Removed)
        {
            _cases.Remove(customer);
        }

        foreach (var stored in write.Cases)
        {
            _cases[stored.Customer] = stored.Json;
        }

        foreach (var change in write.Changes)
        {
            _changes.Add(change.Id, change.Json);
            _lastChangeId = change.Id;
        }

        foreach (var id in _changes.Keys.TakeWhile(id => id <= write.AcknowledgedThrough).ToArray())
        {
            _changes.Remove(id);
        }

        return ValueTask.CompletedTask;
    }
}
