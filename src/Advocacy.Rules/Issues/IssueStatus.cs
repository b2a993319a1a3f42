namespace Advocacy.Rules;

/// <summary>Where an issue stands at the assessment's instant.</summary>
public enum IssueStatus
{
    /// <summary>It has not hit the customer yet.</summary>
    Anticipated,

    /// <summary>It has hit and goes on.</summary>
    Occurring,

    /// <summary>It has hit and is over, though not repaired.</summary>
    Occurred,
}
