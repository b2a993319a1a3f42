namespace Advocacy.Rules;

/// <summary>What a reason of triage is about.</summary>
public enum TriageReasonKind
{
    /// <summary>No plan can be ranked: a person must look, and all of the harm is taken for preventable.</summary>
    NothingRanked,

    /// <summary>A part of the harm is not known.</summary>
    HarmUnknown,

    /// <summary>The first plan takes away an unacceptable danger, or some of it.</summary>
    Hazard,

    /// <summary>The first plan prevents significant harm.</summary>
    PreventableHarm,

    /// <summary>No plan prevents significant harm.</summary>
    NothingPreventable,

    /// <summary>An issue hits the customer already: no time is left.</summary>
    Hitting,

    /// <summary>What is owed is overdue: no time is left.</summary>
    Overdue,

    /// <summary>After an instant the first plan can no longer prevent an issue.</summary>
    PreventionEnds,

    /// <summary>An issue hits at an instant.</summary>
    Hits,

    /// <summary>Something is owed by an instant.</summary>
    OwedBy,

    /// <summary>It is not known when an issue hits.</summary>
    TimeUnknown,

    /// <summary>Every issue is over, and no deadline runs: what is left is to make good.</summary>
    Over,

    /// <summary>The options let the risk of leaving decide among customers who are otherwise equal.</summary>
    RiskOfLeaving,

    /// <summary>The case takes more time than is left of the capacity.</summary>
    DoesNotFit,
}
