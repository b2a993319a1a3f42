namespace Advocacy.Rules;

/// <summary>The parts of the key by which plans are ranked, in the order in which they decide. See <see cref="RemedyScore"/>.</summary>
public enum RankingKey
{
    /// <summary>Key 1a: the unacceptable hazard left in the worst case.</summary>
    HazardLeft,

    /// <summary>Key 1b: the likely harm left.</summary>
    LikelyLeft,

    /// <summary>Key 1c: the worst harm left.</summary>
    WorstLeft,

    /// <summary>Key 2: the customer's stated preference.</summary>
    Preference,

    /// <summary>Key 3: how soon the plan has its effect.</summary>
    Reach,

    /// <summary>Key 4: the effort asked of the customer.</summary>
    Effort,

    /// <summary>Key 5a: remedies that match what the failure took.</summary>
    KindMatch,

    /// <summary>Key 5b: distributive justice.</summary>
    DistributiveJustice,

    /// <summary>Key 5c: interactional justice.</summary>
    InteractionalJustice,

    /// <summary>Key 5d: procedural justice.</summary>
    ProceduralJustice,

    /// <summary>Key 6: the likely harm left, in finer bands. The last key that concerns the customer.</summary>
    FineHarmLeft,

    /// <summary>Key 7: what the plan costs the business.</summary>
    BusinessCost,

    /// <summary>Key 8: the ids of the plan's remedies, so that the order is always the same.</summary>
    Id,
}
