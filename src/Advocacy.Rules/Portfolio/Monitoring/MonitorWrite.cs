using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>What a store keeps and forgets in one step. Empty by default.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record MonitorWrite
{
    /// <summary>The cases to keep, each in place of its customer's earlier one.</summary>
    public ImmutableArray<StoredCase> Cases { get; init; } = [];

    /// <summary>The customers whose cases are forgotten, before <see cref="Cases"/> are kept.</summary>
    public ImmutableArray<CustomerId> Removed { get; init; } = [];

    /// <summary>The changes to keep, in the order of their ids.</summary>
    public ImmutableArray<StoredChange> Changes { get; init; } = [];

    /// <summary>All changes with an id up to it are forgotten; 0 where nothing new is acknowledged.</summary>
    public long AcknowledgedThrough { get; init; }
}
