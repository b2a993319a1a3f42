using System.CommandLine;
using System.Globalization;
using Advocacy.Rules;
using ServiceDesk.Inventing;
using Spectre.Console;

namespace ServiceDesk;

/// <summary>The options of the command line.</summary>
internal static class CommandLine
{
    /// <summary>It ran; flaws in the log are reported and no failure.</summary>
    internal const int Ran = 0;

    /// <summary>An event was refused or an assessment failed: a fault of the program.</summary>
    internal const int Failed = 1;

    /// <summary>An option or the log cannot be used.</summary>
    internal const int Unusable = 2;

    internal static int Run(string[] arguments, IAnsiConsole console, TextWriter errors)
    {
        var root = new RootCommand("Replays a log as it would have been seen: what was warned of in time, what was missed and what was a false alarm.");
        var data = Add(new Option<FileInfo?>("--data") { Description = "The log, plain or gzip. Default: the invented service desk that comes with the sample." });
        var kind = Add(new Option<string>("--kind")
        {
            Description = "Of which kind the log is: service-desk with the columns of UCI 498, or flights with those of nycflights13.",
            DefaultValueFactory = static _ => SessionOptions.Desk,
        }.AcceptOnlyFromAmong(SessionOptions.Desk, SessionOptions.Flights));
        var from = Day("--from", "The first day of which issues count, as 2016-03-15. Default: all; what was known before is known all the same.");
        var to = Day("--to", "The first day that is not seen. Default: the last event ends the history.");
        var threshold = Number("--threshold", 50, 1, 99, "From which likelihood on, in per cents, a warning is given.");
        var flaws = Number("--flaws", 10, 0, 1_000_000, "How many flaws of the log to show; the rest is counted.");
        var infer = Add(new Option<bool>("--infer") { Description = "Finds the terms that tell best what the service desk says of its promises." });
        var events = Add(new Option<FileInfo?>("--events") { Description = "Writes the events to a file that advocacy replay reads, and replays nothing." });
        var picture = Add(new Option<FileInfo?>("--out") { Description = "A file for the picture of lead times and of warnings against outcomes, as SVG." });
        var generate = Add(new Option<FileInfo?>("--generate") { Description = "Writes an invented service desk's log and does nothing else." });
        var seed = Number("--seed", InventedLog.ShippedSeed, 0, int.MaxValue, "The seed of the invented log: same seed, same file.");
        root.SetAction(result => result.GetValue(generate) is { } target
            ? Generate(target, result.GetValue(seed), console, errors)
            : new Session(
                new SessionOptions
                {
                    Data = result.GetValue(data)?.FullName ?? SessionOptions.ShippedData,
                    Kind = result.GetValue(kind)!,
                    From = result.GetValue(from),
                    To = result.GetValue(to),
                    Threshold = Probability.Percent(result.GetValue(threshold)),
                    ShownFlaws = result.GetValue(flaws),
                    InfersTerms = result.GetValue(infer),
                    EventsFile = result.GetValue(events)?.FullName,
                    Picture = result.GetValue(picture)?.FullName,
                },
                console,
                errors).Run());
        root.Validators.Add(result =>
        {
            if (result.GetValue(kind) == SessionOptions.Flights && result.GetValue(data) is null)
            {
                result.AddError("--kind flights needs --data: only a service desk's log comes with the sample.");
            }
        });
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count == 0)
        {
            return parsed.Invoke(new InvocationConfiguration { Output = console.Profile.Out.Writer, Error = errors });
        }

        foreach (var error in parsed.Errors)
        {
            errors.WriteLine(error.Message);
        }

        return Unusable;

        Option<T> Add<T>(Option<T> option)
        {
            root.Add(option);
            return option;
        }

        Option<DateTimeOffset?> Day(string name, string description) => Add(new Option<DateTimeOffset?>(name)
        {
            Description = description,
            CustomParser = result =>
            {
                var given = result.Tokens[^1].Value;
                if (DateTimeOffset.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day))
                {
                    return day;
                }

                result.AddError($"{name} takes a day such as 2016-03-15, not '{given}'.");
                return null;
            },
        });

        Option<int> Number(string name, int otherwise, int least, int most, string description)
        {
            var option = Add(new Option<int>(name) { Description = description, DefaultValueFactory = _ => otherwise });
            option.Validators.Add(result =>
            {
                if (result.Errors.Any() || result.Tokens.Count == 0)
                {
                    return;
                }

                if (!int.TryParse(result.Tokens[^1].Value, CultureInfo.InvariantCulture, out var given) || given < least || given > most)
                {
                    result.AddError($"{name} takes a whole number from {least} to {most}, not '{result.Tokens[^1].Value}'.");
                }
            });
            return option;
        }
    }

    private static int Generate(FileInfo target, int seed, IAnsiConsole console, TextWriter errors)
    {
        try
        {
            File.WriteAllText(target.FullName, InventedLog.Write(seed));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(failure.Message);
            return Unusable;
        }

        console.WriteLine($"Wrote an invented log (seed {seed}) to {target.FullName}.");
        return Ran;
    }
}
