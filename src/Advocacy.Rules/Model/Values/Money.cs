using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>An amount in one currency.</summary>
/// <remarks>
/// Never converts and never mixes: adding, subtracting or comparing two currencies throws. Not rounded: rounding is the business of who pays.
/// May be negative. The default value is zero in <see cref="Currency.None"/>. Safe to share between threads.
/// </remarks>
/// <param name="Amount">The amount in the currency's major unit (euros, not cents).</param>
/// <param name="Currency">The currency.</param>
[JsonConverter(typeof(MoneyJsonConverter))]
public readonly record struct Money(decimal Amount, Currency Currency) : IComparable<Money>, IFormattable
{
    /// <summary>Makes an amount of a currency's code.</summary>
    /// <param name="amount">The amount in the currency's major unit.</param>
    /// <param name="currency">The ISO 4217 code, such as <c>EUR</c>.</param>
    /// <exception cref="ArgumentException">No active currency has that code.</exception>
    public Money(decimal amount, string currency)
        : this(amount, new Currency(currency))
    {
    }

    /// <summary>Whether the amount is zero.</summary>
    public bool IsZero => Amount == 0;

    /// <summary>Adds two amounts of one currency.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator +(Money left, Money right) => new(left.Amount + right.In(left.Currency), left.Currency);

    /// <summary>Subtracts an amount from another of the same currency.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">The amount to take away.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator -(Money left, Money right) => new(left.Amount - right.In(left.Currency), left.Currency);

    /// <summary>Multiplies an amount.</summary>
    /// <param name="money">The amount.</param>
    /// <param name="factor">The factor.</param>
    /// <returns>The product, not rounded.</returns>
    public static Money operator *(Money money, decimal factor) => money with { Amount = money.Amount * factor };

    /// <summary>Whether one amount is less than another of the same currency.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>Whether <paramref name="left"/> is less.</returns>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether one amount is at most another of the same currency.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>Whether <paramref name="left"/> is at most <paramref name="right"/>.</returns>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one amount is more than another of the same currency.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>Whether <paramref name="left"/> is more.</returns>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether one amount is at least another of the same currency.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>Whether <paramref name="left"/> is at least <paramref name="right"/>.</returns>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Takes whole per cents of the amount.</summary>
    /// <param name="percent">Whole per cents, at least 0.</param>
    /// <returns>The part, not rounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is negative.</exception>
    public Money Percent(int percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        return this * (percent / 100m);
    }

    /// <summary>Compares with an amount of the same currency.</summary>
    /// <param name="other">The amount to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public int CompareTo(Money other) => Amount.CompareTo(other.In(Currency));

    /// <summary>The amount and the code, in the invariant culture: <c>1,250.00 EUR</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The amount and the code, with the culture's separators.</summary>
    /// <param name="format">Not used: the currency decides the decimals.</param>
    /// <param name="formatProvider">The culture; the invariant one when absent.</param>
    /// <returns>The text.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider) => Currency.Format(Amount, formatProvider);

    private decimal In(Currency currency) => Currency == currency
        ? Amount
        : throw new InvalidOperationException($"{currency} and {Currency} do not mix: this library never converts currencies.");
}
