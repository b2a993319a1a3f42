using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Advocacy.Rules.Sqlite.Tests;

/// <summary>The example of docs/monitoring.md is the sample's program, and prints what stands there.</summary>
public sealed partial class WatchedOrdersTests
{
    private static readonly string _root = Path.GetFullPath(Path.Combine(Folder(), "..", ".."));
    private static readonly string _document = File.ReadAllText(Path.Combine(_root, "docs", "monitoring.md"));

    [Fact]
    public void Document_Example_IsTheSamplesProgram() =>
        Assert.Equal(File.ReadAllText(Path.Combine(_root, "samples", "WatchedOrders", "Program.cs")).Trim(), Block("csharp"));

    [Fact]
    public void Document_Output_IsWhatTheSamplePrints()
    {
        using var folder = new TemporaryFolder();
        var console = Console.Out;
        using var printed = new StringWriter();
        try
        {
            Console.SetOut(printed);
            Assembly.Load("WatchedOrders").EntryPoint!.Invoke(null, [new[] { folder.PathOf("orders.db") }]);
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.Equal(Block("text"), printed.ToString().ReplaceLineEndings("\n").Trim());
    }

    private static string Block(string language) => Fence().Matches(_document).First(match => match.Groups["language"].Value == language).Groups["text"].Value.Trim();

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex(@"```(?<language>\w+)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
