namespace Advocacy.Rules.Tool.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("assess x --as-of 2026-05-11", "--as-of '2026-05-11' is not an instant with its offset")]
    [InlineData("assess x --as-of 2026-05-11T08:00:00", "such as 2026-05-11T08:00:00Z")]
    [InlineData("assess x --as-of yesterday", "--as-of 'yesterday'")]
    [InlineData("assess x --culture xx-YY", "--culture 'xx-YY' is not a culture that this machine knows")]
    [InlineData("assess x --format xml", "'xml'")]
    [InlineData("assess x --colour", "'--colour'")]
    [InlineData("assess", "'FILE'")]
    [InlineData("assess - -", "Standard input (-) is given more than once")]
    [InlineData("rules --as-of 2026-05-11T08:00:00Z", "'--as-of'")]
    [InlineData("rules --format 1", "'1'")]
    [InlineData("asess x", "'asess'")]
    [InlineData("", "command")]
    public void Run_CommandLineWrong_SaysWhatAndReturns2(string commandLine, string says)
    {
        var run = ToolRun.Of(commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("assess --help")]
    [InlineData("rules --help")]
    [InlineData("why --help")]
    [InlineData("why-not --help")]
    [InlineData("what-if --help")]
    public void Run_Help_ReturnsZero(string commandLine)
    {
        var run = ToolRun.Of(commandLine.Split(' '));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }
}
