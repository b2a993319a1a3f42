using System.Globalization;
using CriticalSupplies.Deliveries;

namespace CriticalSupplies.Tests;

public sealed class SessionTests(ShippedSession shipped) : IClassFixture<ShippedSession>
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Fact]
    public void Run_NoOptions_WalksTheShippedFile()
    {
        Assert.Equal(CommandLine.Ran, shipped.Run.ExitCode);
        Assert.Equal("", shipped.Run.Error);
        Assert.Equal(
            [400, 395, 5, 260],
            shipped.Run.Numbers(@"deliveries\.csv: ([\d,]+) rows, ([\d,]+) used, ([\d,]+) left out; ([\d,]+) flaws\."));
        Assert.Contains("  and 250 more; --errors FILE writes them all.", shipped.Run.Lines);
    }

    [Fact]
    public void Run_NoOptions_SummaryAgreesWithTheTable()
    {
        var all = shipped.Run.Score()[^1];
        var counts = shipped.Run.Numbers(@"([\d,]+) late lines, ([\d,]+) warned of in time, ([\d,]+) missed; ([\d,]+) false warnings\.");
        var (late, inTime, missed, falsely) = (counts[0], counts[1], counts[2], counts[3]);

        Assert.Equal(late, inTime + missed);
        Assert.Equal(
            [
                "all", "395", Text(late), Percent(late, 395), Text(inTime + falsely), Text(inTime), Text(falsely),
                Percent(inTime, inTime + falsely), Percent(inTime, late),
            ],
            all[..9]);
        Assert.True(inTime > 0);
    }

    [Fact]
    public void Run_NoOptions_YearsAddUpToTheTotal()
    {
        var score = shipped.Run.Score();

        Assert.Equal(["2021", "2022", "all"], score.Select(static row => row[0]));
        foreach (var column in new[] { 1, 2, 4, 5, 6 })
        {
            Assert.Equal(SampleRun.Number(score[^1][column]), score[..^1].Sum(row => SampleRun.Number(row[column])));
        }
    }

    [Fact]
    public void Run_NoOptions_ChecksSkippedAssessmentsAndFindsNoDifference()
    {
        var skipped = shipped.Run.Numbers(@"[\d,]+ assessments and ([\d,]+) skipped in .*")[0];

        Assert.Equal(
            [skipped / 50, 0],
            shipped.Run.Numbers(@"([\d,]+) of the skipped were made all the same; ([\d,]+) said something else\."));
        Assert.True(skipped >= 50);
    }

    [Fact]
    public void Run_NoOptions_ShowsTheWorstCasesWithTheirReasons()
    {
        var shown = shipped.Run.Lines.Where(static line => line.StartsWith("as of ", Ordinal)).ToArray();

        Assert.Equal(new SessionOptions().ShownCases, shown.Length);
        Assert.All(shown, static line => Assert.Contains("likely to be late", line, Ordinal));
        Assert.Contains(shipped.Run.Lines, static line => line.Contains("supplies/track-record: ", Ordinal));
        Assert.Contains(shipped.Run.Lines, static line => line.Contains("supplies/send-what-is-ready", Ordinal));
    }

    [Fact]
    public void Run_AnyAmbientCulture_WritesTheSame()
    {
        string[] arguments = ["--from", "2022-05-01", "--to", "2022-07-31"];

        var (here, there) = (SampleRun.Of(arguments), Ambient.Persian(() => SampleRun.Of(arguments)));

        Assert.Equal(0, there.ExitCode);
        Assert.Equal(WithoutSpeed(here), WithoutSpeed(there));
    }

    [Fact]
    public void Run_GzipOfTheShippedFile_SaysTheSame()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("deliveries.csv", TemporaryFolder.Gzip(DeliveriesText.Shipped));
        string[] days = ["--from", "2022-06-01", "--to", "2022-06-30"];

        Assert.Equal(WithoutSpeed(SampleRun.Of(days)), WithoutSpeed(SampleRun.Of(["--data", path, .. days])));
    }

    [Fact]
    public void Run_LastDayBeyondTheLastLine_SaysTheSameAsWithoutIt() => Assert.Equal(
        WithoutSpeed(SampleRun.Of("--from", "2022-10-01")),
        WithoutSpeed(SampleRun.Of("--from", "2022-10-01", "--to", "9999-12-31")));

    [Fact]
    public void Run_ErrorFile_ListsEveryFlaw()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("flaws.csv");

        var run = SampleRun.Of("--from", "2022-06-01", "--to", "2022-06-02", "--flaws", "0", "--errors", path);

        var lines = File.ReadAllLines(path);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("line,column,name,found,expected,effect", lines[0]);
        Assert.Equal(DeliveriesFile.Read(SessionOptions.ShippedData).Flaws.Length, lines.Length - 1);
        Assert.Contains("18,13,Scheduled Delivery Date,To be agreed,a date such as 02-Jun-06,row left out", lines);
        Assert.Contains("30,31,Weight (Kilograms),See ASN-311 (ID#:28),a number such as 780.34,fact unknown", lines);
        Assert.Contains("67,32,Freight Cost (USD),Freight Included in Commodity Cost,a number such as 780.34,fact unknown", lines);
        Assert.Contains(lines, static line => line.EndsWith(",read all the same", Ordinal));
    }

    [Fact]
    public void Run_FileWithoutFlaws_SaysSoInOneLine()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("clean.csv", new DeliveriesText().Row().Bytes);

        var run = SampleRun.Of("--data", path);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("clean.csv: 1 rows, 1 used, 0 left out; 0 flaws.", run.Output, Ordinal);
        Assert.Contains("1 late lines, 0 warned of in time, 1 missed; 0 false warnings.", run.Lines);
    }

    [Fact]
    public void Run_LineOfAnUnknownProduct_NamesNone()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("unknown.csv", LateLineAfterLateLine((Columns.Product, ""), (Columns.Value, "")).Bytes);

        var run = SampleRun.Of("--data", path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.Lines, static line => line.StartsWith("Umbari: an unknown product worth an unknown amount, ", Ordinal));
    }

    [Fact]
    public void Run_LargestAmount_IsWeighed()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("dear.csv", LateLineAfterLateLine((Columns.Value, "1000000000000")).Bytes);

        var run = SampleRun.Of("--data", path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.Lines, static line => line.StartsWith("Umbari: Corvudine worth 1,000,000,000,000.00 USD, ", Ordinal));
    }

    [Fact]
    public void Run_FileWithoutUsableLines_SaysSoAndReturns2()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("none.csv", new DeliveriesText().Row((Columns.Country, "")).Bytes);

        var run = SampleRun.Of("--data", path);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("none.csv: 1 rows, 0 used, 1 left out; 1 flaws.", run.Output, Ordinal);
        Assert.Contains("There is nothing to walk through", run.Error, Ordinal);
    }

    [Theory]
    [InlineData("--from 2031-01-01")]
    [InlineData("--from 9999-12-31")]
    [InlineData("--to 2001-01-01")]
    [InlineData("--from 2022-06-02 --to 2022-06-01")]
    public void Run_NothingBetweenFirstAndLastDay_SaysSoAndReturns2(string commandLine)
    {
        var run = SampleRun.Of(commandLine.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("There is nothing to walk through", run.Error, Ordinal);
    }

    [Fact]
    public void Run_NoSuchFile_NamesItAndReturns2()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("absent.csv");

        var run = SampleRun.Of("--data", path);

        AssertRefused(run);
        Assert.StartsWith($"{path}: ", run.Error, Ordinal);
    }

    [Fact]
    public void Run_GzipCutOff_SaysSoAndReturns2()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("cut.csv.gz", TemporaryFolder.Gzip(DeliveriesText.Shipped)[..9000]);

        var run = SampleRun.Of("--data", path);

        AssertRefused(run);
        Assert.Contains("the gzip is damaged or cut off", run.Error, Ordinal);
    }

    [Fact]
    public void Run_ColumnMissing_NamesItAndReturns2()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("other.csv", "ID,Country\n1,Umbari\n"u8.ToArray());

        var run = SampleRun.Of("--data", path);

        AssertRefused(run);
        Assert.Contains("lacks 'Fulfill Via'", run.Error, Ordinal);
    }

    [Theory]
    [InlineData("--errors")]
    [InlineData("--generate")]
    public void Run_FileThatCannotBeWritten_SaysSoAndReturns2(string option)
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("no such folder/file.csv");

        var run = SampleRun.Of(option, path);

        AssertRefused(run);
        Assert.Contains(path, run.Error, Ordinal);
        Assert.DoesNotContain("   at ", run.Error, Ordinal);
    }

    [Theory]
    [InlineData("--step 0", "--step takes a whole number from 1 to 366, not '0'.")]
    [InlineData("--step 367", "--step takes a whole number from 1 to 366, not '367'.")]
    [InlineData("--step often", "--step takes a whole number from 1 to 366, not 'often'.")]
    [InlineData("--horizon 0", "--horizon takes a whole number from 1 to 366, not '0'.")]
    [InlineData("--threshold 100", "--threshold takes a whole number from 1 to 99, not '100'.")]
    [InlineData("--threshold 0.3", "--threshold takes a whole number from 1 to 99, not '0.3'.")]
    [InlineData("--assumed-lead -1", "--assumed-lead takes a whole number from 0 to 366, not '-1'.")]
    [InlineData("--show 101", "--show takes a whole number from 0 to 100, not '101'.")]
    [InlineData("--flaws -1", "--flaws takes a whole number from 0 to 1000000, not '-1'.")]
    [InlineData("--seed 99999999999", "--seed takes a whole number from 0 to 2147483647, not '99999999999'.")]
    [InlineData("--from 2010-13-01", "--from takes a day such as 2010-01-01, not '2010-13-01'.")]
    [InlineData("--to 01.02.2010", "--to takes a day such as 2010-01-01, not '01.02.2010'.")]
    [InlineData("--step", "'--step'")]
    [InlineData("--from", "'--from'")]
    [InlineData("--nonsense", "'--nonsense'")]
    public void Run_OptionWrong_SaysWhatWouldBeRightAndReturns2(string commandLine, string says)
    {
        var run = SampleRun.Of(commandLine.Split(' '));

        AssertRefused(run);
        Assert.Contains(says, run.Error, Ordinal);
    }

    [Fact]
    public void Run_Help_ListsTheOptions()
    {
        var run = SampleRun.Of("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.All(
            [
                "--data", "--from", "--to", "--step", "--horizon", "--threshold", "--assumed-lead", "--show", "--flaws", "--errors",
                "--generate", "--seed",
            ],
            option => Assert.Contains($"  {option} ", run.Output, Ordinal));
    }

    [Fact]
    public void Run_Generate_WritesTheShippedFile()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("invented.csv");

        var run = SampleRun.Of("--generate", path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(DeliveriesText.Shipped, File.ReadAllBytes(path));
    }

    /// <summary>Lines due day after day, each so late that the next is warned of.</summary>
    private static DeliveriesText LateLineAfterLateLine(params (string Column, string Text)[] fields)
    {
        (string, string)[] outcome = [(Columns.DeliveredOn, "20-Jul-21"), (Columns.RecordedOn, "20-Jul-21")];
        var text = new DeliveriesText();
        for (var day = 12; day <= 19; day++)
        {
            text.Row([(Columns.ScheduledFor, $"{day}-May-21"), .. outcome, .. fields]);
        }

        return text;
    }

    private static void AssertRefused(SampleRun run)
    {
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.NotEqual("", run.Error);
    }

    /// <summary>All lines but the one that says how fast it went.</summary>
    private static IEnumerable<string> WithoutSpeed(SampleRun run) =>
        run.Lines.Where(static line => !line.EndsWith(" assessments a second.", Ordinal));

    private static string Text(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Percent(int part, int whole) =>
        (100d * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
