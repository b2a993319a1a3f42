using System.Text.Json;

namespace Advocacy.Rules.Tool.Tests;

public sealed class ExplainTests
{
    private const string AsOf = "2026-05-11T08:00:00Z";

    [Theory]
    [InlineData("table", "why.txt", "why")]
    [InlineData("markdown", "why.md", "why")]
    [InlineData("json", "why.json", "why")]
    [InlineData("table", "why-not.txt", "why-not", "contract/late-delivery-clause")]
    [InlineData("markdown", "why-not.md", "why-not", "contract/late-delivery-clause")]
    [InlineData("json", "why-not.json", "why-not", "contract/late-delivery-clause")]
    [InlineData("table", "what-if-issue.txt", "what-if", "--issue", "late-delivery")]
    [InlineData("json", "what-if-issue.json", "what-if", "--issue", "late-delivery")]
    [InlineData("table", "what-if-entitlement.txt", "what-if", "--entitlement", "contract/late-delivery-clause")]
    [InlineData("markdown", "what-if-ranking.md", "what-if", "--ranking")]
    public void Explain_Sample_WritesTheGoldenDocument(string format, string golden, string command, params string[] more)
    {
        var run = ToolRun.Of([command, ToolRun.Sample("crucial-order.json"), .. more, "--as-of", AsOf, "--format", format]);

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        ToolRun.AssertGolden(golden, run.Output);
    }

    [Theory]
    [InlineData("why.txt")]
    [InlineData("why-not.txt")]
    [InlineData("what-if-issue.txt")]
    public void Document_OfExplanations_ShowsWhatTheToolPrints(string golden)
    {
        var root = Path.Combine(Path.GetDirectoryName(ToolRun.Sample("crucial-order.json"))!, "../..");
        var printed = File.ReadAllText(Path.Combine(root, "tests/Advocacy.Rules.Tool.Tests/Golden", golden));

        Assert.Contains(printed.TrimEnd(), File.ReadAllText(Path.Combine(root, "docs/explanations.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Why_JsonOfManyCases_HoldsAnObjectForEachWithAnIssue()
    {
        using var document = JsonDocument.Parse(ToolRun.Of("why", ToolRun.Sample("mixed.jsonl"), "--format", "json").Output);

        Assert.Equal(
            ["household-1042", "harbour-logistics", "pensioner-7"],
            document.RootElement.GetProperty("cases").EnumerateArray().Select(each => each.GetProperty("customer").GetString()));
    }

    [Fact]
    public void WhatIf_IssueThatIsNotThere_IsAskedOfANamedSubject()
    {
        var run = ToolRun.Of("what-if", ToolRun.Sample("crucial-order.json"), "--issue", "lost", "--commitment", "order-4711", "--as-of", AsOf);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Now: no such issue.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "holds commitment 'order-4712'", "why-not", "delivery/estimated-late", "--commitment", "order-4712")]
    [InlineData(1, "no case has an issue of commitment 'order-4712'", "why", "--commitment", "order-4712")]
    [InlineData(1, "no case has the issue 'lost' of any subject", "why", "--issue", "lost")]
    [InlineData(1, "name the subject that it is to come about for with --commitment", "what-if", "--issue", "lost")]
    [InlineData(1, "no case has a verdict of the entitlement rule 'contract/none'", "what-if", "--entitlement", "contract/none")]
    [InlineData(1, "no case has plans for the customer as a whole", "what-if", "--ranking", "--commitment", "customer")]
    [InlineData(2, "There is no rule 'delivery/estimate-late'. Did you mean delivery/estimated-late", "why-not", "delivery/estimate-late")]
    [InlineData(2, "Say what is to change: one of --issue, --entitlement and --ranking.", "what-if")]
    [InlineData(2, "Say what is to change: one of --issue, --entitlement and --ranking.", "what-if", "--ranking", "--issue", "lost")]
    [InlineData(2, "--issue 'Lost!' is not a kind of issue", "why", "--issue", "Lost!")]
    public void Explain_UnknownName_SaysWhatAndReturnsAnError(int exitCode, string says, string command, params string[] more)
    {
        var run = ToolRun.Of([command, ToolRun.Sample("crucial-order.json"), .. more]);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_FileMissing_IsNamed()
    {
        var run = ToolRun.Of("why", "no-such-file.json");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("no-such-file.json", run.Error, StringComparison.Ordinal);
    }
}
