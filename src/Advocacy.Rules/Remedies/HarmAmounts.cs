namespace Advocacy.Rules;

/// <summary>Net harm in reference amounts; not known where a currency has no reference amount.</summary>
internal readonly record struct HarmAmounts(decimal Likely, decimal Worst, decimal Hazard, bool IsKnown)
{
    public static HarmAmounts operator +(in HarmAmounts one, in HarmAmounts other) =>
        new(one.Likely + other.Likely, one.Worst + other.Worst, one.Hazard + other.Hazard, one.IsKnown & other.IsKnown);
}
