namespace Advocacy.Rules;

/// <summary>Net harm in reference amounts, and beside it what is left in currencies that have no reference amount and cannot be weighed.</summary>
/// <param name="Likely">Likely net harm.</param>
/// <param name="Worst">Worst net harm.</param>
/// <param name="Hazard">What of the worst is danger.</param>
/// <param name="Unweighed">The bare sum of worst amounts without a reference: says that there are some, and which of two plans leaves less of them.</param>
internal readonly record struct HarmAmounts(decimal Likely, decimal Worst, decimal Hazard, decimal Unweighed)
{
    internal bool IsKnown => Unweighed == 0;

    public static HarmAmounts operator +(in HarmAmounts one, in HarmAmounts other) =>
        new(one.Likely + other.Likely, one.Worst + other.Worst, one.Hazard + other.Hazard, one.Unweighed + other.Unweighed);
}
