using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace Advocacy.Rules.Sqlite;

/// <summary>A monitor's store in one SQLite file. What it has confirmed survives being killed at any instant, and the loss of power.</summary>
/// <remarks>
/// The file is locked for as long as the store is open: no second store, in this process or another, opens it; the lock goes with the process that holds it.
/// It must lie on a disk of this machine, not on a network share, and nothing else in this process may open it.
/// One monitor at a time uses a store and its calls never overlap, though each may come from another thread; a call made while another runs throws
/// <see cref="InvalidOperationException"/>. Reads and writes run on the thread pool. Rows are read one at a time, so that memory does not grow with their number.
/// </remarks>
public sealed class SqliteMonitorStore : IMonitorStore, IAsyncDisposable
{
    private readonly SqliteConnection _connection;
    private readonly StoreStatements _statements;
    private long _lastChangeId;
    private int _inCall;
    private bool _closed;

    private SqliteMonitorStore(string path, SqliteConnection connection)
    {
        (Path, _connection) = (path, connection);
        _statements = new StoreStatements(connection);
        _lastChangeId = _statements.LastChangeId();
    }

    /// <summary>The store's file, as a full path.</summary>
    public string Path { get; }

    /// <summary>Opens a store, and makes its file where there is none; the folder must exist.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellation">Gives up before the file is touched.</param>
    /// <returns>The store, which holds the file until it is disposed of.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="MonitorStoreException">
    /// The file is in use, damaged, not a store's or of a later version, or cannot be written; a file that is not a store's is left as it is.
    /// </exception>
    public static Task<SqliteMonitorStore> OpenAsync(string path, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var full = System.IO.Path.GetFullPath(path);
        return RunAsync(full, () => Open(full), cancellation);
    }

    /// <inheritdoc/>
    /// <exception cref="MonitorStoreException">The file is damaged or cannot be read.</exception>
    public IAsyncEnumerable<StoredCase> LoadCasesAsync(CancellationToken cancellation = default) =>
        LoadAsync(_statements.Cases, row => new StoredCase(CustomerOf(row.GetString(0)), row.GetString(1)), cancellation);

    /// <inheritdoc/>
    /// <exception cref="MonitorStoreException">The file is damaged or cannot be read.</exception>
    public IAsyncEnumerable<StoredChange> LoadChangesAsync(CancellationToken cancellation = default) =>
        LoadAsync(_statements.Changes, static row => new StoredChange(row.GetInt64(0), row.GetString(1)), cancellation);

    /// <inheritdoc/>
    public ValueTask<long> LastChangeIdAsync(CancellationToken cancellation = default)
    {
        using var call = new Call(this);
        cancellation.ThrowIfCancellationRequested();
        return ValueTask.FromResult(_lastChangeId);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">An id is given again or out of order, an id not given is acknowledged, or a text is no Unicode; nothing was written.</exception>
    /// <exception cref="MonitorStoreException">The disk is full or failed; the store can be written again.</exception>
    public async ValueTask WriteAsync(MonitorWrite write, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var call = new Call(this);
        StorableWrite.Require(write, _lastChangeId);
        await RunAsync(Path, () => _statements.Write(write, cancellation), cancellation).ConfigureAwait(false);
        _lastChangeId = write.Changes is [.., var last] ? last.Id : _lastChangeId;
    }

    /// <summary>Closes the file, its log merged into it, and releases it.</summary>
    /// <returns>A task that ends when the file is closed.</returns>
    public async ValueTask DisposeAsync()
    {
        if (!_closed)
        {
            using var call = new Call(this);
            _closed = true;
            await Task.Run(_connection.Dispose).ConfigureAwait(false);
        }
    }

    private static SqliteMonitorStore Open(string path)
    {
        var connection = StoreFile.Open(path);
        try
        {
            return new SqliteMonitorStore(path, connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private async IAsyncEnumerable<T> LoadAsync<T>(SqliteCommand query, Func<SqliteDataReader, T> row, [EnumeratorCancellation] CancellationToken cancellation)
        where T : class
    {
        using var call = new Call(this);
        using var rows = await RunAsync(Path, query.ExecuteReader, cancellation).ConfigureAwait(false);
        while (await RunAsync(Path, () => rows.Read() ? row(rows) : null, cancellation).ConfigureAwait(false) is { } read)
        {
            yield return read;
        }
    }

    private CustomerId CustomerOf(string text)
    {
        try
        {
            return new CustomerId(text);
        }
        catch (ArgumentException cause)
        {
            throw new MonitorStoreException(Path, StoreFault.Damaged, cause);
        }
    }

    private static Task RunAsync(string path, Action work, CancellationToken cancellation) => RunAsync(
        path,
        () =>
        {
            work();
            return true;
        },
        cancellation);

    private static Task<T> RunAsync<T>(string path, Func<T> work, CancellationToken cancellation) => Task.Run(
        () =>
        {
            try
            {
                return work();
            }
            catch (SqliteException cause)
            {
                throw StoreFault.Of(cause, path);
            }
        },
        cancellation);

    /// <summary>One call, from its start to its end: the statements of two would mix in one transaction.</summary>
    private readonly struct Call : IDisposable
    {
        private readonly SqliteMonitorStore _store;

        internal Call(SqliteMonitorStore store)
        {
            if (Interlocked.Exchange(ref store._inCall, 1) != 0)
            {
                throw new InvalidOperationException("A call of this store still runs. One monitor at a time uses a store, and its calls never overlap.");
            }

            _store = store;
            if (store._closed)
            {
                Dispose();
                throw new ObjectDisposedException(store.Path);
            }
        }

        public void Dispose() => Volatile.Write(ref _store._inCall, 0);
    }
}
