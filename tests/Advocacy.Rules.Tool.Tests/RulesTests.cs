using System.Text.Json;

namespace Advocacy.Rules.Tool.Tests;

public sealed class RulesTests
{
    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    public void Rules_ForPeople_ListsEveryRuleWithItsIssues(string format)
    {
        var run = ToolRun.Of("rules", "--format", format);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.All(ToolRun.DefaultRules.Rules, rule => Assert.Contains(rule.Id.Value, run.Output, StringComparison.Ordinal));
        Assert.Contains(ToolRun.DefaultRules.Version, run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), line => Assert.True(format == "markdown" || line.Length <= 100, line));
    }

    [Fact]
    public void Rules_Json_HoldsWhatEachRuleDeclares()
    {
        using var document = JsonDocument.Parse(ToolRun.Of("rules", "--format", "json").Output);
        var written = document.RootElement.GetProperty("rules").EnumerateArray().ToArray();

        Assert.Equal(ToolRun.DefaultRules.Version, document.RootElement.GetProperty("ruleSetVersion").GetString());
        Assert.Equal(ToolRun.DefaultRules.Rules.Length, written.Length);
        foreach (var (rule, json) in ToolRun.DefaultRules.Rules.Zip(written))
        {
            Assert.Equal(rule.Id.Value, json.GetProperty("id").GetString());
            Assert.Equal(rule.Version, json.GetProperty("version").GetString());
            Assert.Equal(rule.Subject.Name, json.GetProperty("subject").GetString());
            Assert.Equal(rule.Source, json.GetProperty("source").GetString());
            Assert.Equal(rule.Conclusion, json.GetProperty("conclusion").GetString());
            Assert.Equal(rule.Clauses, json.GetProperty("clauses").EnumerateArray().Select(static clause => clause.GetString()!));
            Assert.Equal(rule.Issues.Select(static issue => issue.Value), json.GetProperty("issues").EnumerateArray().Select(static issue => issue.GetString()!));
        }
    }
}
