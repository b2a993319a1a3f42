namespace Advocacy.Rules.Engine;

/// <summary>How a commitment stands against its own dates. Moving a date never erases a breach of the first one.</summary>
internal readonly record struct Lateness(DateTimeOffset DueAt, IssueStatus? Status)
{
    /// <summary>Whether the promise has not been kept in time.</summary>
    internal bool IsBreach => Status is IssueStatus.Occurring or IssueStatus.Occurred;

    /// <summary>Whether the promise has been kept in time, so that it can no longer be late.</summary>
    internal bool IsKept => Status is null;

    internal static Lateness Of(Commitment commitment, Clock clock)
    {
        var due = commitment.OriginalDueAt <= commitment.DueAt ? commitment.OriginalDueAt : commitment.DueAt;
        return commitment.FulfilledAt is { } fulfilled
            ? new Lateness(due, fulfilled > due ? IssueStatus.Occurred : null)
            : new Lateness(due, clock.HasPassed(due) ? IssueStatus.Occurring : IssueStatus.Anticipated);
    }
}
