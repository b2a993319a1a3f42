using System.Globalization;
using System.Text.Json;

namespace Advocacy.Rules.Tool.Assess;

/// <summary>Assessments and errors as one JSON document, written while cases are assessed.</summary>
internal sealed class JsonReport : IAssessmentReport
{
    private readonly JsonText _json;
    private readonly CultureInfo _culture;

    internal JsonReport(TextWriter output, CultureInfo culture)
    {
        _culture = culture;
        _json = new JsonText(output);
        _json.Writer.WriteStartObject();
        _json.Writer.WriteStartArray("assessments");
    }

    public void Add(CaseAssessment assessment)
    {
        AssessmentJson.Write(assessment, _json.Writer, _culture, explainsHoldsUntil: true);
        _json.Flush();
    }

    public void Complete(IReadOnlyList<CaseError> errors)
    {
        _json.Writer.WriteEndArray();
        Write(_json.Writer, errors);
        _json.Writer.WriteEndObject();
        _json.Complete();
    }

    internal static void Write(Utf8JsonWriter writer, IReadOnlyList<CaseError> errors)
    {
        writer.WriteStartArray("errors");
        foreach (var error in errors)
        {
            Write(writer, error);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, CaseError error)
    {
        writer.WriteStartObject();
        writer.WriteString("file", error.File);
        writer.WriteNumber("line", error.Line);
        writer.WriteString("path", error.Path);
        writer.WriteString("message", error.Message);
        writer.WriteEndObject();
    }
}
