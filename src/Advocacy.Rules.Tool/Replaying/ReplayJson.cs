using System.Text.Json;
using Advocacy.Rules.Tool.Assess;

namespace Advocacy.Rules.Tool.Replaying;

/// <summary>Writes a replay's report as one JSON document.</summary>
internal static class ReplayJson
{
    internal static void Write(ReplayReport report, IReadOnlyList<CaseError> errors, TextWriter output)
    {
        var json = new JsonText(output);
        var writer = json.Writer;
        writer.WriteStartObject();
        writer.WriteString("ruleSetVersion", report.RuleSetVersion);
        Write(writer, "firstEventAt", report.FirstEventAt);
        Write(writer, "seenUntil", report.SeenUntil);
        writer.WriteNumber("events", report.Events);
        writer.WriteNumber("refused", report.Refused);
        writer.WriteNumber("customers", report.Customers);
        writer.WriteNumber("assessments", report.Assessments);
        writer.WriteNumber("skipped", report.Skipped);
        writer.WriteNumber("failures", report.Failures);
        writer.WritePropertyName("all");
        Write(writer, report.All);
        writer.WriteStartArray("kinds");
        foreach (var kind in report.Kinds)
        {
            Write(writer, kind);
        }

        writer.WriteEndArray();
        JsonReport.Write(writer, errors);
        writer.WriteEndObject();
        json.Complete();
    }

    private static void Write(Utf8JsonWriter writer, ReplayTally tally)
    {
        writer.WriteStartObject();
        if (tally.Kind is { } kind)
        {
            writer.WriteString("issue", kind.Value);
        }

        writer.WriteBoolean("isJudged", tally.IsJudged);
        writer.WriteNumber("inTime", tally.InTime);
        writer.WriteNumber("missed", tally.Missed);
        writer.WriteNumber("false", tally.False);
        writer.WriteNumber("open", tally.Open);
        writer.WriteNumber("quiet", tally.Quiet);
        Write(writer, "precision", tally.Precision);
        Write(writer, "recall", tally.Recall);
        writer.WriteStartObject("leadTimes");
        foreach (var (name, share) in ReplayDocument.Quantiles)
        {
            if (tally.LeadTimes.Quantile(share) is { } lead)
            {
                writer.WriteString(name, lead.ToString("c"));
            }
        }

        writer.WriteStartArray("spans");
        foreach (var span in tally.LeadTimes.Spans)
        {
            writer.WriteStartObject();
            writer.WriteString("above", span.Above.ToString("c"));
            if (span.UpTo is { } upTo)
            {
                writer.WriteString("upTo", upTo.ToString("c"));
            }

            writer.WriteNumber("count", span.Count);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, DateTimeOffset? instant)
    {
        if (instant is { } at)
        {
            writer.WriteString(name, at);
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, Probability? share)
    {
        if (share is { } known)
        {
            writer.WriteNumber(name, known.Value);
        }
    }
}
