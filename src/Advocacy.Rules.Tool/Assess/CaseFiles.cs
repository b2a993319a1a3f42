using System.Globalization;
using Advocacy.Rules.Packs;

namespace Advocacy.Rules.Tool.Assess;

/// <summary>Assesses the cases of files one after the other; what cannot be read or assessed costs no other case.</summary>
internal sealed class CaseFiles(ToolEnvironment environment, DateTimeOffset asOf, IAssessmentReport report)
{
    /// <summary>The name by which standard input is called on the command line and in errors.</summary>
    internal const string StandardInput = "-";

    private readonly AdvocacyEvaluator _evaluator = new(environment.RuleSet);
    private readonly List<CaseError> _errors = [];
    private int _cases;
    private bool _hasFaults;

    /// <summary>Knows the types of the library and of the published entitlements.</summary>
    internal static CaseFormat Format { get; } = new CaseFormat().AddPublishedEntitlements();

    internal int Assess(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            Assess(file);
        }

        report.Complete(_errors);
        if (_errors.Count > 0)
        {
            environment.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_cases} assessed, {_errors.Count} not."));
        }

        return _errors.Count > 0 ? ExitCode.CaseFailed : _hasFaults ? ExitCode.RuleFailed : ExitCode.Done;
    }

    private void Assess(string file)
    {
        try
        {
            using var stream = file == StandardInput ? environment.OpenInput() : File.OpenRead(file);
            foreach (var reading in Format.Read(stream, file))
            {
                Assess(reading, file);
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            Report(new CaseError(file, 1, "$", $"The file cannot be read: {unreadable.Message}"));
        }
    }

    private void Assess(CaseReading reading, string file)
    {
        if (!reading.IsRead)
        {
            Report(reading.Error);
            return;
        }

        CaseAssessment assessment;
        try
        {
            assessment = _evaluator.Evaluate(reading.Case, asOf);
        }
        catch (ArgumentException refused) when (reading.Case.LatestHappeningAt > asOf)
        {
            Report(new CaseError(file, reading.Line, reading.Path, WithoutParameter(refused)));
            return;
        }
        catch (OverflowException)
        {
            Report(new CaseError(file, reading.Line, reading.Path, "The case's amounts are too large to be added up; no amount of money is."));
            return;
        }

        _cases++;
        _hasFaults |= !assessment.Faults.IsEmpty;
        report.Add(assessment);
    }

    private static string WithoutParameter(ArgumentException refused) =>
        refused.Message.Replace($" (Parameter '{refused.ParamName}')", "", StringComparison.Ordinal);

    private void Report(CaseError error)
    {
        _errors.Add(error);
        environment.Error.WriteLine(Documents.Plain.Of(error.ToString()));
    }
}
