namespace Advocacy.Rules;

/// <summary>Why a decision is needed by an instant.</summary>
internal enum DecisionReason
{
    /// <summary>No fact sets a time.</summary>
    NoTimeFollows,

    /// <summary>The first plan can still prevent or shrink what is anticipated, if it is decided on by then.</summary>
    PlanStillInTime,

    /// <summary>What is owed is due then.</summary>
    ObligationDue,

    /// <summary>What is owed is overdue.</summary>
    ObligationOverdue,

    /// <summary>The issue is anticipated, and even a decision now comes too late to prevent it in full.</summary>
    TooLateToPrevent,

    /// <summary>The issue has hit and goes on.</summary>
    GoesOn,
}

/// <summary>By when a decision is needed, computed from facts alone.</summary>
/// <remarks>
/// An issue that goes on, an obligation past its deadline and an anticipated issue that no remedy of its subject's first ranked plan can end before it
/// hits: at once. Else the earliest of the obligations' deadlines and, for each anticipated issue, the instant at which it hits less the lead time of the
/// remedy of the first plan that ends it soonest; where none ends it, less that of the plan's remedy that comes soonest. An issue that is over sets no
/// time.
/// </remarks>
/// <param name="By">The instant; none where no fact sets one.</param>
/// <param name="Reason">Why.</param>
internal sealed record BriefDecision(DateTimeOffset? By, DecisionReason Reason)
{
    internal bool IsAtOnce => Reason >= DecisionReason.ObligationOverdue;

    internal static BriefDecision Of(CaseAssessment assessment) =>
        assessment.Issues.SelectMany(issue => ForIssue(issue, assessment))
            .Concat(assessment.Entitlements.SelectMany(entitlement => ForObligation(entitlement, assessment.AsOf)))
            .OrderBy(static decision => decision.By).ThenByDescending(static decision => decision.Reason)
            .FirstOrDefault() ?? new BriefDecision(null, DecisionReason.NoTimeFollows);

    private static IEnumerable<BriefDecision> ForIssue(PredictedIssue issue, CaseAssessment assessment)
    {
        if (issue.Status == IssueStatus.Occurring)
        {
            yield return new(assessment.AsOf, DecisionReason.GoesOn);
        }
        else if (issue is { Status: IssueStatus.Anticipated, HitsAt: { } hits } && SoonestRemedy(issue, assessment) is { } leadTime)
        {
            yield return hits - assessment.AsOf > leadTime
                ? new(hits - leadTime, DecisionReason.PlanStillInTime)
                : new(assessment.AsOf, DecisionReason.TooLateToPrevent);
        }
    }

    private static IEnumerable<BriefDecision> ForObligation(Entitlement entitlement, DateTimeOffset asOf)
    {
        if (entitlement.Obligation?.DueBy is { } due)
        {
            yield return due < asOf ? new(asOf, DecisionReason.ObligationOverdue) : new(due, DecisionReason.ObligationDue);
        }
    }

    private static TimeSpan? SoonestRemedy(PredictedIssue issue, CaseAssessment assessment)
    {
        var first = assessment.Plans.FirstOrDefault(plans => plans.Subject == issue.Subject)?.Ranked.FirstOrDefault();
        var remedies = first?.Remedies.Where(remedy => remedy.Issue == issue && remedy.Fulfils is null).ToArray() ?? [];
        var restoring = remedies.Where(static remedy => remedy.Terms.Restores).ToArray();
        return (restoring.Length > 0 ? restoring : remedies).Select(static remedy => (TimeSpan?)remedy.Terms.LeadTime).Min();
    }
}
