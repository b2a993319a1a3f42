namespace Advocacy.Rules.Packs;

/// <summary>What may go wrong with something that the customer is owed.</summary>
public static class ClaimIssues
{
    /// <summary>What is owed was not claimed in time, and need no longer be paid.</summary>
    public static IssueKind EntitlementLapse { get; } = new("entitlement-lapse");
}
