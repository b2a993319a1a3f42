namespace Advocacy.Rules;

/// <summary>Who must prove the facts on which an exemption, or the entitlement itself, rests.</summary>
/// <remarks>Says nothing of the verdict: an unproven exemption leaves the verdict open whoever bears the burden.</remarks>
public enum BurdenOfProof
{
    /// <summary>The text does not say.</summary>
    NotStated,

    /// <summary>The provider.</summary>
    Provider,

    /// <summary>The customer.</summary>
    Customer,
}
