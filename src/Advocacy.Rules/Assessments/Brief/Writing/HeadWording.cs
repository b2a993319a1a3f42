namespace Advocacy.Rules;

/// <summary>The head of a brief: title, one paragraph that says it all, and four figures.</summary>
internal sealed class HeadWording(BriefContent content, BriefLanguage language)
{
    private readonly BriefSight _sight = content.Sight;

    internal BriefHead Head() => new(
        language.Name,
        language.Text("head.kind", language.Word(content.Audience)),
        Title(),
        language.Text("head.status", language.Format.Instant(content.AsOf), Offset()),
        string.Join(' ', Summary()),
        language.Text("head.figures"),
        content.Lead is { } lead ? Figures(lead) : []);

    private string Who => content.CustomerName ?? content.CustomerId.Value;

    private string Title() => content.Lead is { } lead
        ? language.Text("head.title", Who, language.Code("issue", lead.Issue.Kind.Value))
        : language.Text("head.title", Who, language.Text("head.no-issue"));

    private string Offset() => content.Offset == TimeSpan.Zero ? "UTC" : $"UTC{(content.Offset < TimeSpan.Zero ? '−' : '+')}{content.Offset:hh\\:mm}";

    private IEnumerable<string> Summary()
    {
        if (content.Lead is not { } lead)
        {
            yield return language.Text(_sight, "summary.no-issue");
            yield break;
        }

        var issue = lead.Issue;
        if (issue.Commitment is { } commitment)
        {
            var due = language.Format.Instant(commitment.OriginalDueAt);
            yield return commitment.DueAt == commitment.OriginalDueAt
                ? language.Text(_sight, "summary.promised", Who, language.Subject(commitment), due)
                : language.Text(_sight, "summary.promised-and-moved", Who, language.Subject(commitment), due, language.Format.Instant(commitment.DueAt));
        }

        yield return WhatHappens(issue);
        if (content.Issues.Length > 1)
        {
            yield return language.Text("summary.more-issues", content.Issues.Length - 1,
                language.And(content.Issues.Skip(1).Select(more => IssueWording.Named(language, more.Issue)).Distinct(StringComparer.Ordinal)));
        }

        if (content.Issues.Any(static each => each.Issue.IsRepeat) && issue.Kind != IssueKind.RepeatFailure)
        {
            yield return language.Text(_sight, "summary.repeat");
        }

        if (content.Totals is { IsEmpty: false } totals)
        {
            yield return language.Text(_sight, "summary.loss", language.And(totals.Select(each => language.Text(
                "summary.amount", language.Format.Estimate(each.Likely), language.Format.Amount(each.Low), language.Format.Estimate(each.Worst)))));
        }

        if (content.Issues.Any(static each => each.EndangersSomebody))
        {
            yield return language.Text("summary.danger");
        }

        if (FirstPlan(issue) is { Remedies.IsEmpty: false } plan)
        {
            yield return language.Text(_sight, "summary.plan",
                language.And(plan.Remedies.Select(remedy => language.Code("remedy", remedy.Kind.Value)).Distinct(StringComparer.Ordinal)));
        }
    }

    private string WhatHappens(PredictedIssue issue)
    {
        var kind = language.Code("issue", issue.Kind.Value);
        return (issue.Status, issue.HitsAt) switch
        {
            (IssueStatus.Anticipated, { } hits) =>
                language.Text("summary.anticipated-at", kind, language.Format.Percent(issue.Likelihood), language.Format.Instant(hits)),
            (IssueStatus.Anticipated, null) => language.Text("summary.anticipated", kind, language.Format.Percent(issue.Likelihood)),
            _ => language.Text("summary.happened", language.Capital(kind), IssueWording.Status(language, issue)),
        };
    }

    private BriefFigure[] Figures(BriefIssue lead) =>
    [
        Status(lead.Issue),
        Loss(),
        Owed(),
        Decide(),
    ];

    private BriefFigure Status(PredictedIssue issue)
    {
        var label = language.Capital(language.Code("issue", issue.Kind.Value));
        return issue.Status switch
        {
            IssueStatus.Anticipated => new(
                label,
                language.Text("figure.likely", language.Format.Percent(issue.Likelihood)),
                issue.TimeLeft(content.AsOf) is { } left ? language.Text("figure.time-left", language.Duration(left)) : language.Text("figure.estimate")),
            IssueStatus.Occurring => new(
                label, language.Text("figure.goes-on"), issue.HitsAt is { } since ? language.Text("figure.for", language.Duration(content.AsOf - since)) : ""),
            _ => new(label, language.Text("figure.happened"), issue.HitsAt is { } at ? language.Format.Instant(at) : ""),
        };
    }

    private BriefFigure Loss()
    {
        var totals = content.Totals;
        var danger = content.Issues.Any(static issue => issue.EndangersSomebody) ? language.Text("figure.danger") : "";
        return totals.IsEmpty
            ? new(language.Text(_sight, "figure.loss"), language.Text("figure.not-known"), danger)
            : new(
                language.Text(_sight, "figure.loss"),
                string.Join(" + ", totals.Select(each => language.Format.Estimate(each.Likely))),
                string.Join("; ", (string[])[.. totals.Select(each => language.Text("figure.range", language.Format.Amount(each.Low),
                    language.Format.Estimate(each.Worst))), .. danger.Length > 0 ? [danger] : (string[])[]]));
    }

    private BriefFigure Owed()
    {
        var label = language.Text(_sight, "figure.owed");
        var owed = content.Entitlements.Where(static each => each.Verdict == Verdict.Owed || each.Obligation is not null).ToArray();
        if (owed.Length > 0)
        {
            return new(label, Owed(owed), language.And(owed.Select(each => language.Word(each.Authority)).Distinct(StringComparer.Ordinal)));
        }

        var mayBe = content.Entitlements.Any(static each => each.Verdict == Verdict.Indeterminate);
        return new(label, language.Text(mayBe ? "figure.depends" : "figure.nothing"), language.Text(mayBe ? "figure.facts-missing" : "figure.as-things-stand"));
    }

    /// <summary>The sums that count; in words where nothing is owed but care or other things that are not money.</summary>
    private string Owed(Entitlement[] owed)
    {
        var sums = string.Join(" + ", owed.Select(static each => each.Counts).OfType<Money>().GroupBy(static amount => amount.Currency)
            .OrderBy(static group => group.Key)
            .Select(group => language.Format.Exact(group.Aggregate(static (sum, next) => sum + next))));
        return sums.Length == 0 ? language.Capital(language.Word(Verdict.Owed))
            : Array.Exists(owed, static each => each.Verdict == Verdict.Indeterminate) ? language.Text("owed.at-least", sums)
            : sums;
    }

    private BriefFigure Decide()
    {
        var decision = content.Decision;
        var label = language.Text(_sight, "figure.decide");
        return decision.IsAtOnce ? new(label, language.Text("figure.at-once"), language.Text("figure." + Reason(decision.Reason)))
            : decision.By is { } by
                ? new(label, language.Text("figure.by", language.Format.Instant(by)), language.Text("figure.left", language.Duration(by - content.AsOf)))
            : new(label, language.Text("figure.no-time"), language.Text("figure.no-fact"));
    }

    private static string Reason(DecisionReason reason) => reason switch
    {
        DecisionReason.ObligationOverdue => "overdue",
        DecisionReason.TooLateToPrevent => "too-late",
        _ => "each-hour-counts",
    };

    private BriefOption? FirstPlan(PredictedIssue issue) =>
        content.Options.FirstOrDefault(options => options.Subject == issue.Subject)?.Options.FirstOrDefault();
}
