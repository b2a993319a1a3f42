namespace Advocacy.Rules;

/// <summary>One component of harm as a rule estimates it: a low, a likely and a worst amount, and what accrues with delay.</summary>
/// <remarks>
/// The amounts are the customer's, in the currency's major unit and not rounded. An estimate is marked as one by its <see cref="Basis"/>.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed record HarmEstimate
{
    /// <summary>Makes an estimate that is one amount.</summary>
    /// <param name="amount">The amount; not negative.</param>
    /// <param name="basis">What it rests on; estimated by default.</param>
    public HarmEstimate(Money amount, Basis basis = Basis.Estimated)
        : this(amount, amount, amount, basis)
    {
    }

    /// <summary>Makes an estimate that is a range.</summary>
    /// <param name="low">The least that is plausible; not negative.</param>
    /// <param name="likely">The most plausible; not less than <paramref name="low"/>.</param>
    /// <param name="worst">The most that is plausible; not less than <paramref name="likely"/>.</param>
    /// <param name="basis">What it rests on; estimated by default.</param>
    /// <exception cref="ArgumentException">The amounts are negative or not in order.</exception>
    /// <exception cref="InvalidOperationException">The amounts are in several currencies.</exception>
    public HarmEstimate(Money low, Money likely, Money worst, Basis basis = Basis.Estimated)
    {
        if (low.Amount < 0 || likely < low || worst < likely)
        {
            throw new ArgumentException($"Harm runs from low to likely to worst and none is negative; {low}, {likely}, {worst} does not.", nameof(worst));
        }

        (Low, Likely, Worst, Basis) = (low, likely, worst, basis);
    }

    /// <summary>The least that is plausible.</summary>
    public Money Low { get; }

    /// <summary>The most plausible.</summary>
    public Money Likely { get; }

    /// <summary>The most that is plausible. Totals of worst amounts assume that they coincide.</summary>
    public Money Worst { get; }

    /// <summary>What the figures rest on.</summary>
    public Basis Basis { get; }

    /// <summary>What accrues with the delay, on top; nothing when absent.</summary>
    /// <exception cref="InvalidOperationException">In another currency than the amounts.</exception>
    public DelayCost? WithDelay
    {
        get;
        init
        {
            if (value is not null)
            {
                _ = value.PerStep + Low;
            }

            field = value;
        }
    }

    /// <summary>An estimate of nothing but what accrues with delay.</summary>
    /// <param name="cost">What accrues.</param>
    /// <param name="basis">What it rests on; estimated by default.</param>
    /// <returns>The estimate.</returns>
    public static HarmEstimate Accruing(DelayCost cost, Basis basis = Basis.Estimated)
    {
        ArgumentNullException.ThrowIfNull(cost);
        return new HarmEstimate(new Money(0, cost.PerStep.Currency), basis) { WithDelay = cost };
    }
}
