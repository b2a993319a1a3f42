using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Advocacy.Rules.Tool.Assess;

namespace Advocacy.Rules.Tool.Brief;

/// <summary><c>advocacy brief</c>.</summary>
internal static class BriefCommand
{
    private static readonly string[] Formats = ["html", "markdown", "json"];

    private static readonly Dictionary<string, BriefAudience> Audiences = new(StringComparer.Ordinal)
    {
        ["customer"] = BriefAudience.Customer,
        ["advocate"] = BriefAudience.Advocate,
        ["decision-maker"] = BriefAudience.DecisionMaker,
        ["auditor"] = BriefAudience.Auditor,
    };

    internal static Command Create(ToolEnvironment environment)
    {
        var file = new Argument<string>("CASE") { Description = "A case file in JSON that holds one case; - is standard input." };
        var asOf = InstantOption.AsOf();
        var format = new Option<string>("--format")
        {
            Description = "How to write it: html, the default, is one page by itself; markdown; json for programs.",
            HelpName = string.Join('|', Formats),
            DefaultValueFactory = static _ => Formats[0],
        };
        format.AcceptOnlyFromAmong(Formats);
        var audience = new Option<string>("--audience")
        {
            Description = "For whom, and so what it may show; decision-maker by default.",
            HelpName = string.Join('|', Audiences.Keys),
            DefaultValueFactory = static _ => "decision-maker",
        };
        audience.AcceptOnlyFromAmong([.. Audiences.Keys]);
        var culture =
            CultureOption.Create("The culture, such as da-DK: its language where it is English, Danish, Czech or Filipino, and its numbers, money and dates.");
        var output = new Option<string?>("--out") { Description = "The file to write; standard output by default.", HelpName = "file" };
        var command =
            new Command("brief", "Writes up one case for a person: what was promised, what it means for the customer, what is owed, what to do by when.")
        {
            file, format, audience, culture, asOf, output,
        };
        command.SetAction(parsed =>
        {
            var assessments = new Assessments();
            var path = parsed.GetRequiredValue(file);
            var code = new CaseFiles(environment, parsed.GetValue(asOf) ?? environment.Time.GetUtcNow(), assessments).Assess([path]);
            if (code == ExitCode.CaseFailed)
            {
                return code;
            }

            if (assessments.All is not [var assessment])
            {
                environment.Error.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                        $"{Documents.Plain.Of(path)} holds {assessments.All.Count} cases; a brief is of one. Give a file that holds one case."));
                return ExitCode.CaseFailed;
            }

            var brief = AdvocacyBrief.Of(assessment, Audiences[parsed.GetRequiredValue(audience)]);
            return OutputFile.Write(environment, parsed.GetValue(output), Written(brief, parsed.GetRequiredValue(format), parsed.GetRequiredValue(culture)))
                ? code
                : ExitCode.CaseFailed;
        });
        return command;
    }

    private static string Written(AdvocacyBrief brief, string format, CultureInfo culture) => format switch
    {
        "html" => brief.ToHtml(culture),
        "markdown" => brief.ToMarkdown(culture),
        _ => brief.ToJson(culture),
    };

    /// <summary>Keeps the assessments of a file.</summary>
    private sealed class Assessments : IAssessmentReport
    {
        internal List<CaseAssessment> All { get; } = [];

        public void Add(CaseAssessment assessment) => All.Add(assessment);

        public void Complete(IReadOnlyList<CaseError> errors)
        {
        }
    }
}
