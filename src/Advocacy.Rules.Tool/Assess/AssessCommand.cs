using System.CommandLine;
using System.Globalization;
using Advocacy.Rules.Tool.Documents;

namespace Advocacy.Rules.Tool.Assess;

/// <summary><c>advocacy assess</c>.</summary>
internal static class AssessCommand
{
    internal static Command Create(ToolEnvironment environment)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Case files in JSON: one case, an array of cases, or one case a line; - is standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        files.Validators.Add(static result =>
        {
            foreach (var token in result.Tokens.Where(static token => token.Value is ['-', _, ..]))
            {
                result.AddError($"'{token.Value}' is not an option of assess; write ./{token.Value} for a file of that name.");
            }

            if (result.Tokens.Count(static token => token.Value == CaseFiles.StandardInput) > 1)
            {
                result.AddError("Standard input (-) is given more than once, and can be read only once.");
            }
        });
        var asOf = InstantOption.AsOf();
        var format = FormatOption.Create();
        var culture = CultureOption.Create();
        var command = new Command("assess", "Assesses cases: issues, evidence, harm, what is owed, and what to do first.") { files, asOf, format, culture };
        command.SetAction(parsed =>
        {
            var instant = parsed.GetValue(asOf) ?? environment.Time.GetUtcNow();
            var report = ReportTo(environment, parsed.GetValue(format), parsed.GetRequiredValue(culture));
            return new CaseFiles(environment, instant, report).Assess(parsed.GetRequiredValue(files));
        });
        return command;
    }

    private static IAssessmentReport ReportTo(ToolEnvironment environment, OutputFormat format, CultureInfo culture)
    {
        if (format == OutputFormat.Json)
        {
            return new JsonReport(environment.Output, culture);
        }

        var document = DocumentFormat.Open(environment, format);
        return new DocumentReport(new AssessmentDocument(document, new Wording(culture), environment.FirstReachStep));
    }
}
