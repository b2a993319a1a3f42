using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Counts what a late delivery clause pays for.</summary>
internal static class LateClauseDays
{
    /// <summary>Started days of delay beyond the clause's slack; none without a clause.</summary>
    internal static long DaysOwed(this Delivery delivery, CurrentIssue issue) =>
        delivery.LateClause is { } clause ? issue.Delay(TimeSpan.FromDays(1), beyond: clause.Slack) : 0;
}
