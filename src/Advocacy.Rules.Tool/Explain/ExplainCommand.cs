using System.CommandLine;
using System.Globalization;
using Advocacy.Rules.Tool.Assess;

namespace Advocacy.Rules.Tool.Explain;

/// <summary>What <c>why</c>, <c>why-not</c> and <c>what-if</c> share: a file, a subject, and how the answer is written.</summary>
internal sealed class ExplainCommand
{
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "A case file in JSON: one case, an array of cases, or one case a line; - is standard input.",
    };

    private readonly Option<DateTimeOffset?> _asOf = InstantOption.AsOf();
    private readonly Option<OutputFormat> _format = FormatOption.Create();
    private readonly Option<CultureInfo> _culture = CultureOption.Create();
    private readonly Option<string?> _commitment = new("--commitment")
    {
        Description = "The commitment's id, or customer for the customer as a whole; every subject by default.",
        HelpName = "id|customer",
    };

    internal ExplainCommand(string name, string description, IEnumerable<Argument> arguments, params IEnumerable<Option> options)
    {
        Command = new Command(name, description);
        foreach (var argument in arguments.Prepend(_file))
        {
            Command.Add(argument);
        }

        foreach (var option in options.Concat([_commitment, _asOf, _format, _culture]))
        {
            Command.Add(option);
        }
    }

    internal Command Command { get; }

    internal void Ask(ToolEnvironment environment, Func<ParseResult, Subjects, CultureInfo, Question> ask) => Command.SetAction(parsed =>
    {
        var culture = parsed.GetRequiredValue(_culture);
        var question = ask(parsed, new Subjects(parsed.GetValue(_commitment)), culture);
        var report = new ExplainReport(environment, question, parsed.GetValue(_format), culture);
        var file = parsed.GetRequiredValue(_file);
        var code = new CaseFiles(environment, parsed.GetValue(_asOf) ?? environment.Time.GetUtcNow(), report).Assess([file]);
        if (code is ExitCode.CaseFailed || report.IsAnswered)
        {
            return code;
        }

        environment.Error.WriteLine(Documents.Plain.Of($"{file}: {question.NothingToSay}"));
        return ExitCode.CaseFailed;
    });

    internal static Option<IssueKind?> IssueOption(string description) => new("--issue")
    {
        Description = description,
        HelpName = "kind",
        CustomParser = static result =>
        {
            try
            {
                return new IssueKind(result.Tokens[0].Value);
            }
            catch (ArgumentException)
            {
                result.AddError($"--issue '{result.Tokens[0].Value}' is not a kind of issue; give a code such as late-delivery.");
                return null;
            }
        },
    };
}
