using System.Globalization;
using System.Text.Json;

namespace Advocacy.Rules;

/// <content>What the customer is likely to think, do or say.</content>
public static partial class AssessmentJson
{
    private static void WriteReaction(Utf8JsonWriter writer, AnticipatedReaction reaction, CultureInfo culture)
    {
        writer.WriteStartObject();
        writer.WriteString("commitment", reaction.Issue.Commitment?.Id.Value);
        writer.WriteString("issue", reaction.Issue.Kind.Value);
        writer.WriteString("plan", reaction.Plan?.Id);
        WriteWord(writer, "form", reaction.Form);
        writer.WriteString("kind", reaction.Kind.Value);
        writer.WriteNumber("likelihood", reaction.Likelihood.Value);
        writer.WriteNumber("baseRate", reaction.BaseRate.Value);
        WriteWord(writer, "basis", reaction.Basis);
        WriteArray(writer, "evidence", reaction.Evidence, evidence => WriteEvidence(writer, evidence, culture));
        writer.WriteEndObject();
    }
}
