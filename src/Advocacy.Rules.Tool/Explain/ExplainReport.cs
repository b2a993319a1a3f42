using System.Globalization;
using System.Text.Json;
using Advocacy.Rules.Tool.Assess;
using Advocacy.Rules.Tool.Documents;

namespace Advocacy.Rules.Tool.Explain;

/// <summary>Puts a question to every assessment of a file, and writes the answers.</summary>
internal sealed class ExplainReport : IAssessmentReport
{
    private readonly Question _question;
    private readonly Answering? _people;
    private readonly JsonText? _json;

    internal ExplainReport(ToolEnvironment environment, Question question, OutputFormat format, CultureInfo culture)
    {
        _question = question;
        if (format == OutputFormat.Json)
        {
            _json = new JsonText(environment.Output);
            _json.Writer.WriteStartObject();
            _json.Writer.WriteStartArray("cases");
        }
        else
        {
            _people = new Answering(DocumentFormat.Open(environment, format), new Wording(culture), environment.FirstReachStep);
        }
    }

    /// <summary>Whether some case has what is asked about.</summary>
    internal bool IsAnswered { get; private set; }

    public void Add(CaseAssessment assessment)
    {
        if (!_question.Concerns(assessment))
        {
            return;
        }

        IsAnswered = true;
        if (_people is not null)
        {
            _people.Head(assessment);
            _question.Answer(assessment, _people);
        }
        else
        {
            Answer(assessment, _json!.Writer);
            _json.Flush();
        }
    }

    public void Complete(IReadOnlyList<CaseError> errors)
    {
        if (_json is not null)
        {
            _json.Writer.WriteEndArray();
            JsonReport.Write(_json.Writer, errors);
            _json.Writer.WriteEndObject();
            _json.Complete();
        }
    }

    private void Answer(CaseAssessment assessment, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("customer", assessment.Case.Customer.Id.Value);
        json.WriteString("asOf", assessment.AsOf.UtcDateTime);
        json.WriteString("ruleSetVersion", assessment.RuleSetVersion);
        _question.Answer(assessment, json);
        json.WriteEndObject();
    }
}
