namespace Advocacy.Rules;

/// <summary>Why a plan may not be carried out as things stand.</summary>
public enum GateKind
{
    /// <summary>It would endanger somebody.</summary>
    Safety,

    /// <summary>It would break the law, or disproportionate cost is declared where law allows it.</summary>
    Legality,

    /// <summary>It cannot be done.</summary>
    Feasibility,

    /// <summary>The customer has not agreed, where agreement is needed.</summary>
    Consent,

    /// <summary>It is nothing but words, and the customer has been failed before.</summary>
    WordsAlone,
}
