namespace Advocacy.Rules.Packs;

/// <summary>What may go wrong with an <see cref="EnergySupply"/>.</summary>
public static class EnergyIssues
{
    /// <summary>The supplier does not meet a guaranteed standard in time. Observed by the evaluator from the supply's own dates.</summary>
    public static IssueKind MissedStandard { get; } = new("missed-guaranteed-standard");
}
