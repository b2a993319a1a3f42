using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Advocacy.Rules.Tests.Readme;

public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void Readme_FirstExample_IsTheSamplesProgram() =>
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "samples/FirstAssessment/Program.cs")).Trim(), Blocks("csharp")[0]);

    [Fact]
    public void Readme_FirstOutput_IsWhatTheSamplePrints()
    {
        var (console, culture) = (Console.Out, CultureInfo.CurrentCulture);
        using var printed = new StringWriter();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Console.SetOut(printed);
            Assembly.Load("FirstAssessment").EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal(Blocks("text")[0], printed.ToString().ReplaceLineEndings("\n").Trim());
    }

    [Fact]
    public void Documents_LinkOnly_ToWhatIsThere() => Assert.Empty(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(Repository.Root, "README.md"))
            .SelectMany(document => Link().Matches(File.ReadAllText(document)).Select(match => (Document: document, Target: match.Groups["target"].Value)))
            .Where(link => !Path.Exists(Path.Combine(Path.GetDirectoryName(link.Document)!, link.Target)))
            .Select(link => $"{Path.GetRelativePath(Repository.Root, link.Document)} links to {link.Target}"));

    private static string[] Blocks(string language) =>
        [.. Fence().Matches(Readme).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["text"].Value.Trim())];

    [GeneratedRegex(@"```(?<language>\w+)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    /// <summary>The file that a link in the text goes to; links to other sites and within a page are left alone.</summary>
    [GeneratedRegex(@"\]\((?!https?:|#)(?<target>[^)#]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
