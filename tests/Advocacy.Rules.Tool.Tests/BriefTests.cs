using System.Globalization;
using System.Text.Json;

namespace Advocacy.Rules.Tool.Tests;

public sealed class BriefTests : IDisposable
{
    private const string AsOf = "2026-05-11T08:00:00Z";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("advocacy-brief-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("html", "<html lang=\"cs\">")]
    [InlineData("markdown", "# north-county-hospital: opožděná dodávka")]
    [InlineData("json", "\"language\": \"cs\"")]
    public void Brief_OfACase_IsWrittenInTheFormatAndLanguage(string format, string expected)
    {
        var run = ToolRun.Of("brief", ToolRun.Sample("crucial-order.json"), "--as-of", AsOf, "--format", format, "--culture", "cs-CZ");

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("customer")]
    [InlineData("advocate")]
    [InlineData("decision-maker")]
    [InlineData("auditor")]
    public void Brief_ForAnAudience_IsThatAudiences(string audience)
    {
        var run = ToolRun.Of("brief", ToolRun.Sample("crucial-order.json"), "--format", "json", "--audience", audience);

        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal(audience, document.RootElement.GetProperty("audience").GetString());
    }

    [Fact]
    public void Brief_NothingElseGiven_IsHtmlForTheDecisionMakerAsOfNow() => Assert.Equal(
        ToolRun.Of("brief", ToolRun.Sample("crucial-order.json"), "--as-of", AsOf, "--format", "html", "--audience", "decision-maker"),
        ToolRun.Of("brief", ToolRun.Sample("crucial-order.json")));

    [Fact]
    public void Brief_Out_WritesTheFileInWholeAndNothingElse()
    {
        var path = Path.Combine(_folder.FullName, "brief.html");
        File.WriteAllText(path, "an older brief");

        var run = ToolRun.Of("brief", ToolRun.Sample("crucial-order.json"), "--out", path);

        Assert.Equal(new ToolRun(0, "", ""), run);
        Assert.Equal(ToolRun.Of("brief", ToolRun.Sample("crucial-order.json")).Output, File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder.FullName));
    }

    [Fact]
    public void Brief_OutCannotBeWritten_SaysSoAndLeavesNothing()
    {
        var path = Path.Combine(_folder.FullName, "brief.html");
        Directory.CreateDirectory(path);

        var run = ToolRun.Of("brief", ToolRun.Sample("crucial-order.json"), "--out", path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("brief.html cannot be written:", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.FullName));
    }

    [Fact]
    public void Brief_OfSeveralCases_IsRefusedAndWritesNothing()
    {
        var path = Path.Combine(_folder.FullName, "brief.html");
        var run = ToolRun.Of("brief", ToolRun.Sample("mixed.jsonl"), "--out", path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("mixed.jsonl holds 3 cases; a brief is of one. Give a file that holds one case.", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void Brief_CaseCannotBeRead_SaysWhereAndReturns1()
    {
        var run = ToolRun.WithInput("{", "brief", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("-(", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Theory]
    [InlineData("--format", "pdf")]
    [InlineData("--audience", "everybody")]
    [InlineData("--culture", "tlh-Q")]
    public void Brief_BadOption_IsAUsageError(string option, string value)
    {
        var run = ToolRun.Of("brief", ToolRun.Sample("crucial-order.json"), option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(value, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Brief_AnyAmbientCulture_IsTheSame()
    {
        var expected = ToolRun.Of("brief", ToolRun.Sample("network-outage.json"), "--culture", "da-DK");
        var ambient = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("cs-CZ");
            Assert.Equal(expected, ToolRun.Of("brief", ToolRun.Sample("network-outage.json"), "--culture", "da-DK"));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = ambient;
        }
    }
}
