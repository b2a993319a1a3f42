using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>What the customer is to the business: carried for the host, and out of every rule's reach.</summary>
/// <remarks>
/// The evaluator hands rules and predictors a case whose customer has no standing, so that no likelihood, harm, entitlement, plan or order
/// can depend on it. Immutable; safe to share between threads.
/// </remarks>
public sealed record BusinessStanding
{
    private static readonly ImmutableSortedDictionary<string, string> None = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>What the customer is worth to the business; unknown when absent.</summary>
    public Money? Value { get; init; }

    /// <summary>The customer's tier in the business's own words; unknown when absent.</summary>
    public string? Tier { get; init; }

    /// <summary>The customer's segment in the business's own words; unknown when absent.</summary>
    public string? Segment { get; init; }

    /// <summary>Characteristics that must never decide (age, sex, origin, belief and the like), by name; empty by default.</summary>
    public IReadOnlyDictionary<string, string> ProtectedCharacteristics
    {
        get;
        init => field = value?.ToImmutableSortedDictionary(StringComparer.Ordinal) ?? None;
    } = None;
}
