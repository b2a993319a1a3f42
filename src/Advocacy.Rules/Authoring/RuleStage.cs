namespace Advocacy.Rules;

/// <summary>What a rule concludes, in the order in which the stages run.</summary>
public enum RuleStage
{
    /// <summary>A derived fact.</summary>
    Derive,

    /// <summary>Evidence for or against an issue, or that it has happened.</summary>
    Predict,

    /// <summary>A component of harm.</summary>
    WeighHarm,

    /// <summary>What the customer is owed.</summary>
    Entitle,

    /// <summary>A remedy.</summary>
    Propose,

    /// <summary>Evidence for or against a reaction of the customer's. Changes nothing that the stages before have concluded.</summary>
    React,
}
