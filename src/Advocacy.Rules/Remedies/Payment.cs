namespace Advocacy.Rules;

/// <summary>What a remedy pays the customer.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Payment
{
    /// <summary>Makes a payment.</summary>
    /// <param name="amount">The amount; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative.</exception>
    public Payment(Money amount) => Amount = Requires.NotNegative(amount, nameof(amount))!.Value;

    /// <summary>The amount.</summary>
    public Money Amount { get; private init; }

    /// <summary>The form; cash by default.</summary>
    public PaymentForm Form { get; init; }

    /// <summary>The one component of harm that it makes good; whatever harm is left when absent.</summary>
    public HarmComponent? For { get; init; }

    /// <summary>Whether it is goodwill: clipped to the options' share of the price, and never more than one such payment in a plan.</summary>
    public bool IsGoodwill { get; init; }

    internal Payment ClippedTo(Money cap) => Amount > cap ? this with { Amount = cap } : this;
}
