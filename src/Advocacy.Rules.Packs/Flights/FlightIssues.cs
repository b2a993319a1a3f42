namespace Advocacy.Rules.Packs;

/// <summary>What may go wrong with a <see cref="FlightBooking"/>.</summary>
public static class FlightIssues
{
    /// <summary>The passenger arrives at the final destination after the scheduled time. Observed by the evaluator from the booking's own dates.</summary>
    public static IssueKind LateFlight { get; } = new("late-flight");

    /// <summary>The carrier cancels the flight.</summary>
    public static IssueKind CancelledFlight { get; } = new("cancelled-flight");

    /// <summary>The carrier changes the flight's schedule, its airports or its connections.</summary>
    public static IssueKind ChangedFlight { get; } = new("changed-flight");

    /// <summary>The passenger is denied boarding.</summary>
    public static IssueKind DeniedBoarding { get; } = new("denied-boarding");

    /// <summary>The passenger is seated in a lower class than paid for.</summary>
    public static IssueKind Downgraded { get; } = new("downgraded");
}
