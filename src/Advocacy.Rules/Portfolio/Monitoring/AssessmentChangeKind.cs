namespace Advocacy.Rules;

/// <summary>What has changed for a customer.</summary>
public enum AssessmentChangeKind
{
    /// <summary>An issue is there that was not.</summary>
    Raised,

    /// <summary>An issue is worse for the customer than before: it has hit, is more urgent, heavier, or hits sooner.</summary>
    Escalated,

    /// <summary>An issue is less bad for the customer than before.</summary>
    Eased,

    /// <summary>An issue is no longer there.</summary>
    Cleared,

    /// <summary>Another plan ranks first for a subject.</summary>
    RemedyNewlyBest,

    /// <summary>No plan with a remedy ranks first any more for a subject.</summary>
    RemedyWithdrawn,

    /// <summary>Something is owed that was not, or another amount of it.</summary>
    EntitlementNewlyOwed,

    /// <summary>Something that is owed and must be claimed is about to lapse.</summary>
    EntitlementAboutToLapse,

    /// <summary>Something is owed as before, and its lapse is no longer near, or lies on another day.</summary>
    EntitlementProlonged,

    /// <summary>Something is no longer owed.</summary>
    EntitlementWithdrawn,

    /// <summary>The case could not be assessed again when its time came; what was known of it stays until the case changes.</summary>
    NotAssessed,
}
