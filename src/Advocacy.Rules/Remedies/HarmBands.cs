namespace Advocacy.Rules;

/// <summary>Net harm to one subject in absolute bands: the hazard first, then the likely case, then the worst.</summary>
/// <remarks>
/// Counts the likelihood of what is only anticipated, but never that of danger. The default value is no harm at all. Safe to share between threads.
/// </remarks>
/// <param name="Hazard">How heavy the unacceptable hazard is in the worst case; none where no danger is unacceptable.</param>
/// <param name="Likely">How heavy the likely harm is.</param>
/// <param name="Worst">How heavy the worst harm is.</param>
public readonly record struct HarmBands(HarmBand Hazard, HarmBand Likely, HarmBand Worst) : IComparable<HarmBands>
{
    /// <summary>Compares lexicographically: hazard, likely harm, worst harm.</summary>
    /// <param name="other">The bands to compare with.</param>
    /// <returns>Less than zero where these are lighter.</returns>
    public int CompareTo(HarmBands other)
    {
        var order = Hazard.CompareTo(other.Hazard);
        order = order != 0 ? order : Likely.CompareTo(other.Likely);
        return order != 0 ? order : Worst.CompareTo(other.Worst);
    }

    /// <summary>The three bands in words: <c>hazard minor (0), likely serious (5), worst severe (7)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"hazard {Hazard}, likely {Likely}, worst {Worst}";
}
