using System.Globalization;
using Advocacy.Rules;
using Advocacy.Rules.Authoring;
using Advocacy.Rules.Packs;
using ServiceDesk.Desk;
using ServiceDesk.Flights;
using ServiceDesk.Logs;
using ServiceDesk.Reporting;
using Spectre.Console;

namespace ServiceDesk;

/// <summary>One run: read, report flaws, and write the events or replay them.</summary>
internal sealed class Session(SessionOptions options, IAnsiConsole console, TextWriter errors)
{
    private const int RedirectedWidth = 160;

    internal int Run()
    {
        if (!console.Profile.Out.IsTerminal)
        {
            console.Profile.Width = RedirectedWidth;
        }

        try
        {
            var (events, rules) = options.Kind == SessionOptions.Flights ? Flights() : Desk();
            return options.EventsFile is { } path ? Write(events, path) : Replayed(events, rules);
        }
        catch (Exception failure) when (failure is LogException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(failure.Message);
            return CommandLine.Unusable;
        }
    }

    private (IEnumerable<CaseEvent> Events, RuleSet Rules) Desk()
    {
        var log = DeskLog.Read(options.Data);
        FlawReport.Show(options, log.Rows, log.Flaws, console);
        TermsReport.Show(ClosedIncident.Of(log.Updates), options.InfersTerms, console);
        var events = new DeskEvents(AgreedTerms.Assumed).Of(log.Updates, withStates: options.EventsFile is null);
        return (events, DeskRules.Build(options.Threshold));
    }

    private (IEnumerable<CaseEvent> Events, RuleSet Rules) Flights()
    {
        var log = FlightLog.Read(options.Data);
        FlawReport.Show(options, log.Rows, log.Flaws, console);
        return (FlightEvents.Of(log.Departures), DepartureRules.Build(options.Threshold));
    }

    private int Write(IEnumerable<CaseEvent> events, string path)
    {
        var format = new EventFormat(new CaseFormat().AddPublishedEntitlements());
        var written = 0;
        using (var writer = new StreamWriter(path) { NewLine = "\n" })
        {
            foreach (var told in events)
            {
                writer.WriteLine(format.ToJson(told));
                written++;
            }
        }

        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Wrote {written:N0} events to {path}."));
        return CommandLine.Ran;
    }

    private int Replayed(IEnumerable<CaseEvent> events, RuleSet rules)
    {
        var report = new Replay(new AdvocacyEvaluator(rules)) { From = options.From, To = options.To }
            .Run(events, refused: refused => errors.WriteLine($"{refused.Event.CustomerId} at {refused.Event.At:u}: {refused.Reason}"));
        ReplayTable.Show(report, console);
        if (options.Picture is { } picture)
        {
            File.WriteAllText(picture, report.ToSvg());
        }

        return report.Refused + report.Failures == 0 ? CommandLine.Ran : CommandLine.Failed;
    }
}
