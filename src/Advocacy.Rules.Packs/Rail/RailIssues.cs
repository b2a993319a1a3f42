namespace Advocacy.Rules.Packs;

/// <summary>What may go wrong with a <see cref="RailJourney"/>.</summary>
public static class RailIssues
{
    /// <summary>The passenger arrives at the destination on the ticket late. Observed by the evaluator from the journey's own dates.</summary>
    public static IssueKind LateTrain { get; } = new("late-train");
}
