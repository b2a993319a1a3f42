namespace Advocacy.Rules.Tool.Tests;

public sealed class EntitlementsTests
{
    [Theory]
    [InlineData(250, 0, "1 cases decided, 1 agree, 0 differ; 0 could not be read.")]
    [InlineData(300, 1, "1 cases decided, 0 agree, 1 differ; 0 could not be read.")]
    public void Check_Cases_PrintsEachDifferenceAndACount(int amount, int exitCode, string count)
    {
        var run = ToolRun.WithInput($"[{Case(amount)}]", "entitlements", "check", "-");

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        Assert.EndsWith(count + "\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(exitCode == 1, run.Output.Contains("a: amount: expected 300, decided 250 (", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_CaseThatCannotBeRead_SaysWhereAndStillDecidesTheOthers()
    {
        var run = ToolRun.WithInput($"[{Case(250)},\n{Case(250).Replace("\"a\"", "\"b\"", StringComparison.Ordinal).Replace("eu261", "nowhere", StringComparison.Ordinal)}]", "entitlements", "check", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("-: line 2, case b: Scheme 'nowhere' is not known", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 agree", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_FileThatIsNotThere_Returns2()
    {
        var run = ToolRun.Of("entitlements", "check", "no-such-file.json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no-such-file.json", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    public void List_ShowsVersionsSourcesReviewDatesAndWhatIsDisabled(string format)
    {
        var run = ToolRun.Of("entitlements", "list", "--format", format);

        Assert.Equal(0, run.ExitCode);
        Assert.All(["eu261/2005", "2005-02-17 to 2027-10-22", "2027-06-30", "disabled", "no legal advice"], part => Assert.Contains(part, run.Output, StringComparison.Ordinal));
    }

    private static string Case(int amount) =>
        $$"""{"id":"a","scheme":"eu261","inputs":{"event":"delay","distanceKm":1,"arrivalDelayMinutes":180},"asOfDate":"2026-06-15","expected":{"verdict":"owed","amount":{{amount}} } }""";
}
