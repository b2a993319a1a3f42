using System.Collections.Immutable;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

/// <summary>What came of a rule, told clause by clause from the rule's data and what the assessment says of faults and issues.</summary>
internal sealed class NaiveOutcome(Scenario scenario, CaseAssessment assessment)
{
    internal void AssertSame(RuleSpec rule, CommitmentId? commitment, ImmutableArray<RuleExplanation> explained)
    {
        ISubject subject = commitment is { } id ? scenario.Commitments.Single(held => held.Id == id) : scenario.Customer;
        var issues = Issues(rule, commitment);
        Assert.NotEmpty(explained);
        Assert.All(explained, each => Assert.Equal(rule.Id, each.Rule.Value));
        if (!rule.IsAbout(subject))
        {
            Assert.Equal([RuleOutcome.OtherSubject], explained.Select(each => each.Outcome).ToArray());
        }
        else if (issues.Count == 0)
        {
            Assert.Equal([RuleOutcome.NoIssue], explained.Select(each => each.Outcome).ToArray());
        }
        else
        {
            Assert.Equal(issues.Select(issue => issue?.Kind.Value).Order().ToArray(), explained.Select(each => each.Issue?.Value).Distinct().Order().ToArray());
            foreach (var issue in issues)
            {
                AssertSame(rule, subject, issue, [.. explained.Where(each => each.Issue == issue?.Kind)]);
            }
        }
    }

    private void AssertSame(RuleSpec rule, ISubject subject, PredictedIssue? issue, RuleExplanation[] explained)
    {
        if (!rule.Period.IsAlways && rule.Concludes is Owes && issue!.HitsAt is null)
        {
            AssertOne(RuleOutcome.Unknown, null, explained);
        }
        else if (!rule.Period.Covers(rule.Concludes is Owes ? issue!.HitsAt ?? scenario.AsOf : scenario.AsOf))
        {
            AssertOne(RuleOutcome.NotInForce, null, explained);
        }
        else if (assessment.Faults.FirstOrDefault(fault => fault.Source.Value == rule.Id && IsOf(fault, subject) && fault.Issue == issue?.Kind) is { } thrown)
        {
            AssertOne(RuleOutcome.Faulted, null, explained);
            Assert.Same(thrown.Exception, explained[0].Exception);
        }
        else
        {
            AssertClauses(rule, subject, explained);
        }
    }

    private void AssertClauses(RuleSpec rule, ISubject subject, RuleExplanation[] explained)
    {
        var texts = scenario.RuleSet.Rules.Single(built => built.Id.Value == rule.Id).Clauses;
        bool Threw(ClauseSpec clause) => clause is Throws && clause.Holds(subject, scenario.AsOf) == false;
        var truths = rule.Clauses.Select(clause => Threw(clause) ? null : clause.Holds(subject, scenario.AsOf)).ToArray();
        var isThrown = rule.Clauses.Any(Threw);
        if (Array.IndexOf(truths, false) is var failed and >= 0)
        {
            AssertOne(RuleOutcome.ClauseFailed, texts[failed], explained);
            return;
        }

        // A clause that would have thrown was not asked, so nothing was bound.
        Assert.True(!isThrown || explained is [{ Outcome: RuleOutcome.NothingBound }]);
        switch (rule.Binding)
        {
            case EachIncident each:
                AssertItems(each, texts[^(each.NotOlderThan is null ? 2 : 3)..], truths.Contains(null), Incidents(subject), explained);
                break;
            case null:
                AssertOne(truths.Contains(null) ? RuleOutcome.Unknown : RuleOutcome.Applied, null, explained);
                break;
            default:
                Assert.All(explained, one => Assert.Contains(one.Outcome, new[] { RuleOutcome.NothingBound, RuleOutcome.Unknown, RuleOutcome.Applied }));
                break;
        }
    }

    private void AssertItems(
        EachIncident each, ImmutableArray<string> texts, bool isUnknown, Incident[] incidents, RuleExplanation[] explained)
    {
        if (incidents.Length == 0)
        {
            AssertOne(RuleOutcome.NothingBound, texts[0], explained);
            return;
        }

        Assert.Equal(incidents.Select(incident => incident.Id).ToArray(), explained.Select(one => ((Incident)one.Item!).Id).ToArray());
        foreach (var one in explained)
        {
            var incident = (Incident)one.Item!;
            var clause = incident.Kind != each.Kind ? texts[1] : each.Holds(incident, scenario.AsOf) ? null : texts[2];
            Assert.Equal(clause is not null ? RuleOutcome.ClauseFailed : isUnknown ? RuleOutcome.Unknown : RuleOutcome.Applied, one.Outcome);
            Assert.Equal(clause, one.Clause);
        }
    }

    private static void AssertOne(RuleOutcome outcome, string? clause, RuleExplanation[] explained)
    {
        Assert.Equal([outcome], explained.Select(each => each.Outcome).ToArray());
        Assert.Equal(clause, explained[0].Clause);
    }

    private List<PredictedIssue?> Issues(RuleSpec rule, CommitmentId? commitment) => rule.Concludes switch
    {
        Harms harms => On([harms.Kind], commitment),
        Owes owes => On([owes.Kind], commitment),
        Proposes proposes => On(proposes.Kinds, commitment),
        Anticipates anticipates => On([anticipates.Issue], commitment),
        _ => [null],
    };

    private List<PredictedIssue?> On(ImmutableArray<IssueKind> kinds, CommitmentId? commitment) =>
        [.. assessment.Issues.Where(issue => issue.Commitment?.Id == commitment && kinds.Contains(issue.Kind))];

    private Incident[] Incidents(ISubject subject) =>
        [.. scenario.Case.Incidents.Where(incident => subject is not Commitment commitment || incident.Commitment == commitment.Id)];

    private static bool IsOf(RuleFault fault, ISubject subject) => fault.Commitment?.Id == (subject as Commitment)?.Id;
}
