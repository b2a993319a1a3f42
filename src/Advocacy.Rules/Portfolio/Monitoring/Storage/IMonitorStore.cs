namespace Advocacy.Rules;

/// <summary>Keeps what a monitor must not forget: the cases it watches, and the changes that nobody has handled yet.</summary>
/// <remarks>
/// The extension point for a host's own storage; <c>Advocacy.Rules.Sqlite</c> has an embedded one. One monitor at a time uses a store, and its calls never
/// overlap. A store knows nothing of what the texts say. Whatever a call throws ends the monitor, which is opened anew from what the store then holds.
/// </remarks>
public interface IMonitorStore
{
    /// <summary>Loads every case that is kept.</summary>
    /// <param name="cancellation">Cancels.</param>
    /// <returns>The cases, in any order, one a customer.</returns>
    IAsyncEnumerable<StoredCase> LoadCasesAsync(CancellationToken cancellation = default);

    /// <summary>Loads the changes that have not been acknowledged.</summary>
    /// <param name="cancellation">Cancels.</param>
    /// <returns>The changes, in the order of their ids.</returns>
    IAsyncEnumerable<StoredChange> LoadChangesAsync(CancellationToken cancellation = default);

    /// <summary>Tells the highest id that a change ever had, acknowledged or not.</summary>
    /// <param name="cancellation">Cancels.</param>
    /// <returns>The id; 0 where there has been no change yet.</returns>
    ValueTask<long> LastChangeIdAsync(CancellationToken cancellation = default);

    /// <summary>Writes all of it or nothing; once it returns, it survives being killed at any instant.</summary>
    /// <param name="write">What to write.</param>
    /// <param name="cancellation">Cancels; then nothing is written.</param>
    /// <returns>A task that ends when it is written.</returns>
    ValueTask WriteAsync(MonitorWrite write, CancellationToken cancellation = default);
}
