namespace Advocacy.Rules.Packs;

/// <summary>What may go wrong with a <see cref="CloudService"/>.</summary>
public static class CloudIssues
{
    /// <summary>The uptime of a billing month is below the level agreed. Observed by the evaluator at the month's end where the level is not known to have been kept.</summary>
    public static IssueKind UptimeShortfall { get; } = new("uptime-shortfall");
}
