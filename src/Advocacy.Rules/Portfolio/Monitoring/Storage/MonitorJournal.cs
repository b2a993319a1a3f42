using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Advocacy.Rules;

/// <summary>What a monitor reads from its store and writes to it; nothing where it has none.</summary>
internal sealed class MonitorJournal(IMonitorStore? store, CaseFormat format)
{
    /// <summary>The stores that monitors of this process use: two on one store would each undo what the other writes.</summary>
    private static readonly ConditionalWeakTable<IMonitorStore, MonitorJournal> InUse = new();

    private readonly MonitorText _text = new(format);
    private long _acknowledged;

    /// <summary>Takes the store for this monitor alone.</summary>
    /// <exception cref="InvalidOperationException">Another monitor uses it.</exception>
    internal void Claim()
    {
        if (store is not null && !InUse.TryAdd(store, this))
        {
            throw new InvalidOperationException("Another monitor uses the store. One monitor at a time uses a store: dispose of that one first, also where it has failed.");
        }
    }

    internal void Release()
    {
        if (store is not null)
        {
            InUse.Remove(store);
        }
    }

    internal ValueTask<long> LastChangeIdAsync(CancellationToken cancellation) => store is null ? new(0) : store.LastChangeIdAsync(cancellation);

    internal async IAsyncEnumerable<WatchedCase> CasesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        if (store is not null)
        {
            await foreach (var stored in store.LoadCasesAsync(cancellation).ConfigureAwait(false))
            {
                yield return _text.Read(stored);
            }
        }
    }

    internal async IAsyncEnumerable<AssessmentChange> ChangesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        if (store is not null)
        {
            await foreach (var stored in store.LoadChangesAsync(cancellation).ConfigureAwait(false))
            {
                yield return MonitorText.Read(stored);
            }
        }
    }

    /// <summary>The same with the text that the store is to keep, written on the thread that assessed the case.</summary>
    internal Reassessment Written(in Reassessment reassessed) =>
        store is null || reassessed.Next is null ? reassessed : reassessed with { Kept = _text.Write(reassessed.Next) };

    /// <summary>The same for an event: one whose case cannot be written is refused, and costs nobody else anything.</summary>
    internal Reassessment WrittenOrRefused(in Reassessment reassessed)
    {
        try
        {
            return Written(reassessed);
        }
        catch (ArgumentException unknown)
        {
            return reassessed with
            {
                Next = null,
                Error = new ArgumentException(
                    $"The case of customer '{reassessed.Customer}' cannot be kept: {unknown.Message} Open the monitor with a format that knows every type of its cases.", nameof(reassessed), unknown),
            };
        }
    }

    /// <summary>Writes the last state of every customer that was reassessed, what is to be told, and what has been handled.</summary>
    internal async ValueTask WriteAsync(IReadOnlyCollection<Reassessment> reassessed, IReadOnlyCollection<AssessmentChange> changes, long acknowledged)
    {
        if (store is null || (reassessed.Count == 0 && acknowledged == _acknowledged))
        {
            return;
        }

        var last = new Dictionary<CustomerId, StoredCase?>();
        foreach (var one in reassessed)
        {
            last[one.Customer] = one.Kept;
        }

        await store.WriteAsync(new MonitorWrite
        {
            Cases = [.. last.Values.OfType<StoredCase>()],
            Removed = [.. last.Where(static entry => entry.Value is null).Select(static entry => entry.Key)],
            Changes = [.. changes.Select(MonitorText.Write)],
            AcknowledgedThrough = acknowledged,
        }).ConfigureAwait(false);
        _acknowledged = acknowledged;
    }
}
