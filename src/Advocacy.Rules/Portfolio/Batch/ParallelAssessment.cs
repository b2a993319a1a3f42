using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Threading.Channels;

namespace Advocacy.Rules;

/// <summary>
/// Assesses what a source gives on several threads. Workers take turns at the source: each takes what it gives without waiting, up to a batch, and assesses that
/// while the next one takes. No more batches are under way than there is room for.
/// </summary>
/// <typeparam name="TItem">What the source gives.</typeparam>
internal sealed class ParallelAssessment<TItem>
{
    private const int ProgressEvery = 1000;

    private readonly IAsyncEnumerator<TItem> _source;
    private readonly Func<long, TItem, CaseOutcome> _assess;
    private readonly bool _isOrdered;
    private readonly int _mostInBatch;
    private readonly CancellationToken _stop;
    private readonly CancellationToken _abandoned;
    private readonly Channel<OutcomeBatch<TItem>> _batches =
        System.Threading.Channels.Channel.CreateUnbounded<OutcomeBatch<TItem>>(new UnboundedChannelOptions { SingleReader = true });
    private readonly SemaphoreSlim _turn = new(1);
    private readonly SemaphoreSlim _room;
    private ValueTask<bool>? _asked;
    private long _taken;
    private End _end;
    private Exception? _fault;

    private ParallelAssessment(
        IAsyncEnumerator<TItem> source,
        Func<long, TItem, CaseOutcome> assess,
        EvaluateAllOptions options,
        CancellationToken stop,
        CancellationToken abandoned)
    {
        (_source, _assess, _isOrdered, _stop, _abandoned) = (source, assess, options.IsOrdered, stop, abandoned);
        _mostInBatch = options.CasesInBatch;
        _room = new SemaphoreSlim(options.MostUnderWay / _mostInBatch);
    }

    private enum End
    {
        NotYet,
        OfSource,
        Cancelled,
    }

    internal static async IAsyncEnumerable<CaseOutcome> RunAsync(
        IAsyncEnumerable<TItem> source,
        Func<long, TItem, CaseOutcome> assess,
        EvaluateAllOptions options,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var abandon = new CancellationTokenSource();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, abandon.Token);
        var items = source.GetAsyncEnumerator(stop.Token);
        await using var disposal = items.ConfigureAwait(false);
        var run = new ParallelAssessment<TItem>(items, assess, options, stop.Token, abandon.Token);
        var work = run.WorkAsync(options.DegreeOfParallelism);
        var (evaluated, failed) = (0L, 0L);
        try
        {
            await foreach (var batch in run._batches.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
            {
                foreach (var outcome in await batch.OutcomesAsync().ConfigureAwait(false))
                {
                    yield return outcome;
                    (evaluated, failed) = outcome.IsAssessed ? (evaluated + 1, failed) : (evaluated, failed + 1);
                    if ((evaluated + failed) % ProgressEvery == 0)
                    {
                        options.Progress?.Report(new EvaluateAllProgress(evaluated, failed));
                    }
                }

                run._room.Release();
            }
        }
        finally
        {
            // Whoever stops reading early leaves workers behind that may be waiting for room or for the source.
            await abandon.CancelAsync().ConfigureAwait(false);
            await work.ConfigureAwait(false);
        }

        if ((evaluated + failed) % ProgressEvery != 0 || evaluated + failed == 0)
        {
            options.Progress?.Report(new EvaluateAllProgress(evaluated, failed));
        }

        run.ThrowIfCutShort(cancellation);
    }

    private async Task WorkAsync(int workers)
    {
        try
        {
            await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(WorkAsync))).ConfigureAwait(false);
        }
        finally
        {
            _batches.Writer.Complete();
        }
    }

    private async Task WorkAsync()
    {
        while (await TakeAsync().ConfigureAwait(false) is { } batch)
        {
            batch.Assess(_assess, _abandoned);
            if (!_isOrdered)
            {
                _batches.Writer.TryWrite(batch);
            }

            // Lets the reader have a thread: there may be no more of them than workers.
            await Task.Yield();
        }
    }

    /// <summary>Takes the next cases; nothing once there are no more or no more are wanted.</summary>
    private async ValueTask<OutcomeBatch<TItem>?> TakeAsync()
    {
        await _turn.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            if (_end != End.NotYet)
            {
                return null;
            }

            await WaitForRoomAsync().ConfigureAwait(false);
            var batch = new OutcomeBatch<TItem>(_taken, _mostInBatch);
            await FillAsync(batch).ConfigureAwait(false);
            _taken += batch.Count;
            if (_isOrdered)
            {
                _batches.Writer.TryWrite(batch);
            }

            return batch;
        }
        finally
        {
            _turn.Release();
        }
    }

    private async ValueTask WaitForRoomAsync()
    {
        try
        {
            await _room.WaitAsync(_stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // A case that has been asked for still comes; its room was counted in the batch that asked.
        }
    }

    /// <summary>Adds what the source gives without waiting; waits for the first case alone.</summary>
    private async ValueTask FillAsync(OutcomeBatch<TItem> batch)
    {
        try
        {
            while (!batch.IsFull && _end == End.NotYet)
            {
                if (_asked is null && _stop.IsCancellationRequested)
                {
                    _end = End.Cancelled;
                    return;
                }

                var asked = _asked ?? _source.MoveNextAsync();
                _asked = null;
                if (!asked.IsCompleted && batch.Count > 0)
                {
                    _asked = asked;
                    return;
                }

                if (await asked.ConfigureAwait(false))
                {
                    batch.Add(_source.Current);
                }
                else
                {
                    _end = End.OfSource;
                }
            }
        }
        catch (Exception thrown)
        {
            (_end, _fault) = (_stop.IsCancellationRequested ? End.Cancelled : End.OfSource, thrown);
        }
    }

    private void ThrowIfCutShort(CancellationToken cancellation)
    {
        if (_end == End.Cancelled)
        {
            throw new OperationCanceledException("The batch was cancelled; every case that had been taken was handed out.", _fault, cancellation);
        }

        if (_fault is not null)
        {
            ExceptionDispatchInfo.Throw(_fault);
        }
    }
}
