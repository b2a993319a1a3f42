namespace Advocacy.Rules;

/// <summary>What is owed: an amount, its form and its deadline.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Obligation
{
    /// <summary>Makes an obligation to pay.</summary>
    /// <param name="amount">The amount; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative.</exception>
    public Obligation(Money amount) => Amount = Requires.NotNegative(amount, nameof(amount))!.Value;

    /// <summary>The amount, not rounded further than the rule rounds it.</summary>
    public Money Amount { get; }

    /// <summary>The form in which it is owed; cash by default.</summary>
    public PaymentForm Form { get; init; }

    /// <summary>By when it is owed; no deadline when absent. A deadline already past is a breach, not a release.</summary>
    public DateTimeOffset? DueBy { get; init; }
}
