namespace Advocacy.Rules;

/// <summary>Keeps what a monitor must not forget. One monitor at a time uses a store; calls never overlap.</summary>
public interface IMonitorStore
{
    /// <summary>Every case kept, in any order.</summary>
    /// <param name="cancellation">Ends the enumeration.</param>
    /// <returns>The cases.</returns>
    IAsyncEnumerable<StoredCase> LoadCasesAsync(CancellationToken cancellation = default);

    /// <summary>The changes not acknowledged, in the order of their ids.</summary>
    /// <param name="cancellation">Ends the enumeration.</param>
    /// <returns>The changes.</returns>
    IAsyncEnumerable<StoredChange> LoadChangesAsync(CancellationToken cancellation = default);

    /// <summary>The highest id that was ever given to a change, acknowledged or not; 0 where none was.</summary>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The id.</returns>
    ValueTask<long> LastChangeIdAsync(CancellationToken cancellation = default);

    /// <summary>Writes all of it or nothing; once it returns, it survives being killed at any instant.</summary>
    /// <param name="write">What to keep and what to forget.</param>
    /// <param name="cancellation">Gives up; nothing is written then.</param>
    /// <returns>A task that ends when everything is kept.</returns>
    ValueTask WriteAsync(MonitorWrite write, CancellationToken cancellation = default);
}
