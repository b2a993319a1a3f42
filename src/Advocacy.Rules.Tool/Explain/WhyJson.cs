using System.Globalization;
using System.Text.Json;

namespace Advocacy.Rules.Tool.Explain;

/// <summary>Writes why issues are there and why plans rank as they do.</summary>
internal static class WhyJson
{
    internal static void Write(IssueExplanation why, Utf8JsonWriter json, CultureInfo culture)
    {
        json.WriteStartObject();
        json.WriteString("kind", why.Issue.Kind.Value);
        json.WriteString("commitment", why.Issue.Commitment?.Id.Value);
        json.WriteString("status", Name(why.Issue.Status));
        json.WriteNumber("likelihood", why.Issue.Likelihood.Value);
        json.WriteBoolean("isBreach", why.IsBreach);
        json.WriteBoolean("isObserved", why.IsObserved);
        json.WriteNumber("baseRate", why.BaseRate.Value);
        json.WriteNumber("baseLogOdds", why.BaseLogOdds);
        json.WriteStartArray("contributions");
        foreach (var each in why.Contributions)
        {
            json.WriteStartObject();
            json.WriteString("source", each.Evidence.Source.Value);
            json.WriteString("version", each.Evidence.SourceVersion);
            json.WriteBoolean("isObservation", each.Evidence.IsObservation);
            json.WriteNumber("weight", each.Evidence.Weight.Value);
            json.WriteNumber("logOddsAfter", each.LogOddsAfter);
            json.WriteNumber("likelihoodAfter", each.LikelihoodAfter.Value);
            json.WriteString("reason", each.Evidence.Reason.ToString(culture));
            json.WriteString("citation", each.Citation);
            json.WriteStartArray("clauses");
            foreach (var clause in each.Clauses)
            {
                json.WriteStringValue(clause);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static void Write(CaseAssessment assessment, SubjectPlans plans, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("commitment", plans.Commitment?.Id.Value);
        json.WriteStartArray("ranked");
        foreach (var each in assessment.Why(plans))
        {
            json.WriteStartObject();
            json.WriteNumber("rank", each.Rank);
            json.WriteString("plan", each.Plan.Id);
            json.WriteString("next", each.Next?.Id);
            json.WriteString("firstDifference", each.FirstDifference is { } key ? Name(key) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
