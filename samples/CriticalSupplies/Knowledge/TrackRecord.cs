using Advocacy.Rules;

namespace CriticalSupplies.Knowledge;

/// <summary>How many lines were late of those settled within a while before the case was made.</summary>
/// <param name="Of">Whose record it is.</param>
/// <param name="Name">The vendor's, product's or route's name.</param>
/// <param name="Late">How many were late.</param>
/// <param name="Settled">How many were settled.</param>
internal sealed record TrackRecord(RecordOf Of, string Name, int Late, int Settled) : Fact;
