using Advocacy.Rules.Tool.Documents;

namespace Advocacy.Rules.Tool.Assess;

/// <summary>Lays out an assessment for people: what may go wrong, what it means for the customer, what is owed, what to do first, and the likely reaction.</summary>
internal sealed class AssessmentDocument(IDocument document, Wording wording, TimeSpan firstReachStep)
{
    private readonly PlansSection _plans = new(document, wording, new KeyWording(wording, firstReachStep));
    private readonly ReactionsSection _reactions = new(document, wording);

    internal void Write(CaseAssessment assessment)
    {
        document.Heading(1, $"Customer {assessment.Case.Customer.Id}, as of {wording.Of(assessment.AsOf)}");
        document.Paragraph(assessment.WhyHoldsUntil() is { } why ? HoldsUntil(why) : "Holds for good, as long as the facts do.");
        if (assessment.Plans.IsEmpty)
        {
            document.Paragraph("No issue: nothing is likely to go wrong and nothing has gone wrong.");
        }

        foreach (var plans in assessment.Plans.OrderBy(plans => FirstIssue(assessment, plans.Subject)))
        {
            document.Heading(2, Wording.Capital(Wording.OfSubject(plans.Subject)));
            foreach (var harm in assessment.Harms.Where(harm => harm.Issue.Subject == plans.Subject))
            {
                WriteIssue(harm, assessment.AsOf);
            }

            WriteOwed([.. assessment.Entitlements.Where(entitlement => entitlement.Issue.Subject == plans.Subject)]);
            _plans.Write(plans);
            _reactions.Write(assessment.Reactions, plans);
        }

        WriteQuestions(assessment);
        WriteFaults(assessment);
        foreach (var statement in assessment.Statements)
        {
            document.Paragraph(statement);
        }
    }

    /// <summary>Until when, and what then changes: asked by a rule, or by the evaluator to see something of a subject.</summary>
    private string HoldsUntil(HoldsUntilExplanation why)
    {
        var subject = $"{Wording.OfSubject(why.Subject)}{(why.Issue is { } issue ? $" ({Wording.OfCode(issue.Value)})" : "")}";
        var asker = why switch
        {
            { Purpose: null } => $"asked by {why.Rule} of {subject}",
            { Rule: { } rule } => $"asked of {subject} to see, for {rule}, {why.Purpose}",
            _ => $"asked of {subject} to see {why.Purpose}",
        };
        return $"Holds until {wording.Of(why.Until)}, when {why.Question} turns from {why.Answer} to {why.AnswerThen}: {asker}.";
    }

    /// <summary>The place of a subject's first issue: issues come the most urgent first.</summary>
    private static int FirstIssue(CaseAssessment assessment, ISubject subject) =>
        assessment.Issues.TakeWhile(issue => issue.Subject != subject).Count();

    private void WriteIssue(Harm harm, DateTimeOffset asOf)
    {
        var issue = harm.Issue;
        document.Heading(3, $"{Wording.Capital(Wording.OfCode(issue.Kind.Value))}, {wording.StatusOf(issue)}");
        if (issue.Status == IssueStatus.Anticipated)
        {
            document.Paragraph($"{wording.Of(issue.BaseRate)} likely before any evidence.{Hits(issue, asOf)}");
        }

        if (!issue.Evidence.IsEmpty)
        {
            document.Table(
                ["Weight", "Evidence", new Column("Rule", KeepsLinesWhole: true)],
                [.. issue.Evidence.Select(each => new Cell[] { each.IsObservation ? "certain" : wording.Of(each.Weight), wording.Of(each.Reason), each.Source.Value })]);
        }

        document.Paragraph(
            $"{(issue.Status == IssueStatus.Anticipated ? "Harm if it comes about" : "Harm")}: {harm.Likely}, at worst {harm.Worst}. Urgency: {Wording.Of(harm.Urgency)}."
            + (issue.IsRepeat ? " The customer has been failed before." : ""));
        if (!harm.Contributions.IsEmpty)
        {
            document.Table(
                ["Component", "Low", "Likely", "Worst", "Basis", "Why"],
                [.. harm.Contributions.Select(each => new Cell[]
                {
                    Wording.Of(each.Component), wording.Of(each.Low), wording.Of(each.Likely), wording.Of(each.Worst), Wording.Of(each.Basis), wording.Of(each.Reason),
                })]);
        }

        if (!harm.Unknown.IsEmpty)
        {
            document.Paragraph($"Not known, and not nothing: {string.Join(", ", harm.Unknown.Select(Wording.Of))}.");
        }
    }

    private string Hits(PredictedIssue issue, DateTimeOffset asOf) => issue.HitsAt is { } hits && issue.TimeLeft(asOf) is { } left
        ? $" Hits {wording.Of(hits)}: {wording.Of(left)} left to act."
        : "";

    private void WriteOwed(IReadOnlyList<Entitlement> entitlements)
    {
        if (entitlements.Count == 0)
        {
            return;
        }

        document.Heading(3, "What is owed");
        document.Table(
            ["Verdict", "What", "By", "Why"],
            [.. entitlements.Select(each => new Cell[]
            {
                Wording.Of(each.Verdict),
                Owed(each),
                $"{Wording.Of(each.Authority)}: {each.Citation}",
                new([.. Why(each)]),
            })]);
    }

    private string Owed(Entitlement entitlement) => entitlement.Obligation is not { } owed ? entitlement.Decision?.InKind ?? "-"
        : entitlement.Verdict == Verdict.Indeterminate ? $"at least {Owed(owed)}"
        : Owed(owed);

    private string Owed(Obligation owed) => owed.DueBy is { } due
        ? $"{wording.Of(owed.Amount, owed.Form)} by {wording.Of(due)}"
        : wording.Of(owed.Amount, owed.Form);

    private IEnumerable<string> Why(Entitlement entitlement)
    {
        switch (entitlement.Verdict)
        {
            case Verdict.Owed:
                yield return wording.Of(entitlement.Reason!);
                break;
            case Verdict.Indeterminate:
                if (entitlement.DecidingFacts.IsEmpty)
                {
                    yield return "its rule failed";
                }
                else if (entitlement.DecidingFacts.Except(entitlement.MissingProofs, StringComparer.Ordinal).ToArray() is { Length: > 0 } facts)
                {
                    yield return $"depends on {string.Join(", ", facts)}, not known";
                }

                break;
            default:
                yield return entitlement.DecidingClause is { } clause ? $"fails: {clause}"
                    : entitlement.Decision is null ? "its clauses do not hold"
                    : "by what is cited";
                break;
        }

        if (!entitlement.MissingProofs.IsEmpty)
        {
            yield return $"unless proven otherwise: {string.Join(", ", entitlement.MissingProofs)}";
        }

        foreach (var line in Terms(entitlement))
        {
            yield return line;
        }
    }

    /// <summary>What a decision says beyond the amount.</summary>
    private IEnumerable<string> Terms(Entitlement entitlement)
    {
        if (entitlement.Decision is { Unreduced: { } unreduced })
        {
            yield return $"{unreduced} without the reduction that the provider may make";
        }

        if (entitlement.Counts is { } counts && entitlement.Obligation is { } owed && counts != owed.Amount)
        {
            yield return $"counts as {counts}: the rest is owed by another entitlement";
        }

        if (entitlement.Decision?.Payment is { } payment)
        {
            yield return payment;
        }

        if (entitlement.Decision?.Claim is { } claim)
        {
            yield return claim.IsMade ? "claimed" : !claim.IsRequired ? "paid without a claim" : claim.By is { } day ? $"to be claimed by {day:O}" : "to be claimed by the customer";
        }

        if (entitlement.IsReviewOverdue)
        {
            yield return "its amounts are past their review date: compare them with the source";
        }
    }

    private void WriteQuestions(CaseAssessment assessment)
    {
        if (assessment.OpenQuestions.IsEmpty)
        {
            return;
        }

        document.Heading(2, "To find out");
        document.Table(
            ["Fact", "Of", "Would decide"],
            [.. assessment.OpenQuestions.Select(each => new Cell[]
            {
                new([.. each.MissingFacts]),
                Wording.OfSubject(each.Subject),
                $"{Decides(each)} ({each.Rule})",
            })]);
    }

    private string Decides(OpenQuestion question) => question.Weight is { } weight
        ? $"{(question.Stage == RuleStage.React ? "the reaction to " : "")}{Wording.OfCode(question.Issue!.Value.Value)}, weight {wording.Of(weight)}"
        : question.Issue is { } issue ? $"{OfStage(question.Stage)} of {Wording.OfCode(issue.Value)}" : OfStage(question.Stage);

    private static string OfStage(RuleStage stage) => stage switch
    {
        RuleStage.Derive => "a derived fact",
        RuleStage.Predict => "evidence",
        RuleStage.WeighHarm => "the harm",
        RuleStage.Entitle => "what is owed because",
        _ => "a remedy",
    };

    private void WriteFaults(CaseAssessment assessment)
    {
        if (assessment.Faults.IsEmpty)
        {
            return;
        }

        document.Heading(2, "Rules that failed");
        document.List(assessment.Faults.Select(each => $"{each.Source} on {Wording.OfSubject(each.Subject)}: {each.Exception.GetType().Name}"));
    }
}
