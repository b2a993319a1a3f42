namespace Advocacy.Rules.Packs;

/// <summary>What may go wrong with a <see cref="BroadbandService"/>, beside <see cref="IssueKind.MissedAppointment"/>.</summary>
public static class BroadbandIssues
{
    /// <summary>A loss of service is not repaired within the working days that its scheme gives.</summary>
    public static IssueKind DelayedRepair { get; } = new("delayed-repair");

    /// <summary>The service does not start when promised. Observed by the evaluator from the service's own dates.</summary>
    public static IssueKind DelayedStart { get; } = new("delayed-start");
}
