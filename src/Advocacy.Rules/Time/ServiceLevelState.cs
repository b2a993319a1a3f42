namespace Advocacy.Rules;

/// <summary>Whether a service-level clock counts.</summary>
public enum ServiceLevelState
{
    /// <summary>It counts working time.</summary>
    Running,

    /// <summary>It stands still, and will go on.</summary>
    Paused,

    /// <summary>It has ended, in time or not.</summary>
    Stopped,
}
