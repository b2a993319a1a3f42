namespace Advocacy.Rules;

/// <summary>A score with the scale it was given on.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record SurveyScore
{
    /// <summary>Makes a score.</summary>
    /// <param name="value">The score.</param>
    /// <param name="worst">The scale's worst value.</param>
    /// <param name="best">The scale's best value; more than <paramref name="worst"/>.</param>
    /// <exception cref="ArgumentException">The scale is empty, or the score lies outside it.</exception>
    public SurveyScore(decimal value, decimal worst, decimal best)
    {
        if (worst >= best)
        {
            throw new ArgumentException($"A scale runs from its worst value up to its best; {worst} to {best} does not.", nameof(best));
        }

        if (value < worst || value > best)
        {
            throw new ArgumentException($"The score {value} lies outside its scale of {worst} to {best}.", nameof(value));
        }

        (Value, Worst, Best) = (value, worst, best);
    }

    /// <summary>The score.</summary>
    public decimal Value { get; }

    /// <summary>The scale's worst value.</summary>
    public decimal Worst { get; }

    /// <summary>The scale's best value.</summary>
    public decimal Best { get; }

    /// <summary>Whether the score lies in the lower third of its scale.</summary>
    /// <returns>Whether it does.</returns>
    public bool IsLow() => (Value - Worst) * 3 < Best - Worst;
}
