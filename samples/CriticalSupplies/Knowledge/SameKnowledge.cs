using Advocacy.Rules;

namespace CriticalSupplies.Knowledge;

/// <summary>Whether two cases of one programme say the same.</summary>
internal static class SameKnowledge
{
    internal static bool As(CustomerCase one, CustomerCase other) =>
        one.Commitments.SequenceEqual(other.Commitments)
        && one.Incidents.SequenceEqual(other.Incidents)
        && one.Facts.SequenceEqual(other.Facts);
}
