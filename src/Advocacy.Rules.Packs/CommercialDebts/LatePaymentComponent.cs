namespace Advocacy.Rules.Packs;

/// <summary>A part of what a creditor is owed for late payment.</summary>
public enum LatePaymentComponent
{
    /// <summary>The fixed sum for the debt (s. 5A).</summary>
    FixedSum,

    /// <summary>The interest so far (ss. 4, 6).</summary>
    Interest,

    /// <summary>Both.</summary>
    Total,
}
