using System.Runtime.CompilerServices;
using System.Text;
using Advocacy.Rules.Authoring;
using Advocacy.Rules.Packs;

namespace Advocacy.Rules.Tool.Tests;

/// <summary>One run of the tool, away from a terminal: what it wrote and what it returned.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    internal static readonly DateTimeOffset Now = new(2026, 5, 11, 8, 0, 0, TimeSpan.Zero);

    internal static RuleSet DefaultRules { get; } = new RuleSetBuilder().Add(DefaultPack.Rules).AddPublishedEntitlements().Build();

    internal static ToolRun Of(params string[] arguments) => Of(DefaultRules, () => throw new InvalidOperationException("Standard input was opened."), arguments);

    internal static ToolRun WithInput(string input, params string[] arguments) => Of(DefaultRules, () => new MemoryStream(Encoding.UTF8.GetBytes(input)), arguments);

    internal static ToolRun Of(RuleSet rules, Func<Stream> openInput, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = AdvocacyTool.Run(arguments, new ToolEnvironment
        {
            Output = output,
            Error = error,
            OpenInput = openInput,
            Time = new StoppedClock(),
            RuleSet = rules,
        });
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>A sample case file of the repository.</summary>
    internal static string Sample(string name) => Path.Combine(Folder(), "../../samples/cases", name);

    /// <summary>Compares with a checked-in document; <c>UPDATE_GOLDEN=1</c> writes it anew.</summary>
    internal static void AssertGolden(string name, string actual)
    {
        var text = actual.Replace(DefaultRules.Version, "(the rule set's version)", StringComparison.Ordinal);
        var path = Path.Combine(Folder(), "Golden", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
