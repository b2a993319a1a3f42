using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Advocacy.Rules.Tool.Documents;

namespace Advocacy.Rules.Tool.Assess;

/// <summary><c>advocacy assess</c>.</summary>
internal static class AssessCommand
{
    private static readonly string[] InstantForms =
    [
        "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
        "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    internal static Command Create(ToolEnvironment environment)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Case files in JSON: one case, an array of cases, or one case a line; - is standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        files.Validators.Add(static result =>
        {
            if (result.Tokens.Count(static token => token.Value == CaseFiles.StandardInput) > 1)
            {
                result.AddError("Standard input (-) is given more than once, and can be read only once.");
            }
        });
        var asOf = new Option<DateTimeOffset?>("--as-of")
        {
            Description = "The instant as of which to assess, in ISO 8601 with its offset, such as 2026-05-11T08:00:00Z; now by default.",
            HelpName = "instant",
            CustomParser = ParseInstant,
        };
        var format = FormatOption.Create();
        var culture = new Option<CultureInfo>("--culture")
        {
            Description = "The culture of numbers, money, dates and reasons, such as da-DK; the invariant one by default.",
            HelpName = "name",
            CustomParser = ParseCulture,
            DefaultValueFactory = static _ => CultureInfo.InvariantCulture,
        };
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

    private static DateTimeOffset? ParseInstant(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateTimeOffset.TryParseExact(text, InstantForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
        {
            return instant;
        }

        result.AddError($"--as-of '{text}' is not an instant with its offset; write it such as 2026-05-11T08:00:00Z or 2026-05-11T10:00:00+02:00.");
        return null;
    }

    private static CultureInfo? ParseCulture(ArgumentResult result)
    {
        var name = result.Tokens[0].Value;
        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            result.AddError($"--culture '{name}' is not a culture that this machine knows; give a name such as da-DK or en-GB.");
            return null;
        }
    }
}
