using System.Threading.Channels;
using Channels = System.Threading.Channels.Channel;

namespace Advocacy.Rules;

/// <summary>The one loop of a monitor: what is due comes first, then what was told, in rounds that are assessed together, written together and then answered.</summary>
internal sealed class MonitorLoop : IDisposable
{
    /// <summary>How many cases are assessed before they are written: enough for a write to cost each of them little.</summary>
    private const int MostInARound = 256;

    /// <summary>Timers leave out the time that a machine sleeps, and know nothing of a clock that is set; after it the loop looks again and waits on.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly WatchList _watched;
    private readonly MonitorJournal _journal;
    private readonly TimeProvider _time;
    private readonly ParallelOptions _parallel;
    private readonly ChannelWriter<AssessmentChange> _changes;
    private readonly Channel<MonitorRequest> _requests;
    private readonly Channel<bool> _signal = Channels.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly CancellationTokenSource _closing = new();
    private readonly ITimer _timer;
    private DateTimeOffset _now;
    private long _acknowledged;
    private bool _hasStoppedTelling;

    internal MonitorLoop(
        WatchList watched,
        MonitorJournal journal,
        TimeProvider time,
        CaseMonitorOptions options,
        ChannelWriter<AssessmentChange> changes)
    {
        _watched = watched;
        _journal = journal;
        _time = time;
        _parallel = new ParallelOptions { MaxDegreeOfParallelism = options.DegreeOfParallelism };
        _changes = changes;
        _now = watched.AssessedThrough;
        _requests = Channels.CreateBounded<MonitorRequest>(new BoundedChannelOptions(options.MostWaiting) { SingleReader = true });
        _timer = time.CreateTimer(static loop => ((MonitorLoop)loop!).Wake(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Dispose()
    {
        _timer.Dispose();
        _closing.Dispose();
        _journal.Release();
    }

    internal static InvalidOperationException Failed(Exception failure) =>
        new($"The monitor has failed and holds nothing more to rely on; open it anew. {failure.Message}", failure);

    internal async ValueTask TakeInAsync(CaseEvent? told, CancellationToken cancellation)
    {
        var request = new MonitorRequest(told);
        try
        {
            await _requests.Writer.WriteAsync(request, cancellation).ConfigureAwait(false);
        }
        catch (ChannelClosedException closed)
        {
            throw closed.InnerException is { } failure ? Failed(failure) : new ObjectDisposedException(nameof(CaseMonitor));
        }

        Wake();
        await request.Done.WaitAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Everything up to a change has been handled. Written with the next round, or by itself where none follows.</summary>
    internal void Acknowledge(long id)
    {
        Volatile.Write(ref _acknowledged, id);
        Wake();
    }

    /// <summary>Writes how far the changes have been handled. Called by the loop, and once the loop has ended by whoever read to the end.</summary>
    internal ValueTask WriteAcknowledgedAsync() => _journal.WriteAsync([], [], Volatile.Read(ref _acknowledged));

    internal void Close()
    {
        _requests.Writer.TryComplete();
        _closing.Cancel();
        Wake();
    }

    internal async Task RunAsync()
    {
        try
        {
            while (!_requests.Reader.Completion.IsCompleted)
            {
                if (!await TakeInRoundAsync().ConfigureAwait(false) && !SetTimer())
                {
                    await WriteAcknowledgedAsync().ConfigureAwait(false);
                    await _signal.Reader.ReadAsync().ConfigureAwait(false);
                }
            }

            await WriteAcknowledgedAsync().ConfigureAwait(false);
            _changes.TryComplete();
        }
        catch (Exception failure)
        {
            _requests.Writer.TryComplete(failure);
            _changes.TryComplete(failure);
            while (_requests.Reader.TryRead(out var request))
            {
                request.Answer(Failed(failure));
            }
        }
    }

    private void Wake() => _signal.Writer.TryWrite(true);

    /// <summary>The clock's instant, which never goes back.</summary>
    private DateTimeOffset Now()
    {
        var now = _time.GetUtcNow();
        return _now = now > _now ? now : _now;
    }

    private async Task DoWhatIsDueAsync()
    {
        var now = Now();
        while (_watched.Due(now).Take(MostInARound).ToList() is { Count: > 0 } due)
        {
            await FinishAsync(AssessTogether(due, one => _journal.Written(_watched.Assess(one, now)))).ConfigureAwait(false);
        }
    }

    /// <summary>Takes in the next requests, as long as each is about another customer, after what is due. Says whether there were any.</summary>
    private async Task<bool> TakeInRoundAsync()
    {
        var round = new List<MonitorRequest>();
        var customers = new HashSet<CustomerId>();
        while (round.Count < MostInARound && _requests.Reader.TryPeek(out var next)
            && (next.Told is null || customers.Add(next.Told.CustomerId)) && _requests.Reader.TryRead(out _))
        {
            round.Add(next);
        }

        try
        {
            await DoWhatIsDueAsync().ConfigureAwait(false);
            var told = round.Where(static request => request.Told is not null).ToList();
            var reassessed = AssessTogether(told, request => _journal.WrittenOrRefused(_watched.Assess(request.Told!, _now)));
            await FinishAsync(reassessed, () =>
            {
                for (var i = 0; i < told.Count; i++)
                {
                    told[i].Answer(reassessed[i].Error);
                }

                round.ForEach(static request => request.Answer(null));
            }).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            round.ForEach(request => request.Answer(Failed(failure)));
            throw;
        }

        return round.Count > 0;
    }

    private Reassessment[] AssessTogether<T>(List<T> cases, Func<T, Reassessment> assess)
    {
        var reassessed = new Reassessment[cases.Count];
        if (cases.Count == 1)
        {
            reassessed[0] = assess(cases[0]);
        }
        else
        {
            Parallel.For(0, cases.Count, _parallel, at => reassessed[at] = assess(cases[at]));
        }

        return reassessed;
    }

    /// <summary>Takes in what came of a round, writes it, answers for it, and then tells it.</summary>
    private async Task FinishAsync(Reassessment[] reassessed, Action? answer = null)
    {
        var changes = new List<AssessmentChange>();
        foreach (var one in reassessed)
        {
            _watched.Accept(one, changes);
        }

        var accepted = reassessed.Where(static one => one.Error is null || one.Next is not null).ToArray();
        await _journal.WriteAsync(accepted, changes, Volatile.Read(ref _acknowledged)).ConfigureAwait(false);
        answer?.Invoke();
        await TellAsync(changes).ConfigureAwait(false);
    }

    /// <summary>Hands changes over, and waits where their reader is behind; while the monitor closes, only as long as there is room.</summary>
    private async Task TellAsync(IEnumerable<AssessmentChange> changes)
    {
        foreach (var change in changes)
        {
            if (_hasStoppedTelling)
            {
                return;
            }

            if (!_changes.TryWrite(change))
            {
                try
                {
                    await _changes.WriteAsync(change, _closing.Token).ConfigureAwait(false);
                }
                catch (OperationCanceledException)
                {
                    // The store has it, and the next monitor tells it. One after it that was told now would acknowledge it unread.
                    _hasStoppedTelling = true;
                }
            }
        }
    }

    /// <summary>Sets the timer to the first case that wakes. Says whether one is due already.</summary>
    private bool SetTimer()
    {
        if (_watched.NextToWake is not { WakeAt: { } at })
        {
            return false;
        }

        var wait = at - Now();
        _timer.Change(wait < LongestWait ? TimeSpan.FromTicks(Math.Max(0, wait.Ticks)) : LongestWait, Timeout.InfiniteTimeSpan);
        return at <= Now();
    }
}
