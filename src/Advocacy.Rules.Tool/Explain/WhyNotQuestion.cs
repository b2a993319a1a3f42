using System.Text.Json;
using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tool.Assess;
using Advocacy.Rules.Tool.Documents;

namespace Advocacy.Rules.Tool.Explain;

/// <summary>Why a rule did not apply.</summary>
internal sealed class WhyNotQuestion(RuleSet set, RuleId rule, Subjects subjects) : Question
{
    internal override string NothingToSay => subjects.AreAll
        ? $"no case has a subject of the type that '{rule}' is about."
        : $"no case holds {subjects}.";

    internal override bool Concerns(CaseAssessment assessment) => Asked(assessment.Case).Any();

    internal override void Answer(CaseAssessment assessment, Answering people)
    {
        foreach (var subject in Asked(assessment.Case))
        {
            var found = assessment.WhyNot(rule, subject);
            people.Document.Heading(2, $"{rule} on {Wording.OfSubject(found[0].Subject)}");
            people.Document.Table(
                ["Version", "Issue", "Item", "Outcome", "Values seen"],
                [.. found.Select(static each => new Cell[]
                {
                    each.RuleVersion,
                    each.Issue is { } issue ? Wording.OfCode(issue.Value) : "-",
                    each.Item is { } item ? ItemName(item) : "-",
                    Outcome(each),
                    each.Values.IsEmpty ? "-" : new Cell([.. each.Values.Select(static value => value.ToString())]),
                })]);
        }
    }

    internal override void Answer(CaseAssessment assessment, Utf8JsonWriter json)
    {
        json.WriteStartArray("explanations");
        foreach (var each in Asked(assessment.Case).SelectMany(subject => assessment.WhyNot(rule, subject)))
        {
            Write(each, json);
        }

        json.WriteEndArray();
    }

    /// <summary>Where no subject is named, those that the rule is about; one that is named in any case.</summary>
    private IEnumerable<CommitmentId?> Asked(CustomerCase @case) => subjects.Of(@case).Where(subject => !subjects.AreAll
        || set.Rules.Any(version => version.Id == rule && version.Subject.IsInstanceOfType(subject is { } id ? @case.Find(id)! : @case.Customer)));

    private static string Outcome(RuleExplanation each) => each.Outcome switch
    {
        RuleOutcome.OtherSubject => "not asked: it is about other subjects",
        RuleOutcome.NoIssue => "not asked: there is no issue that it is about",
        RuleOutcome.NotInForce => each.VersionInForce is { } other ? $"not in force: version {other} was" : $"not in force: {each.Effective}",
        RuleOutcome.NothingBound => $"nothing to go through: {each.Clause}",
        RuleOutcome.ClauseFailed => $"fails: {each.Clause}",
        RuleOutcome.Unknown => $"cannot say, not known: {string.Join(", ", each.MissingFacts)}",
        RuleOutcome.Faulted => $"it threw {each.Exception!.GetType().Name}",
        _ => "applies",
    };

    private static string ItemName(object item) => item switch
    {
        Incident incident => $"incident {incident.Id}",
        Interaction interaction => $"interaction {interaction.Id}",
        _ => item.GetType().Name,
    };

    private static void Write(RuleExplanation each, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("rule", each.Rule.Value);
        json.WriteString("version", each.RuleVersion);
        json.WriteString("commitment", each.Commitment?.Id.Value);
        json.WriteString("issue", each.Issue?.Value);
        json.WriteString("item", each.Item is { } item ? ItemName(item) : null);
        json.WriteString("outcome", WhyJson.Name(each.Outcome));
        json.WriteString("clause", each.Clause);
        json.WriteStartObject("values");
        foreach (var value in each.Values)
        {
            json.WriteString(value.Name, value.Text);
        }

        json.WriteEndObject();
        json.WriteStartArray("missingFacts");
        foreach (var fact in each.MissingFacts)
        {
            json.WriteStringValue(fact);
        }

        json.WriteEndArray();
        json.WriteString("exception", each.Exception?.GetType().FullName);
        json.WriteString("versionInForce", each.VersionInForce);
        json.WriteEndObject();
    }
}
