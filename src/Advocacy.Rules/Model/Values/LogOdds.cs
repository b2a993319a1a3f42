using System.Globalization;

namespace Advocacy.Rules;

/// <summary>The weight of a piece of evidence in natural log-odds: positive speaks for the issue, negative against it.</summary>
/// <remarks>
/// The named weights are the edges of Jeffreys' grades of evidence (Theory of Probability, 3rd ed. 1961, appendix B), as odds of 10^½, 10, 10^1½ and 100 to 1.
/// Not a probability: what it does to one depends on where the probability starts. Finite, from -20 to 20. The default value weighs nothing. Safe to share between threads.
/// </remarks>
public readonly record struct LogOdds : IComparable<LogOdds>, IFormattable
{
    private const double Limit = 20;

    /// <summary>Makes a weight.</summary>
    /// <param name="value">Natural log-odds, from -20 to 20.</param>
    /// <exception cref="ArgumentOutOfRangeException">Outside -20 to 20, or not a number.</exception>
    public LogOdds(double value)
    {
        if (!(Math.Abs(value) <= Limit))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A weight of evidence is finite, from -20 to 20 natural log-odds.");
        }

        Value = value;
    }

    /// <summary>Multiplies the odds by about 1.8 (10^¼): worth a mention.</summary>
    public static LogOdds Slight { get; } = new(0.25 * Math.Log(10));

    /// <summary>Multiplies the odds by about 3.2 (10^½): substantial.</summary>
    public static LogOdds Moderate { get; } = new(0.5 * Math.Log(10));

    /// <summary>Multiplies the odds by 10: strong.</summary>
    public static LogOdds Strong { get; } = new(Math.Log(10));

    /// <summary>Multiplies the odds by about 32 (10^1½): very strong.</summary>
    public static LogOdds VeryStrong { get; } = new(1.5 * Math.Log(10));

    /// <summary>Multiplies the odds by 100: decisive.</summary>
    public static LogOdds Decisive { get; } = new(2 * Math.Log(10));

    /// <summary>Natural log-odds.</summary>
    public double Value { get; }

    /// <summary>The same weight against the issue.</summary>
    /// <param name="weight">A weight.</param>
    /// <returns>Its opposite.</returns>
    public static LogOdds operator -(LogOdds weight) => new(-weight.Value);

    /// <summary>Makes a weight of the factor by which it multiplies the odds.</summary>
    /// <param name="factor">More than 0: 2 doubles the odds, 0.5 halves them.</param>
    /// <returns>The weight.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The factor is not positive, or its logarithm is outside -20 to 20.</exception>
    public static LogOdds Times(double factor) => new(Math.Log(factor));

    /// <summary>Compares the values.</summary>
    /// <param name="other">The weight to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(LogOdds other) => Value.CompareTo(other.Value);

    /// <summary>The weight with its sign and two decimals, in the invariant culture: <c>+2.30</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The weight with its sign, with the culture's separators.</summary>
    /// <param name="format">A numeric format; two decimals with a sign when absent.</param>
    /// <param name="formatProvider">The culture; the invariant one when absent.</param>
    /// <returns>The text.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Value.ToString(format ?? "+0.00;-0.00;0.00", formatProvider ?? CultureInfo.InvariantCulture);
}
