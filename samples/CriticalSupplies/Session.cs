using Advocacy.Rules;
using CriticalSupplies.Deliveries;
using CriticalSupplies.Knowledge;
using CriticalSupplies.Reporting;
using CriticalSupplies.Rules;
using CriticalSupplies.Walking;
using Spectre.Console;

namespace CriticalSupplies;

/// <summary>One run: read, report flaws, walk, show the worst cases and the score.</summary>
internal static class Session
{
    private const int RedirectedWidth = 160;

    internal static int Run(SessionOptions options, IAnsiConsole console, TextWriter errors)
    {
        if (!console.Profile.Out.IsTerminal)
        {
            console.Profile.Width = RedirectedWidth;
        }

        DeliveriesFile file;
        try
        {
            file = DeliveriesFile.Read(options.Data);
            if (options.ErrorFile is { } path)
            {
                FlawReport.Write(file, path);
            }
        }
        catch (Exception failure) when (failure is DeliveriesFileException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(failure.Message);
            return CommandLine.Unusable;
        }

        FlawReport.Show(file, options, console);
        var history = new History(file.Lines, options.AssumedLeadDays);
        if (WalkOver(history, options) is not { } walk)
        {
            errors.WriteLine("There is nothing to walk through: no usable line is known and due between --from and --to.");
            return CommandLine.Unusable;
        }

        var evaluator = new AdvocacyEvaluator(SupplyRules.Build(TimeSpan.FromDays(options.HorizonDays), options.Threshold));
        var result = WalkDisplay.Run(new Walk(history, evaluator, walk, options.ShownCases), console);
        CaseReport.Show(result.Worst, console);
        ScoreReport.Show(history, result, walk, console);
        return result.SkipsThatDiffered == 0 ? CommandLine.Ran : CommandLine.SkipDiffered;
    }

    private static WalkOptions? WalkOver(History history, SessionOptions options)
    {
        if (history.Lines.IsEmpty)
        {
            return null;
        }

        var last = history.Lines.Max(static line => line.Line.ScheduledFor);
        last = options.To < last ? options.To.Value : last;
        if (options.From > last)
        {
            return null;
        }

        var from = options.From is { } first ? Days.EndOf(first) : history.Lines.Min(static line => line.VisibleAt);
        var to = Days.EndOf(last);
        return from <= to ? new WalkOptions(from, to, TimeSpan.FromDays(options.StepDays)) : null;
    }
}
