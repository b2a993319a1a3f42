namespace CriticalSupplies.Deliveries;

/// <summary>What a flaw does to its row.</summary>
internal enum FlawEffect
{
    /// <summary>The row says too little to promise anything: it is left out.</summary>
    RowLeftOut,

    /// <summary>The row is used, and this fact of it is not known. Unknown is not zero and not no.</summary>
    FactUnknown,

    /// <summary>The row is used; the field can be read in one way only, though it is not written as it should be.</summary>
    ReadAs,
}
