namespace Advocacy.Rules;

/// <summary>What harm a plan leaves at some time, in bands: hazard first, then the likely case, then the worst.</summary>
internal readonly record struct HarmLeft(short Hazard, short Likely, short Worst) : IComparable<HarmLeft>
{
    public int CompareTo(HarmLeft other)
    {
        var order = Hazard.CompareTo(other.Hazard);
        order = order != 0 ? order : Likely.CompareTo(other.Likely);
        return order != 0 ? order : Worst.CompareTo(other.Worst);
    }
}
