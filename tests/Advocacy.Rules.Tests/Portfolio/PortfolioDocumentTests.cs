using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Advocacy.Rules.Tests.Portfolio;

/// <summary>The example of docs/portfolio.md compiles and prints what the document shows.</summary>
public sealed partial class PortfolioDocumentTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Repository.Root, "docs/portfolio.md"));

    [Fact]
    public void Example_IsTheProgramOfTheTests()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "tests/Advocacy.Rules.Tests/Portfolio/MorningRound.cs"));
        var lines = source.Split('\n').SkipWhile(line => line != "    {").Skip(1).TakeWhile(line => line != "    }");

        Assert.Equal(
            string.Join('\n', lines.Select(line => line.Length > 8 ? line[8..] : line)).Replace("Rules.Triage.", "Triage.", StringComparison.Ordinal),
            Blocks("csharp")[0]);
    }

    [Fact]
    public async Task Output_IsWhatTheExamplePrints()
    {
        var cases = File.ReadLines(Path.Combine(Repository.Root, "samples/cases/mixed.jsonl"));
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', cases.Append("{\"customer\":{\"name\":\"nobody's id\"}}"))));
        await using var printed = new StringWriter(CultureInfo.InvariantCulture);

        await MorningRound.RunAsync(file, printed);

        Assert.Equal(Blocks("text")[0], printed.ToString().ReplaceLineEndings("\n").Trim());
    }

    private static string[] Blocks(string language) =>
        [.. Fence().Matches(Document).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["text"].Value.Trim())];

    [GeneratedRegex(@"```(?<language>\w+)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
