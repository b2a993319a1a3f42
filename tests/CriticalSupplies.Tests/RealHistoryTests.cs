namespace CriticalSupplies.Tests;

public sealed class RealHistoryTests
{
    [RealHistoryFact]
    public void Run_RealHistory_UsesEveryRowAndCountsThePlainNumberOfLateLines()
    {
        var run = SampleRun.Of("--data", RealHistoryFactAttribute.File!);

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal([7224, 7224, 0], run.Numbers(@".*: ([\d,]+) rows, ([\d,]+) used, ([\d,]+) left out; .*"));
        Assert.Equal([713], run.Numbers(@"([\d,]+) late lines, .*"));
        Assert.Equal([0], run.Numbers(@"[\d,]+ of the skipped were made all the same; ([\d,]+) said something else\."));
        Assert.Equal(["all", "7,224", "713", "9.9 %"], run.Score()[^1][..4]);
    }
}
