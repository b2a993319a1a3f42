using System.CommandLine;
using Advocacy.Rules.Tool.Assess;
using Advocacy.Rules.Tool.Brief;
using Advocacy.Rules.Tool.Documents;

namespace Advocacy.Rules.Tool.Replaying;

/// <summary><c>advocacy replay</c>.</summary>
internal static class ReplayCommand
{
    internal static Command Create(ToolEnvironment environment)
    {
        var file = new Argument<string>("EVENTS") { Description = "A file of events in JSON, one a line in the order in which they became known; - is standard input." };
        var from = InstantOption.Create("--from", "The instant from which on issues count", "all by default; earlier events are known all the same");
        var to = InstantOption.Create("--to", "The instant before which the history ends", "the last event, itself included, by default");
        var format = FormatOption.Create();
        var culture = CultureOption.Create("The culture of numbers and dates, such as da-DK; the invariant one by default.");
        var picture = new Option<string?>("--out") { Description = "A file for the picture of lead times and of warnings against outcomes, as SVG.", HelpName = "file" };
        var command = new Command("replay", "Shows a history as it would have been seen: what was warned of in time, what was missed and what was a false alarm.")
        {
            file, from, to, format, culture, picture,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(from) >= parsed.GetValue(to))
            {
                environment.Error.WriteLine("--from is not before --to, so that there is nothing to replay.");
                environment.Error.WriteLine("See advocacy replay --help.");
                return ExitCode.Usage;
            }

            var events = new EventsFile(environment, parsed.GetRequiredValue(file));
            if (events.Replay(new Replay(new AdvocacyEvaluator(environment.RuleSet)) { From = parsed.GetValue(from), To = parsed.GetValue(to) }) is not { } report)
            {
                return ExitCode.CaseFailed;
            }

            if (parsed.GetValue(format) is var chosen && chosen == OutputFormat.Json)
            {
                ReplayJson.Write(report, events.Errors, environment.Output);
            }
            else
            {
                new ReplayDocument(DocumentFormat.Open(environment, chosen), new Wording(parsed.GetRequiredValue(culture))).Write(report);
            }

            var isDrawn = parsed.GetValue(picture) is not { } path || OutputFile.Write(environment, path, report.ToSvg());
            return events.Errors.Count > 0 || !isDrawn ? ExitCode.CaseFailed : report.Failures > 0 ? ExitCode.RuleFailed : ExitCode.Done;
        });
        return command;
    }
}
