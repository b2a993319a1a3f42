namespace Advocacy.Rules.Packs;

/// <summary>Where a flight goes, as <see cref="UsDotDbc"/> asks.</summary>
public enum DeniedBoardingItinerary
{
    /// <summary>Interstate: within the United States.</summary>
    Domestic,

    /// <summary>From the United States to another country.</summary>
    ForeignFromUs,

    /// <summary>From outside the United States, where boarding was denied.</summary>
    ForeignToUs,
}

/// <summary>Where a flight goes, as <see cref="UsDotRefund"/> asks.</summary>
public enum RefundItinerary
{
    /// <summary>Within the United States.</summary>
    Domestic,

    /// <summary>To or from the United States.</summary>
    International,

    /// <summary>No point in the United States.</summary>
    NonUs,
}
