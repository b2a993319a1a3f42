using System.CommandLine;
using System.Globalization;
using Advocacy.Rules;
using Spectre.Console;

namespace CriticalSupplies;

/// <summary>The options of the command line.</summary>
internal static class CommandLine
{
    /// <summary>It ran; flaws in the file are reported and no failure.</summary>
    internal const int Ran = 0;

    /// <summary>A skipped assessment would have said something else: a fault of the program.</summary>
    internal const int SkipDiffered = 1;

    /// <summary>An option or the file cannot be used.</summary>
    internal const int Unusable = 2;

    internal static int Run(string[] arguments, IAnsiConsole console, TextWriter errors)
    {
        var root = new RootCommand("Walks through a history of deliveries and warns of those that will be late, by what was known on each day.");
        Option<FileInfo?> data = Add(new Option<FileInfo?>("--data") { Description = "A deliveries file with the columns of the USAID SCMS delivery history, plain or gzip. Default: the invented file that comes with the sample." });
        Option<DateOnly?> from = Day("--from", "The first day, as 2010-01-01. Default: the first day of which anything is known.");
        Option<DateOnly?> to = Day("--to", "The last day. Default, and at most: the day on which the last line is due.");
        Option<int> step = Number("--step", 1, 1, 366, "Days from one look to the next.");
        Option<int> horizon = Number("--horizon", 30, 1, 366, "How many days before a line is due a warning is given at the earliest.");
        Option<int> threshold = Number("--threshold", 30, 1, 99, "From which likelihood on, in per cents, a warning is given.");
        Option<int> assumedLead = Number("--assumed-lead", 30, 0, 366, "How many days before it is due a line without a date of order is taken to be known.");
        Option<int> show = Number("--show", 3, 0, 100, "How many of the worst cases to show, one a programme.");
        Option<int> flaws = Number("--flaws", 10, 0, 1_000_000, "How many flaws of the file to show; the rest is counted.");
        Option<FileInfo?> errorFile = Add(new Option<FileInfo?>("--errors") { Description = "A file to which every flaw is written, as CSV." });
        Option<FileInfo?> generate = Add(new Option<FileInfo?>("--generate") { Description = "Writes an invented deliveries file and does nothing else." });
        Option<int> seed = Number("--seed", Inventing.InventedHistory.ShippedSeed, 0, int.MaxValue, "The seed of the invented file: same seed, same file.");
        root.SetAction(result => result.GetValue(generate) is { } target
            ? Generate(target, result.GetValue(seed), console, errors)
            : Session.Run(
                new SessionOptions
                {
                    Data = result.GetValue(data)?.FullName ?? SessionOptions.ShippedData,
                    From = result.GetValue(from),
                    To = result.GetValue(to),
                    StepDays = result.GetValue(step),
                    HorizonDays = result.GetValue(horizon),
                    Threshold = Probability.Percent(result.GetValue(threshold)),
                    AssumedLeadDays = result.GetValue(assumedLead),
                    ShownCases = result.GetValue(show),
                    ShownFlaws = result.GetValue(flaws),
                    ErrorFile = result.GetValue(errorFile)?.FullName,
                },
                console,
                errors));
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

        Option<DateOnly?> Day(string name, string description) => Add(new Option<DateOnly?>(name)
        {
            Description = description,
            CustomParser = result =>
            {
                var given = result.Tokens[^1].Value;
                if (DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                {
                    return day;
                }

                result.AddError($"{name} takes a day such as 2010-01-01, not '{given}'.");
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

                if (!int.TryParse(result.Tokens[^1].Value, out var given) || given < least || given > most)
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
            File.WriteAllText(target.FullName, Inventing.InventedHistory.Write(seed));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(failure.Message);
            return Unusable;
        }

        console.WriteLine($"Wrote an invented history (seed {seed}) to {target.FullName}.");
        return Ran;
    }
}
