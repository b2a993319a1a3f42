using System.Runtime.CompilerServices;

namespace Advocacy.Rules.Tests.Portfolio.Monitoring;

/// <summary>A store in memory, which can be told to fail like a process that is killed: just before a write takes effect, or just after.</summary>
internal sealed class MemoryStore : IMonitorStore
{
    private readonly SortedDictionary<long, StoredChange> _changes = [];
    private readonly Dictionary<CustomerId, StoredCase> _cases = [];
    private long _lastId;

    internal int WritesUntilKilled { get; set; } = int.MaxValue;

    internal bool IsKilledAfterTheWrite { get; init; }

    internal Exception Killed { get; init; } = new IOException("killed");

    internal int Writes { get; private set; }

    /// <summary>What happens while a write runs that has changes.</summary>
    internal Action<MonitorWrite>? WhileWriting { get; set; }

    internal IReadOnlyCollection<StoredChange> Untold => _changes.Values;

    internal IReadOnlyCollection<StoredCase> Cases => _cases.Values;

    /// <summary>What is kept, for a next monitor.</summary>
    internal MemoryStore Survivor(int writesUntilKilled = int.MaxValue)
    {
        var next = new MemoryStore { WritesUntilKilled = writesUntilKilled, IsKilledAfterTheWrite = !IsKilledAfterTheWrite };
        next.Put(new MonitorWrite { Cases = [.. _cases.Values], Changes = [.. _changes.Values] });
        next._lastId = _lastId;
        return next;
    }

    public async IAsyncEnumerable<StoredCase> LoadCasesAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.Yield();
        foreach (var stored in _cases.Values)
        {
            yield return stored;
        }
    }

    public async IAsyncEnumerable<StoredChange> LoadChangesAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.Yield();
        foreach (var stored in _changes.Values)
        {
            yield return stored;
        }
    }

    public ValueTask<long> LastChangeIdAsync(CancellationToken cancellation = default) => new(_lastId);

    public ValueTask WriteAsync(MonitorWrite write, CancellationToken cancellation = default)
    {
        Writes++;
        if (!write.Changes.IsEmpty)
        {
            WhileWriting?.Invoke(write);
        }

        if (WritesUntilKilled-- <= 0)
        {
            throw Killed;
        }

        if (WritesUntilKilled > 0 || IsKilledAfterTheWrite)
        {
            Put(write);
        }

        return WritesUntilKilled > 0 ? ValueTask.CompletedTask : throw Killed;
    }

    private void Put(MonitorWrite write)
    {
        foreach (var stored in write.Cases)
        {
            _cases[stored.Customer] = stored;
        }

        foreach (var customer in write.Removed)
        {
            _cases.Remove(customer);
        }

        foreach (var change in write.Changes)
        {
            Assert.True(change.Id > _lastId, "Ids rise.");
            _lastId = change.Id;
            _changes.Add(change.Id, change);
        }

        foreach (var id in _changes.Keys.Where(id => id <= write.AcknowledgedThrough).ToList())
        {
            _changes.Remove(id);
        }
    }
}
