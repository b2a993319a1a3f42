namespace Advocacy.Rules;

/// <summary>By what authority something is owed.</summary>
public enum Authority
{
    /// <summary>A statute.</summary>
    Statute,

    /// <summary>A regulator's rules.</summary>
    Regulator,

    /// <summary>The contract with the customer.</summary>
    Contract,

    /// <summary>The provider's own published policy.</summary>
    Policy,
}
