using System.Numerics;

namespace Advocacy.Rules;

/// <summary>
/// By how much a remedy must lower the harm that a plan leaves to be needed. By amounts and not by bands or levels: their differences never shrink as harm
/// grows, so that greater harm takes no plan away. Below what is significant a remedy is worth having only where it asks nothing more; what cannot be weighed
/// is never taken for small.
/// </summary>
/// <typeparam name="TNumber">The kind of number in which amounts are summed.</typeparam>
/// <param name="Least">The least difference that counts.</param>
/// <param name="Significant">Harm that is significant.</param>
/// <param name="Hazard">Hazard that is unacceptable.</param>
internal readonly record struct NeededDifference<TNumber>(TNumber Least, TNumber Significant, TNumber Hazard)
    where TNumber : struct, INumber<TNumber>
{
    /// <summary>Whether a plan leaves enough less with a remedy than without it.</summary>
    internal bool IsMade(in HarmAmounts<TNumber> with, in HarmAmounts<TNumber> without, bool asksNoMore) =>
        (IsLess(with.Likely, without.Likely) && (asksNoMore || without.Likely >= Significant))
        || (IsLess(with.Worst, without.Worst) && (asksNoMore || without.Worst >= Significant))
        || (IsLess(with.Hazard, without.Hazard) && without.Hazard >= Hazard)
        || with.Unweighed < without.Unweighed;

    private bool IsLess(TNumber with, TNumber without) => without - with >= Least;
}
