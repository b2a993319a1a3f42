namespace ServiceDesk.Tests;

public sealed class RealLogTests
{
    [RealLogFact(RealLogFactAttribute.Desk)]
    public void Run_RealServiceDesk_TakesInEveryEventAndAgreesWithTheDesk()
    {
        var run = SampleRun.Of("--data", RealLogFactAttribute.FileOf(RealLogFactAttribute.Desk));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal([102582, 102582, 0, 5], run.Numbers(@".*: ([\d,]+) rows, ([\d,]+) used, ([\d,]+) left out; ([\d,]+) flaws\."));
        Assert.Equal([12928, 13052], run.Numbers(@"The assumed terms say what made_sla says of ([\d,]+) of ([\d,]+) incidents opened from .*"));
        Assert.Equal([102582], run.Numbers(@"([\d,]+) events of .*"));

        // Eight of the 17,442 incidents count twice: they were late by a priority that was taken back, and warned of or late again.
        var breach = run.Row("service-level-breach");
        Assert.Equal(17442 + 8, new[] { 1, 2, 3, 5 }.Sum(column => SampleRun.Number(breach[column])));
    }

    [RealLogFact(RealLogFactAttribute.Flights)]
    public void Run_RealFlights_CountsThePlainNumberOfLateFlights()
    {
        var run = SampleRun.Of("--kind", "flights", "--data", RealLogFactAttribute.FileOf(RealLogFactAttribute.Flights));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal([252484, 244737, 7747, 7747], run.Numbers(@".*: ([\d,]+) rows, ([\d,]+) used, ([\d,]+) left out; ([\d,]+) flaws\."));
        var late = run.Row("late-flight");
        Assert.Equal(244737, new[] { 1, 2, 3, 5 }.Sum(column => SampleRun.Number(late[column])));
        Assert.Equal(61128, new[] { 1, 2 }.Sum(column => SampleRun.Number(late[column])));
    }
}
