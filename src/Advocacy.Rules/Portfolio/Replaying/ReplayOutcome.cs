namespace Advocacy.Rules;

/// <summary>What became of an issue in a replay.</summary>
public enum ReplayOutcome
{
    /// <summary>Warned of, and neither hit nor withdrawn when the replay, or what is known of the commitment, ended.</summary>
    Open,

    /// <summary>Warned of before it hit, and the warning stood until it did.</summary>
    InTime,

    /// <summary>It hit without a warning, with one that had been withdrawn, or with one that came only when it had hit.</summary>
    Missed,

    /// <summary>Warned of, and it never hit: the promise was kept, or the warning was withdrawn for another reason.</summary>
    False,
}
