namespace Advocacy.Rules;

/// <summary>An issue in a few words.</summary>
internal static class IssueWording
{
    /// <summary>The issue and, where a commitment bears it, which one.</summary>
    internal static string Named(BriefLanguage language, PredictedIssue issue)
    {
        var kind = language.Code("issue", issue.Kind.Value);
        return issue.Commitment is { } commitment ? language.Text("issue.of", kind, commitment.Id.Value) : kind;
    }

    internal static string WithStatus(BriefLanguage language, PredictedIssue issue) => $"{Named(language, issue)}: {Status(language, issue)}";

    internal static string Status(BriefLanguage language, PredictedIssue issue) => issue.Status switch
    {
        IssueStatus.Anticipated => language.Text("status.anticipated", language.Format.Percent(issue.Likelihood)),
        IssueStatus.Occurring => issue.HitsAt is { } since
            ? language.Text("status.occurring-since", language.Format.Instant(since))
            : language.Text("status.occurring"),
        _ => issue.HitsAt is { } at ? language.Text("status.occurred-at", language.Format.Instant(at)) : language.Text("status.occurred"),
    };
}
