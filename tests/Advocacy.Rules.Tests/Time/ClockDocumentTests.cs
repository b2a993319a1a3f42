using System.Reflection;
using System.Text.RegularExpressions;

namespace Advocacy.Rules.Tests.Time;

/// <summary>The tables of docs/writing-rules.md have every question of the clock.</summary>
public sealed partial class ClockDocumentTests
{
    [Fact]
    public void Tables_HaveEveryQuestionOfTheClock()
    {
        var expected = typeof(Clock).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(method => $"{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.Name))})");
        var written = Row().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "writing-rules.md"))).Select(match => match.Groups["question"].Value);

        Assert.Equal([], expected.Except(written));
    }

    [GeneratedRegex(@"^\| `(?<question>\w+\([^`]*\))` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
