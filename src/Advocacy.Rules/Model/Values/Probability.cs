using System.Globalization;
using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>How likely something is, from 0 to 1.</summary>
/// <remarks>An estimate and never a promise. The default value is <see cref="Zero"/>. Safe to share between threads.</remarks>
[JsonConverter(typeof(ProbabilityJsonConverter))]
public readonly record struct Probability : IComparable<Probability>, IFormattable
{
    /// <summary>Makes a probability.</summary>
    /// <param name="value">From 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0 to 1, or not a number.</exception>
    public Probability(double value)
    {
        if (!(value >= 0 && value <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A probability is from 0 to 1.");
        }

        Value = value;
    }

    /// <summary>Impossible.</summary>
    public static Probability Zero => default;

    /// <summary>Certain.</summary>
    public static Probability One { get; } = new(1);

    /// <summary>The probability, from 0 to 1.</summary>
    public double Value { get; }

    /// <summary>Whether one probability is less than another.</summary>
    /// <param name="left">A probability.</param>
    /// <param name="right">A probability.</param>
    /// <returns>Whether <paramref name="left"/> is less.</returns>
    public static bool operator <(Probability left, Probability right) => left.Value < right.Value;

    /// <summary>Whether one probability is at most another.</summary>
    /// <param name="left">A probability.</param>
    /// <param name="right">A probability.</param>
    /// <returns>Whether <paramref name="left"/> is at most <paramref name="right"/>.</returns>
    public static bool operator <=(Probability left, Probability right) => left.Value <= right.Value;

    /// <summary>Whether one probability is more than another.</summary>
    /// <param name="left">A probability.</param>
    /// <param name="right">A probability.</param>
    /// <returns>Whether <paramref name="left"/> is more.</returns>
    public static bool operator >(Probability left, Probability right) => left.Value > right.Value;

    /// <summary>Whether one probability is at least another.</summary>
    /// <param name="left">A probability.</param>
    /// <param name="right">A probability.</param>
    /// <returns>Whether <paramref name="left"/> is at least <paramref name="right"/>.</returns>
    public static bool operator >=(Probability left, Probability right) => left.Value >= right.Value;

    /// <summary>Makes a probability of per cents.</summary>
    /// <param name="percent">From 0 to 100.</param>
    /// <returns>The probability.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0 to 100.</exception>
    public static Probability Percent(double percent) => new(percent / 100);

    /// <summary>The probability as log-odds; infinite for 0 and 1.</summary>
    /// <returns>Natural log-odds.</returns>
    public double ToLogOdds() => Math.Log(Value / (1 - Value));

    /// <summary>Compares the values.</summary>
    /// <param name="other">The probability to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(Probability other) => Value.CompareTo(other.Value);

    /// <summary>The probability in whole per cents, in the invariant culture: <c>35 %</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The probability in per cents, with the culture's separators.</summary>
    /// <param name="format">A numeric format for the per cents; whole per cents when absent.</param>
    /// <param name="formatProvider">The culture; the invariant one when absent.</param>
    /// <returns>The text.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        (Value * 100).ToString(format ?? "0", formatProvider ?? CultureInfo.InvariantCulture) + " %";

    /// <summary>The logistic function: the probability of some log-odds.</summary>
    internal static Probability OfLogOdds(double logOdds) => new(1 / (1 + Math.Exp(-logOdds)));
}
