namespace Advocacy.Rules;

/// <summary>A contract's term that credits a share of the charge when a service level is missed.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ServiceCredit
{
    /// <summary>Makes a credit.</summary>
    /// <param name="percent">The share of the period's charge, in whole per cents, 0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is not from 0 to 100.</exception>
    public ServiceCredit(int percent) => Percent = Requires.Share(percent, nameof(percent));

    /// <summary>The share of the period's charge, in whole per cents, 0 to 100.</summary>
    public int Percent { get; }

    /// <summary>The most that is credited; no limit when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Money? Cap
    {
        get;
        init => field = Requires.NotNegative(value);
    }

    /// <summary>What is credited of a charge.</summary>
    /// <param name="charge">The period's charge.</param>
    /// <returns>The amount, not above the cap.</returns>
    public Money OwedOf(Money charge)
    {
        var owed = charge.Percent(Percent);
        return Cap is { } cap && owed > cap ? cap : owed;
    }
}
