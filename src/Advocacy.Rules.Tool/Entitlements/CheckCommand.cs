using System.CommandLine;
using System.Globalization;
using Advocacy.Rules.Packs;

namespace Advocacy.Rules.Tool.Entitlements;

/// <summary><c>advocacy entitlements check</c>.</summary>
internal static class CheckCommand
{
    internal static Command Create(ToolEnvironment environment)
    {
        var file = new Argument<string>("FILE") { Description = "Worked cases in JSON: an array of scheme, inputs, date and what is expected; - is standard input." };
        var command = new Command("check", "Decides worked cases and prints each difference from what they expect.") { file };
        command.SetAction(parsed => Check(environment, parsed.GetRequiredValue(file)));
        return command;
    }

    private static int Check(ToolEnvironment environment, string path)
    {
        byte[] utf8;
        try
        {
            utf8 = path == "-" ? ReadInput(environment) : File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            environment.Error.WriteLine($"{path}: {error.Message}");
            return ExitCode.BadFile;
        }

        var file = ConformanceFile.Read(utf8);
        foreach (var error in file.Errors)
        {
            environment.Error.WriteLine($"{path}: {error}");
        }

        var differences = file.Check();
        foreach (var difference in differences)
        {
            environment.Output.WriteLine(difference.ToString());
        }

        var differing = differences.Select(static difference => difference.Case).Distinct(StringComparer.Ordinal).Count();
        environment.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{file.Cases.Length} cases decided, {file.Cases.Length - differing} agree, {differing} differ; {file.Errors.Length} could not be read."));
        return !file.Errors.IsEmpty ? ExitCode.BadFile : differing > 0 ? ExitCode.Differs : ExitCode.Done;
    }

    private static byte[] ReadInput(ToolEnvironment environment)
    {
        using var input = environment.OpenInput();
        using var copy = new MemoryStream();
        input.CopyTo(copy);
        return copy.ToArray();
    }
}
