namespace Advocacy.Rules;

/// <summary>What a service-level clock shows at an instant.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ServiceLevelReading
{
    internal ServiceLevelReading(ServiceLevelState state, TimeSpan elapsed, TimeSpan paused, TimeSpan target, bool isBreached) =>
        (State, Elapsed, Paused, Remaining, IsBreached) = (state, elapsed, paused, elapsed < target ? target - elapsed : TimeSpan.Zero, isBreached);

    /// <summary>Whether it counts.</summary>
    public ServiceLevelState State { get; }

    /// <summary>The working time counted while it was running, each part by the calendar that was in force.</summary>
    public TimeSpan Elapsed { get; }

    /// <summary>The working time not counted because it was paused: what the calendar in force would have counted.</summary>
    public TimeSpan Paused { get; }

    /// <summary>The working time left of the target in force; zero once it is used up.</summary>
    public TimeSpan Remaining { get; }

    /// <summary>Whether it was breached: from the due instant on where it had not stopped by then.</summary>
    public bool IsBreached { get; }
}
