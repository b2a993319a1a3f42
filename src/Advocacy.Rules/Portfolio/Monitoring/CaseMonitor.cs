using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Channels = System.Threading.Channels.Channel;

namespace Advocacy.Rules;

/// <summary>
/// Watches many customers' cases: takes in what becomes known of them, assesses again only those that have changed or whose time has come, and tells what
/// has changed for the customer.
/// </summary>
/// <remarks>
/// <para>
/// Time comes from a <see cref="TimeProvider"/> alone; a clock that is set back stands still until it has caught up. Cases are assessed as of its present
/// instant: where it jumps over several instants at which answers change, only the last is looked at, and the state is the same as if all had been.
/// </para>
/// <para>
/// With a store, what was taken in and what is to be told are written together before either is answered or told: a process that is killed at any instant
/// loses nothing that it had answered for, and tells again, under the same id, only what nobody had handled. Without a store all is forgotten at the end.
/// </para>
/// <para>
/// Not a queue and not a host: it neither reads messages nor runs by itself in other processes, and one monitor at a time uses a store. Where changes are
/// not read, <see cref="CaseMonitorOptions.MostWaiting"/> of them are held, and then everything waits. Safe to call from many threads.
/// </para>
/// </remarks>
public sealed class CaseMonitor : IAsyncDisposable
{
    private readonly WatchList _watched;
    private readonly MonitorLoop _loop;
    private readonly Task _running;
    private readonly Channel<AssessmentChange> _changes;
    private readonly Queue<AssessmentChange> _untold;
    private AssessmentChange? _inHand;
    private int _isRead;
    private int _isClosed;

    private CaseMonitor(WatchList watched, MonitorLoop loop, Channel<AssessmentChange> changes, Queue<AssessmentChange> untold)
    {
        _watched = watched;
        _loop = loop;
        _changes = changes;
        _untold = untold;
        _running = Task.Run(loop.RunAsync);
    }

    /// <summary>How many cases are watched.</summary>
    public int Count => _watched.Count;

    /// <summary>The customers whose cases are watched, in no order.</summary>
    public IReadOnlyCollection<CustomerId> Customers => [.. _watched.Customers];

    /// <summary>Opens a monitor, with all that its store holds.</summary>
    /// <param name="evaluator">Assesses the cases. Where its rules are not those by which a stored case was assessed, the case is assessed again at once.</param>
    /// <param name="time">The clock, such as <see cref="TimeProvider.System"/>.</param>
    /// <param name="store">Where to keep what must not be forgotten; nowhere when absent. Not disposed of with the monitor.</param>
    /// <param name="format">The format that knows the types of the cases, for the store; the library's own types when absent.</param>
    /// <param name="options">How it works; the defaults when absent.</param>
    /// <param name="cancellation">Cancels the opening.</param>
    /// <returns>The monitor.</returns>
    /// <exception cref="InvalidOperationException">Another monitor uses the store; dispose of it first, also where it has failed.</exception>
    /// <exception cref="InvalidDataException">What the store holds cannot be read; the message says what and why.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    /// <remarks>What the store throws is thrown as it is.</remarks>
    public static async Task<CaseMonitor> OpenAsync(
        IAdvocacyEvaluator evaluator,
        TimeProvider time,
        IMonitorStore? store = null,
        CaseFormat? format = null,
        CaseMonitorOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(time);
        options ??= new CaseMonitorOptions();
        var journal = new MonitorJournal(store, format ?? new CaseFormat());
        journal.Claim();
        try
        {
            var watched = new WatchList(evaluator, options.LapseNotice, await journal.LastChangeIdAsync(cancellation).ConfigureAwait(false));
            await foreach (var kept in journal.CasesAsync(cancellation).ConfigureAwait(false))
            {
                watched.Restore(kept);
            }

            var untold = new Queue<AssessmentChange>();
            await foreach (var change in journal.ChangesAsync(cancellation).ConfigureAwait(false))
            {
                untold.Enqueue(change);
            }

            var changes = Channels.CreateBounded<AssessmentChange>(new BoundedChannelOptions(options.MostWaiting) { SingleReader = true, SingleWriter = true });
            return new CaseMonitor(watched, new MonitorLoop(watched, journal, time, options, changes.Writer), changes, untold);
        }
        catch
        {
            journal.Release();
            throw;
        }
    }

    /// <summary>Takes in what became known of a case, and assesses it as of the clock's present instant.</summary>
    /// <remarks>
    /// Events are taken in the order in which this is called. The event's own instant is for the record of the host and is not read: a case is refused where
    /// it records something that happened after the clock's present instant. Whoever reads the changes must not wait for this within its loop: where the changes
    /// have no more room, this waits for the reader. Hand the event to another task.
    /// </remarks>
    /// <param name="told">The event.</param>
    /// <param name="cancellation">Cancels the waiting. An event that waits already to be taken in still will be.</param>
    /// <returns>A task that ends when the case is assessed and, with a store, written.</returns>
    /// <exception cref="ArgumentException">
    /// The event does not fit the case, the case is of types that the monitor's format does not know, or it cannot be assessed: not yet, or because a rule threw where the options say so, which is the inner exception
    /// then. Nothing has changed.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The monitor is closed; nothing has changed.</exception>
    /// <exception cref="InvalidOperationException">The monitor has failed, as the inner exception says. Open it anew.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public ValueTask ApplyAsync(CaseEvent told, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(told);
        return _loop.TakeInAsync(told, cancellation);
    }

    /// <summary>Ends when every case whose time had come when this was called is assessed again and, with a store, written.</summary>
    /// <remarks>
    /// Nobody needs to call it for cases to be assessed in time; it is for whoever wants to read a state that is not about to change. Not to be waited for by
    /// whoever reads the changes, as <see cref="ApplyAsync"/> says.
    /// </remarks>
    /// <param name="cancellation">Cancels the waiting.</param>
    /// <returns>A task that ends then.</returns>
    /// <exception cref="ObjectDisposedException">The monitor is closed.</exception>
    /// <exception cref="InvalidOperationException">The monitor has failed, as the inner exception says. Open it anew.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public ValueTask CatchUpAsync(CancellationToken cancellation = default) => _loop.TakeInAsync(null, cancellation);

    /// <summary>Tells what changes, from what had not been handled when the monitor was opened on, in the order of the changes' ids.</summary>
    /// <remarks>
    /// One reader at a time. Asking for the next change acknowledges the one before it; a change whose reader stops is told again, under the same id, to the
    /// next reader. Ends when the monitor is closed and what it had told by then is read. A reader that reads to the end has everything written as handled that
    /// it was told, so a store is disposed of after that.
    /// </remarks>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The changes, as they come.</returns>
    /// <exception cref="InvalidOperationException">Somebody else reads already, or the monitor has failed, as the inner exception says.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async IAsyncEnumerable<AssessmentChange> ChangesAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        if (Interlocked.Exchange(ref _isRead, 1) == 1)
        {
            throw new InvalidOperationException("Somebody reads the changes already; a monitor has one reader at a time.");
        }

        try
        {
            while (_inHand is not null || _untold.TryDequeue(out _inHand) || await HasMoreAsync(cancellation).ConfigureAwait(false))
            {
                cancellation.ThrowIfCancellationRequested();
                if (_inHand is null && !_changes.Reader.TryRead(out _inHand))
                {
                    continue;
                }

                yield return _inHand;
                _loop.Acknowledge(_inHand.Id);
                _inHand = null;
            }
        }
        finally
        {
            Volatile.Write(ref _isRead, 0);
        }
    }

    /// <summary>A customer's case as it is watched.</summary>
    /// <param name="customer">The customer.</param>
    /// <returns>The case; <see langword="null"/> where none is watched.</returns>
    public CustomerCase? CaseOf(CustomerId customer) => _watched.Find(customer)?.Case;

    /// <summary>What is known of a customer, as of the last instant at which the case was assessed; it holds at least until its time comes.</summary>
    /// <param name="customer">The customer.</param>
    /// <returns>The summary; <see langword="null"/> where no case is watched.</returns>
    public AssessmentSummary? SummaryOf(CustomerId customer) => _watched.Find(customer)?.Summary;

    /// <summary>
    /// Closes the monitor: takes in the events that wait already, writes, and ends the telling. With a store, what was not handled is told by the next monitor;
    /// the store is disposed of after this and after the reader has ended.
    /// </summary>
    /// <returns>A task that ends when it is closed.</returns>
    public async ValueTask DisposeAsync()
    {
        var isFirst = Interlocked.Exchange(ref _isClosed, 1) == 0;
        if (isFirst)
        {
            _loop.Close();
        }

        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (isFirst)
        {
            _loop.Dispose();
        }
    }

    /// <summary>Waits for the next change. At the end there is none, and all that was told is written as handled.</summary>
    private async ValueTask<bool> HasMoreAsync(CancellationToken cancellation)
    {
        try
        {
            if (await _changes.Reader.WaitToReadAsync(cancellation).ConfigureAwait(false))
            {
                return true;
            }

            await _running.ConfigureAwait(false);
            await _loop.WriteAcknowledgedAsync().ConfigureAwait(false);
            return false;
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            throw MonitorLoop.Failed(failure);
        }
    }
}
