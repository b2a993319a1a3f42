using System.Globalization;
using System.Text.RegularExpressions;
using Spectre.Console;

namespace ServiceDesk.Tests;

/// <summary>One run of the sample, away from a terminal: what it wrote and what it returned.</summary>
internal sealed record SampleRun(int ExitCode, string Output, string Error)
{
    internal IEnumerable<string> Lines => Output.Split('\n').Select(static line => line.TrimEnd());

    internal static SampleRun Of(params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        var exitCode = CommandLine.Run(arguments, console, error);
        return new SampleRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>The whole numbers in the one line that matches a pattern, a group each.</summary>
    internal int[] Numbers(string pattern)
    {
        var match = Assert.Single(
            Lines.Select(line => Regex.Match(line, $"^{pattern}$", RegexOptions.CultureInvariant)),
            static match => match.Success);
        return [.. match.Groups.Values.Skip(1).Select(static group => Number(group.Value))];
    }

    /// <summary>The cells of the one row of the table that begins with a name.</summary>
    internal string[] Row(string name) =>
        Regex.Split(Assert.Single(Lines, line => line.TrimStart().StartsWith(name + " ", StringComparison.Ordinal)).Trim(), " {2,}", RegexOptions.CultureInvariant);

    internal static int Number(string text) => int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
