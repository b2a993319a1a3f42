using System.Numerics;

namespace Advocacy.Rules;

/// <summary>Net harm in reference amounts, and beside it what is left in currencies that have no reference amount and cannot be weighed.</summary>
/// <typeparam name="TNumber">The kind of number in which it is summed.</typeparam>
/// <param name="Likely">Likely net harm.</param>
/// <param name="Worst">Worst net harm.</param>
/// <param name="Hazard">What of the worst is danger.</param>
/// <param name="Unweighed">The bare sum of worst amounts without a reference: says that there are some, and which of two plans leaves less of them.</param>
internal readonly record struct HarmAmounts<TNumber>(TNumber Likely, TNumber Worst, TNumber Hazard, TNumber Unweighed)
    where TNumber : struct, INumber<TNumber>
{
    internal bool IsKnown => TNumber.IsZero(Unweighed);

    public static HarmAmounts<TNumber> operator +(in HarmAmounts<TNumber> one, in HarmAmounts<TNumber> other) =>
        new(one.Likely + other.Likely, one.Worst + other.Worst, one.Hazard + other.Hazard, one.Unweighed + other.Unweighed);

    public static HarmAmounts<TNumber> operator -(in HarmAmounts<TNumber> one, in HarmAmounts<TNumber> other) =>
        new(one.Likely - other.Likely, one.Worst - other.Worst, one.Hazard - other.Hazard, one.Unweighed - other.Unweighed);

    /// <summary>With what the customer's own time weighs on top.</summary>
    internal HarmAmounts<TNumber> Plus(TNumber effort) => this with { Likely = Likely + effort, Worst = Worst + effort };
}
