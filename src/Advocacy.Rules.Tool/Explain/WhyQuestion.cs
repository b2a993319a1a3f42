using System.Globalization;
using System.Text.Json;
using Advocacy.Rules.Tool.Assess;
using Advocacy.Rules.Tool.Documents;

namespace Advocacy.Rules.Tool.Explain;

/// <summary>Why issues are there, and why plans rank as they do.</summary>
internal sealed class WhyQuestion(Subjects subjects, IssueKind? kind, CultureInfo culture) : Question
{
    internal override string NothingToSay => kind is { } sought
        ? $"no case has the issue '{sought}' of {subjects}; what-if says what would bring it about."
        : $"no case has an issue of {subjects}.";

    internal override bool Concerns(CaseAssessment assessment) => Issues(assessment).Any();

    internal override void Answer(CaseAssessment assessment, Answering people)
    {
        foreach (var issues in Issues(assessment).GroupBy(static issue => issue.Subject))
        {
            people.Document.Heading(2, Answering.OfSubject(issues.Key));
            foreach (var issue in issues)
            {
                Answer(assessment.Why(issue), people);
            }

            if (kind is null && assessment.PlansFor(issues.Key is Commitment commitment ? commitment.Id : null) is { Ranked.IsEmpty: false } plans)
            {
                Answer(assessment, plans, people);
            }
        }
    }

    internal override void Answer(CaseAssessment assessment, Utf8JsonWriter json)
    {
        json.WriteStartArray("issues");
        foreach (var issue in Issues(assessment))
        {
            WhyJson.Write(assessment.Why(issue), json, culture);
        }

        json.WriteEndArray();
        json.WriteStartArray("plans");
        foreach (var plans in assessment.Plans.Where(plans => kind is null && subjects.Includes(plans.Commitment?.Id)))
        {
            WhyJson.Write(assessment, plans, json);
        }

        json.WriteEndArray();
    }

    private IEnumerable<PredictedIssue> Issues(CaseAssessment assessment) =>
        assessment.Issues.Where(issue => subjects.Includes(issue.Commitment?.Id) && (kind is null || issue.Kind == kind));

    private static void Answer(IssueExplanation why, Answering people)
    {
        var wording = people.Wording;
        var head = Wording.Capital(Wording.OfCode(why.Issue.Kind.Value));
        people.Document.Heading(3, $"{head}, {wording.StatusOf(why.Issue)}");
        if (why.IsBreach)
        {
            people.Document.Paragraph("Certain: the commitment's own dates are broken, whatever the evidence says.");
        }
        else if (why.IsObserved)
        {
            people.Document.Paragraph("Certain: it is observed to have happened.");
        }

        people.Document.Table(
            ["Weight", "Sum", "Likelihood", "Because", new Column("Rule", KeepsLinesWhole: true)],
            [
                new Cell[] { Signed(why.BaseLogOdds), Signed(why.BaseLogOdds), Precise(why.BaseRate), "the base rate, before any evidence", "-" },
                .. why.Contributions.Select(each => new Cell[]
                {
                    each.Evidence.IsObservation ? "certain" : wording.Of(each.Evidence.Weight),
                    Signed(each.LogOddsAfter),
                    Precise(each.LikelihoodAfter),
                    wording.Of(each.Evidence.Reason),
                    $"{each.Evidence.Source}@{each.Evidence.SourceVersion}",
                }),
            ]);
        foreach (var each in why.Contributions.Where(static each => !each.Clauses.IsEmpty))
        {
            people.Document.Paragraph($"{each.Evidence.Source} holds because{(each.Citation is { } citation ? $" (source: {citation})" : "")}:");
            people.Document.List(each.Clauses);
        }

        string Signed(double logOdds) => wording.Of(new LogOdds(Math.Clamp(logOdds, -20, 20)));
        string Precise(Probability likelihood) => likelihood.ToString("0.0", wording.Culture);
    }

    private static void Answer(CaseAssessment assessment, SubjectPlans plans, Answering people)
    {
        people.Document.Heading(3, "Why the plans rank as they do");
        people.Document.Table(
            ["#", "Plan", new Column("Its key", KeepsLinesWhole: true), "Above the next because"],
            [.. assessment.Why(plans).Select(each => new Cell[]
            {
                people.Wording.Of(each.Rank),
                new(people.Remedies(each.Plan)),
                new([.. people.Key.ForCustomer(each.Plan.Score), $"costs the business: {people.Key.Cost(each.Plan) ?? "unknown"}"]),
                each.Next is { } next ? people.Key.WhyAbove(each.Plan, next) : "it is the last",
            })]);
    }
}
