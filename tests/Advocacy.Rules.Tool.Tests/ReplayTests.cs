using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tool.Tests;

public sealed class ReplayTests
{
    private const string Known = """{"at": "2026-05-04T08:00:00Z", "customerId": "C-1", "commitments": [{"type": "service-level", "id": "S-1", "madeAt": "2026-05-04T08:00:00Z", "dueAt": "2026-05-08T08:00:00Z"}]}""";

    private static readonly string Events = ToolRun.Sample("../events/service-desk.jsonl");

    [Theory]
    [InlineData("table", "replay.txt")]
    [InlineData("markdown", "replay.md")]
    [InlineData("json", "replay.json")]
    public void Replay_Sample_WritesTheGoldenDocument(string format, string golden)
    {
        var run = ToolRun.Of("replay", Events, "--format", format);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        ToolRun.AssertGolden(golden, run.Output);
    }

    [Fact]
    public void Replay_Out_WritesTheGoldenPicture()
    {
        var path = Path.GetTempFileName();
        try
        {
            Assert.Equal(0, ToolRun.Of("replay", Events, "--out", path).ExitCode);
            var picture = File.ReadAllText(path);
            Assert.Equal("svg", XDocument.Parse(picture).Root!.Name.LocalName);
            ToolRun.AssertGolden("replay.svg", picture);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Replay_OutThatCannotBeWritten_SaysSo()
    {
        var run = ToolRun.Of("replay", Events, "--out", "/nowhere/picture.svg");

        Assert.Equal(ExitCode.CaseFailed, run.ExitCode);
        Assert.Contains("/nowhere/picture.svg cannot be written", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Replay_FromAndTo_CountWithinThem()
    {
        using var all = Json(Events);
        using var some = Json(Events, "--from", "2026-05-08T09:00:00Z", "--to", "2026-05-09T00:00:00Z");

        Assert.Equal(10, all.RootElement.GetProperty("events").GetInt64());
        Assert.Equal(7, some.RootElement.GetProperty("events").GetInt64());
        Assert.Equal("2026-05-09T00:00:00+00:00", some.RootElement.GetProperty("seenUntil").GetString());
        Assert.Equal(1, some.RootElement.GetProperty("all").GetProperty("inTime").GetInt32());
    }

    [Fact]
    public void Replay_BadLines_AreReportedAndPassedOver()
    {
        var late = Known.Replace("05-04T08:00:00Z\", \"customerId", "05-03T08:00:00Z\", \"customerId", StringComparison.Ordinal);
        var dangling = """{"at": "2026-05-05T08:00:00Z", "customerId": "C-1", "incidents": [{"id": "I", "kind": "delay", "occurredAt": "2026-05-05T08:00:00Z", "commitment": "S-9"}]}""";

        var run = ToolRun.WithInput($"{Known}\n{late}\n\n{{}}\n{dangling}\n", "replay", "-");

        Assert.Equal(ExitCode.CaseFailed, run.ExitCode);
        var errors = run.Error.Split('\n');
        Assert.StartsWith("-(2): $: 2026-05-03T08:00:00.0000000+00:00 is before 2026-05-04T08:00:00.0000000+00:00", errors[0], StringComparison.Ordinal);
        Assert.StartsWith("-(4): $: 'at' is missing", errors[1], StringComparison.Ordinal);
        Assert.StartsWith("-(5): $: ", errors[2], StringComparison.Ordinal);
        Assert.Contains("S-9", errors[2], StringComparison.Ordinal);
        Assert.Equal("1 events replayed, 3 not.", errors[3]);
    }

    [Fact]
    public void Replay_BadLines_AreInTheJsonToo()
    {
        using var document = JsonDocument.Parse(ToolRun.WithInput($"{Known}\nx\n", "replay", "-", "--format", "json").Output);

        Assert.Equal(2, Assert.Single(document.RootElement.GetProperty("errors").EnumerateArray()).GetProperty("line").GetInt32());
    }

    [Theory]
    [InlineData(true, "\r10,000 events ...\r                              \r")]
    [InlineData(false, "")]
    public void Replay_ManyEvents_ShowsProgressOnATerminalAlone(bool isTerminal, string expected)
    {
        var events = string.Concat(Enumerable.Repeat("{\"at\": \"2026-05-04T08:00:00Z\", \"customerId\": \"C-1\"}\n", 10_000));
        using var error = new StringWriter();

        var exitCode = AdvocacyTool.Run(["replay", "-"], new ToolEnvironment
        {
            Output = TextWriter.Null,
            Error = error,
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(events)),
            IsErrorTerminal = isTerminal,
            Time = TimeProvider.System,
            RuleSet = ToolRun.DefaultRules,
        });

        Assert.Equal((0, expected), (exitCode, error.ToString()));
    }

    [Fact]
    public void Replay_NoEvents_SaysThatThereWasNothing() =>
        Assert.Contains("Nothing was warned of, nothing hit and no promise was kept.", ToolRun.WithInput("", "replay", "-").Output, StringComparison.Ordinal);

    [Fact]
    public void Replay_MissingFile_IsAnErrorWithItsPlace()
    {
        var run = ToolRun.Of("replay", "/nowhere/events.jsonl");

        Assert.Equal((ExitCode.CaseFailed, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("/nowhere/events.jsonl(1): $: The file cannot be read", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("replay")]
    [InlineData("replay", "events.jsonl", "--from", "yesterday")]
    [InlineData("replay", "events.jsonl", "--from", "2026-05-02T00:00:00Z", "--to", "2026-05-01T00:00:00Z")]
    public void Replay_WrongCommandLine_DoesNothing(params string[] arguments)
    {
        var run = ToolRun.Of(arguments);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains("See advocacy replay --help.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RuleFaultPolicy.Throw)]
    [InlineData(RuleFaultPolicy.Collect)]
    public void Replay_RuleThatThrows_IsAFailureOfARule(RuleFaultPolicy policy)
    {
        var rules = new RuleSetBuilder()
            .Add(Predict.About<ServiceLevel>("test/throws").When(level => Throws(level)).Predicts(IssueKind.ServiceLevelBreach, LogOdds.Strong).Because("never"))
            .Build(new AdvocacyOptions { FaultPolicy = policy });

        var run = ToolRun.Of(rules, () => new MemoryStream(Encoding.UTF8.GetBytes(Known)), "replay", "-");

        Assert.Equal(ExitCode.RuleFailed, run.ExitCode);
        Assert.Contains("in 1 of them a rule threw", run.Output, StringComparison.Ordinal);
    }

    private static bool Throws(ServiceLevel level) => throw new InvalidOperationException(level.Id.Value);

    private static JsonDocument Json(params string[] arguments) => JsonDocument.Parse(ToolRun.Of([.. new[] { "replay" }, .. arguments, "--format", "json"]).Output);
}
