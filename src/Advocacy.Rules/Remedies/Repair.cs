namespace Advocacy.Rules;

/// <summary>How far the harm that a plan leaves in the end is less than without it.</summary>
/// <param name="DistributiveJustice">How much of it is made good.</param>
/// <param name="FineBand">The likely harm left, on the ladder of ten steps a decade.</param>
internal readonly record struct Repair(int DistributiveJustice, int FineBand)
{
    internal const int NothingMadeGood = 0;
    internal const int PartlyMadeGood = 1;
    internal const int MadeWhole = 2;
}
