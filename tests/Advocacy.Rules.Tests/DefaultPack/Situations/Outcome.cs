namespace Advocacy.Rules.Tests.Situations;

/// <summary>What a rule makes of a situation.</summary>
public enum Outcome
{
    /// <summary>It does not apply.</summary>
    IsSilent,

    /// <summary>It lacks a fact and says so.</summary>
    Asks,

    /// <summary>It concludes.</summary>
    Concludes,
}
