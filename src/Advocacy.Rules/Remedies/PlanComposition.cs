namespace Advocacy.Rules;

/// <summary>How the plans of a subject were composed of the remedies at hand.</summary>
public enum PlanComposition
{
    /// <summary>Every set of at most four optional remedies was looked at.</summary>
    Exhaustive,

    /// <summary>There were too many remedies for that: plans were extended one remedy at a time by the best one.</summary>
    Greedy,
}
