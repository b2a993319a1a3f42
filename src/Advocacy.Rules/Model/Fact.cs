namespace Advocacy.Rules;

/// <summary>The extension point for any further fact of the host's about a customer or a commitment.</summary>
/// <remarks>
/// Derived types are immutable, hold data only and are registered with <c>CaseFormat</c> when cases are read from files.
/// A fact is what was known when the case was made; it is not recomputed.
/// </remarks>
public abstract record Fact
{
    /// <summary>The commitment it is about; the customer as a whole when absent.</summary>
    public CommitmentId? Commitment { get; init; }

    /// <summary>When it was observed; unknown when absent. A case is refused before this instant.</summary>
    public DateTimeOffset? ObservedAt { get; init; }
}
