namespace Advocacy.Rules;

/// <summary>How long is left to act for a subject: by the first instant at which acting comes too late.</summary>
/// <param name="IsUp">Whether no time is left.</param>
/// <param name="Until">The instant; unknown, or none, when absent.</param>
/// <param name="Reason">What comes then.</param>
internal sealed record TimeToAct(bool IsUp, DateTimeOffset? Until, TriageReason Reason) : IComparable<TimeToAct>
{
    private static TimeToAct Over { get; } =
        new(false, null, new(TriageReasonKind.Over, $"every issue is over, and no deadline runs: what is left is to make good"));

    /// <summary>No time left comes first; an instant that nobody knows comes last.</summary>
    public int CompareTo(TimeToAct? other)
    {
        if (other is null || IsUp != other.IsUp)
        {
            return other is null || IsUp ? -1 : 1;
        }

        return IsUp ? 0 : (Until ?? DateTimeOffset.MaxValue).CompareTo(other.Until ?? DateTimeOffset.MaxValue);
    }

    /// <summary>The least of what the subject's issues and entitlements leave.</summary>
    internal static TimeToAct Of(DateTimeOffset asOf, SubjectPlans plans, IEnumerable<Harm> harms, IEnumerable<Entitlement> entitlements) => harms
        .Select(harm => Of(asOf, plans, harm.Issue))
        .Concat(entitlements.Select(entitlement => Of(asOf, entitlement)))
        .OfType<TimeToAct>()
        .Append(Over)
        .Min()!;

    private static TimeToAct? Of(DateTimeOffset asOf, SubjectPlans plans, PredictedIssue issue)
    {
        if (issue.Status == IssueStatus.Occurred)
        {
            return null;
        }

        if (issue.Status == IssueStatus.Occurring || issue.HitsAt <= asOf)
        {
            return new(true, issue.HitsAt, new(TriageReasonKind.Hitting, $"{issue.Kind} hits the customer already"));
        }

        if (issue.HitsAt is not { } hits)
        {
            return new(false, null, new(TriageReasonKind.TimeUnknown, $"it is not known when {issue.Kind} hits"));
        }

        return Preventing(plans, issue) is { } remedy && remedy.Terms.LeadTime is var lead && lead > TimeSpan.Zero && lead < hits - asOf
            ? new(false, hits - lead, new(TriageReasonKind.PreventionEnds, $"from {hits - lead:u} on {remedy.Kind} comes too late to prevent {issue.Kind}"))
            : new(false, hits, new(TriageReasonKind.Hits, $"{issue.Kind} hits at {hits:u}"));
    }

    private static TimeToAct? Of(DateTimeOffset asOf, Entitlement entitlement) => entitlement switch
    {
        { Counts: null or { IsZero: true } } => null,
        { Obligation.DueBy: { } due } when due <= asOf => new(true, due, new(TriageReasonKind.Overdue, $"what {entitlement.Rule} owes is overdue since {due:u}")),
        { Obligation.DueBy: { } due } => new(false, due, new(TriageReasonKind.OwedBy, $"what {entitlement.Rule} owes is due by {due:u}")),
        _ => null,
    };

    /// <summary>The remedy of the first plan that ends a failure soonest.</summary>
    private static Remedy? Preventing(SubjectPlans plans, PredictedIssue issue) => plans.Ranked is [var first, ..]
        ? first.Remedies.Where(remedy => remedy.Terms.Restores && ReferenceEquals(remedy.Issue, issue)).MinBy(static remedy => remedy.Terms.LeadTime)
        : null;
}
