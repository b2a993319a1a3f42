namespace Advocacy.Rules;

/// <summary>Why a person must look before anything is decided.</summary>
public enum ReviewReason
{
    /// <summary>No plan could be ranked.</summary>
    NothingRanked,

    /// <summary>Goodwill is proposed and no price is known to cap it.</summary>
    GoodwillWithoutCap,

    /// <summary>Something may be owed and the deciding facts are not known.</summary>
    EntitlementIndeterminate,

    /// <summary>Something is owed unless an exemption is proven, which it is not.</summary>
    ExemptionUnproven,

    /// <summary>A part of the harm is not known.</summary>
    HarmUnknown,

    /// <summary>The first plan grants more than any declared authority limit, or nobody knows what it grants.</summary>
    BeyondAuthority,
}
