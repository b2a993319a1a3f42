namespace Advocacy.Rules;

/// <summary>What an issue takes from the customer, after Roschk and Gelbrich 2014; each has the redress that matches it.</summary>
public enum FailureKind
{
    /// <summary>Money: matched by money.</summary>
    MonetaryLoss,

    /// <summary>Flawed goods: matched by exchange.</summary>
    FlawedProduct,

    /// <summary>A service not performed as promised: matched by performing it.</summary>
    FailedService,

    /// <summary>Attention: matched by attention.</summary>
    Inattention,
}
