using System.Text.Json;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tool.Catalogue;

/// <summary>Writes the rules as one JSON document.</summary>
internal static class CatalogueJson
{
    internal static void Write(RuleSet set, TextWriter output)
    {
        var json = new JsonText(output);
        json.Writer.WriteStartObject();
        json.Writer.WriteString("ruleSetVersion", set.Version);
        json.Writer.WriteStartArray("rules");
        foreach (var rule in set.Rules)
        {
            Write(rule, json.Writer);
        }

        json.Writer.WriteEndArray();
        json.Writer.WriteEndObject();
        json.Complete();
    }

    private static void Write(Rule rule, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id.Value);
        writer.WriteString("version", rule.Version);
        writer.WriteString("stage", JsonNamingPolicy.KebabCaseLower.ConvertName(rule.Stage.ToString()));
        writer.WriteString("subject", rule.Subject.Name);
        Write(writer, "issues", rule.Issues.Select(static issue => issue.Value));
        Write(writer, "clauses", rule.Clauses);
        writer.WriteString("conclusion", rule.Conclusion);
        writer.WriteString("source", rule.Source);
        writer.WriteString("effective", rule.Effective.ToString());
        Write(writer, "tags", rule.Tags);
        Write(writer, "parameters", rule.Parameters);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<string> items)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStringValue(item);
        }

        writer.WriteEndArray();
    }
}
