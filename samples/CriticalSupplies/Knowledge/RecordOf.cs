namespace CriticalSupplies.Knowledge;

/// <summary>Whose track record it is.</summary>
internal enum RecordOf
{
    /// <summary>All programmes' together.</summary>
    Network,

    /// <summary>The programme's own, by one route.</summary>
    Route,

    /// <summary>A vendor's with all programmes.</summary>
    Vendor,

    /// <summary>A product's with all programmes.</summary>
    Product,
}
