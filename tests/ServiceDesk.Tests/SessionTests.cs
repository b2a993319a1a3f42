using System.Text;
using System.Xml.Linq;
using Advocacy.Rules;
using Advocacy.Rules.Packs;
using ServiceDesk.Inventing;

namespace ServiceDesk.Tests;

public sealed class SessionTests
{
    [Fact]
    public void Run_ShippedLog_ReportsItsFlawsAndReplaysTheRest()
    {
        var run = SampleRun.Of();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal([972, 969, 3, 6], run.Numbers(@".*: ([\d,]+) rows, ([\d,]+) used, ([\d,]+) left out; ([\d,]+) flaws\."));
        Assert.Contains("  line 79, column 10 (priority): 'urgent'; a whole number from 1 to 4", run.Lines);
        Assert.Equal([969], run.Numbers(@"([\d,]+) events of .*"));
        Assert.NotEqual("0", run.Row("service-level-breach")[1]);
    }

    [Fact]
    public void Run_Gzip_SaysTheSame()
    {
        using var folder = new TemporaryFolder();
        var packed = folder.Write("incidents.csv", TemporaryFolder.Gzip(File.ReadAllBytes(SessionOptions.ShippedData)));

        Assert.Equal(SampleRun.Of().Output, SampleRun.Of("--data", packed).Output);
    }

    [Fact]
    public void Run_GzipCutOff_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var run = SampleRun.Of("--data", folder.Write("cut.gz", TemporaryFolder.Gzip(File.ReadAllBytes(SessionOptions.ShippedData))[..^6]));

        Assert.Equal(CommandLine.Unusable, run.ExitCode);
        Assert.Contains("damaged or cut off", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("number\n1\n", "lacks 'ident_state'")]
    [InlineData("number,number\n1,2\n", "names the column 'number' twice")]
    public void Run_AnotherFile_IsRefused(string content, string message)
    {
        using var folder = new TemporaryFolder();
        var run = SampleRun.Of("--data", folder.Write("other.csv", Encoding.UTF8.GetBytes(content)));

        Assert.Equal(CommandLine.Unusable, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_MissingFile_IsRefused() => Assert.Equal(CommandLine.Unusable, SampleRun.Of("--data", "/nowhere/log.csv").ExitCode);

    [Theory]
    [InlineData("--from", "15/3/2016")]
    [InlineData("--threshold", "0")]
    [InlineData("--kind", "trains")]
    [InlineData("--kind", "flights")]
    public void Run_OptionThatCannotBeUsed_IsRefused(params string[] arguments) => Assert.Equal(CommandLine.Unusable, SampleRun.Of(arguments).ExitCode);

    [Fact]
    public void Run_Events_WritesWhatTheLibraryReads()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("events.jsonl");

        var run = SampleRun.Of("--events", path);

        Assert.Equal([969], run.Numbers(@"Wrote ([\d,]+) events to .*"));
        using var stream = File.OpenRead(path);
        var readings = new EventFormat(new CaseFormat().AddPublishedEntitlements()).Read(stream, path).ToList();
        Assert.All(readings, static reading => Assert.True(reading.IsRead, reading.Error?.ToString()));
        Assert.Equal(969, readings.Count);
    }

    [Fact]
    public void Run_Out_WritesThePicture()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("picture.svg");

        Assert.Equal(0, SampleRun.Of("--out", path).ExitCode);
        Assert.Equal("svg", XDocument.Load(path).Root!.Name.LocalName);
    }

    [Fact]
    public void Run_HigherThreshold_WarnsOfLess()
    {
        static int Warned(string percent) => SampleRun.Of("--threshold", percent).Row("service-level-breach") is var row ? SampleRun.Number(row[1]) + SampleRun.Number(row[3]) : 0;

        Assert.True(Warned("90") < Warned("40"));
    }

    [Fact]
    public void Run_Generate_WritesTheInventedLog()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("log.csv");

        Assert.Equal(0, SampleRun.Of("--generate", path, "--seed", "7").ExitCode);
        Assert.Equal(InventedLog.Write(7), File.ReadAllText(path));
    }
}
