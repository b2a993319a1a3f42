using System.Globalization;
using System.Text;
using System.Text.Json;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tool.Tests;

public sealed class AssessTests
{
    private const string AsOf = "2026-05-11T08:00:00Z";

    [Theory]
    [InlineData("crucial-order.json", "table", "crucial-order.txt")]
    [InlineData("crucial-order.json", "markdown", "crucial-order.md")]
    [InlineData("crucial-order.json", "json", "crucial-order.json")]
    [InlineData("mixed.jsonl", "table", "mixed.txt")]
    public void Assess_Sample_WritesTheGoldenDocument(string sample, string format, string golden)
    {
        var run = ToolRun.Of("assess", ToolRun.Sample(sample), "--as-of", AsOf, "--format", format);

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        ToolRun.AssertGolden(golden, run.Output);
    }

    [Fact]
    public void Assess_LateFlight_WritesWhatIsOwedByPublishedRules()
    {
        var run = ToolRun.Of("assess", ToolRun.Sample("late-flight.json"), "--as-of", "2026-06-16T08:00:00Z");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        ToolRun.AssertGolden("late-flight.txt", run.Output);
    }

    [Fact]
    public void Assess_DanishCulture_WritesTheGoldenDocument()
    {
        var run = ToolRun.Of("assess", ToolRun.Sample("crucial-order.json"), "--as-of", AsOf, "--culture", "da-DK");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("291.600,00 EUR", run.Output, StringComparison.Ordinal);
        ToolRun.AssertGolden("crucial-order.da-DK.txt", run.Output);
    }

    [Fact]
    public void Assess_AnyAmbientCulture_WritesTheSame()
    {
        var expected = ToolRun.Of("assess", ToolRun.Sample("mixed.jsonl"), "--as-of", AsOf);
        var ambient = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fa-IR");
            Assert.Equal(expected, ToolRun.Of("assess", ToolRun.Sample("mixed.jsonl"), "--as-of", AsOf));
        }
        finally
        {
            CultureInfo.CurrentCulture = ambient;
        }
    }

    [Fact]
    public void Assess_NotATerminal_WritesPlainLinesOfTheFixedWidthAtMost()
    {
        var run = ToolRun.Of("assess", ToolRun.Sample("mixed.jsonl"), "--as-of", AsOf);

        Assert.DoesNotContain('\u001b', run.Output);
        Assert.All(run.Output.Split('\n'), static line => Assert.True(line.Length <= 100 && line == line.TrimEnd(), line));
    }

    [Fact]
    public void Assess_NoInstantGiven_AssessesAsOfNow()
    {
        var sample = ToolRun.Sample("crucial-order.json");

        Assert.Equal(ToolRun.Of("assess", sample, "--as-of", AsOf), ToolRun.Of("assess", sample));
    }

    [Fact]
    public void Assess_SameInstantWithAnotherOffset_WritesTheSame()
    {
        var sample = ToolRun.Sample("crucial-order.json");

        Assert.Equal(ToolRun.Of("assess", sample), ToolRun.Of("assess", sample, "--as-of", "2026-05-11T10:00:00.000+02:00"));
    }

    [Fact]
    public void Assess_StandardInput_IsReadAsAFile()
    {
        var sample = ToolRun.Sample("mixed.jsonl");

        Assert.Equal(ToolRun.Of("assess", sample), ToolRun.WithInput(File.ReadAllText(sample), "assess", "-"));
    }

    [Fact]
    public void Assess_ArrayOfCases_IsReadLikeLines()
    {
        var sample = ToolRun.Sample("mixed.jsonl");
        var array = $"[{string.Join(',', File.ReadAllLines(sample))}]";

        Assert.Equal(ToolRun.Of("assess", sample), ToolRun.WithInput(array, "assess", "-"));
    }

    [Fact]
    public void Assess_Json_HoldsAssessmentsAndErrors()
    {
        var run = ToolRun.WithInput("[{}]", "assess", ToolRun.Sample("mixed.jsonl"), "-", "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        var customers = document.RootElement.GetProperty("assessments").EnumerateArray().Select(static each => each.GetProperty("customer").GetString());
        var error = Assert.Single(document.RootElement.GetProperty("errors").EnumerateArray());
        Assert.Equal(["household-1042", "harbour-logistics", "pensioner-7"], customers);
        Assert.Equal("-", error.GetProperty("file").GetString());
        Assert.Equal(1, error.GetProperty("line").GetInt64());
        Assert.Equal("$[0]", error.GetProperty("path").GetString());
        Assert.Contains("customer", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Assess_RuleThrows_ShowsTheFaultAndReturns3()
    {
        var rules = new RuleSetBuilder()
            .Add(Predict.About<Delivery>("test/broken").When(delivery => delivery.Carrier!.Length / (delivery.Carrier.Length - delivery.Carrier.Length) > 0)
                .Predicts(IssueKind.Lost, LogOdds.Strong).Because("never"))
            .Build();
        var run = ToolRun.Of(rules, static () => Stream.Null, "assess", ToolRun.Sample("crucial-order.json"));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("test/broken on delivery order-4711: DivideByZeroException", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void Assess_NothingGoesWrong_SaysSo()
    {
        var run = ToolRun.WithInput("""{"customer":{"id":"c-1"}}""", "assess", "-");

        Assert.Contains("No issue: nothing is likely to go wrong and nothing has gone wrong.", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    public void Assess_TextFromOutside_CannotMoveTheCursorOrMakeATable(string format)
    {
        var rules = new RuleSetBuilder()
            .Add(Predict.About<Delivery>("test/carrier").When(delivery => delivery.IsOpen).Predicts(IssueKind.Lost, LogOdds.Decisive)
                .Because(delivery => $"carried by {delivery.Carrier}"))
            .Build();
        const string Case = """
            {"customer":{"id":"c-1"},"commitments":[{"type":"delivery","id":"d|1","madeAt":"2026-05-01T00:00:00Z","dueAt":"2026-06-01T00:00:00Z","carrier":"\u001b[2J\u202e|x"}]}
            """;
        var run = ToolRun.Of(rules, () => new MemoryStream(Encoding.UTF8.GetBytes(Case)), "assess", "-", "--format", format);

        Assert.Contains(format == "table" ? "carried by \uFFFD[2J\uFFFD|x" : @"carried by " + "\uFFFD" + @"\[2J" + "\uFFFD" + @"\|x", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain('\u202e', run.Output);
    }
}
