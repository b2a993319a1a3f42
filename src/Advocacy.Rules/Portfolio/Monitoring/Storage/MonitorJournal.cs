using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Advocacy.Rules;

/// <summary>What a monitor reads from its store and writes to it; nothing where it has none.</summary>
internal sealed class MonitorJournal(IMonitorStore? store, CaseFormat format)
{
    private readonly MonitorText _text = new(format);
    private long _acknowledged;

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

    /// <summary>Writes the last state of every customer that was reassessed, what is to be told, and what has been handled.</summary>
    internal async ValueTask WriteAsync(IReadOnlyCollection<Reassessment> reassessed, IReadOnlyCollection<AssessmentChange> changes, long acknowledged)
    {
        if (store is null || (reassessed.Count == 0 && acknowledged == _acknowledged))
        {
            return;
        }

        var last = new Dictionary<CustomerId, WatchedCase?>();
        foreach (var one in reassessed)
        {
            last[one.Customer] = one.Next;
        }

        await store.WriteAsync(new MonitorWrite
        {
            Cases = [.. last.Values.OfType<WatchedCase>().Select(_text.Write)],
            Removed = [.. last.Where(static entry => entry.Value is null).Select(static entry => entry.Key)],
            Changes = [.. changes.Select(MonitorText.Write)],
            AcknowledgedThrough = acknowledged,
        }).ConfigureAwait(false);
        _acknowledged = acknowledged;
    }
}
