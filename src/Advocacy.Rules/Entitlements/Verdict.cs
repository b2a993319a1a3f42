namespace Advocacy.Rules;

/// <summary>Whether something is owed.</summary>
public enum Verdict
{
    /// <summary>Not owed.</summary>
    NotOwed,

    /// <summary>It depends on facts that are not known.</summary>
    Indeterminate,

    /// <summary>Owed.</summary>
    Owed,
}
