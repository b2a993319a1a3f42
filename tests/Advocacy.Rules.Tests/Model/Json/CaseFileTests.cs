using System.Text;

namespace Advocacy.Rules.Tests.Model.Json;

/// <summary>
/// Files of one case, of an array of cases and of lines. What came of a file is written as one word a case:
/// a customer's id where the case was read, <c>line:path</c> where it was not.
/// </summary>
public sealed class CaseFileTests
{
    private static readonly CaseFormat Format = SampleCases.HostFormat;

    public static TheoryData<string, string, string> Files => new()
    {
        // What                                  File                                                    Outcomes
        { "one case",                            C("A"),                                                 "A" },
        { "one case with white space around",    "\n \t\r\n" + C("A") + "\r\n\n",                        "A" },
        { "one case on several lines",           "{\n\"customer\":\n{\"id\":\n\"A\"}\n}\n",              "A" },
        { "one bad case on several lines",       "{\n\"customer\":\n{\"id\":\n\"\"}\n}\n",               "4:$.customer.id" },
        { "one case and garbage on its line",    C("A") + " x",                                          "1:$" },
        { "cases of several lines in a row",     "{\n\"customer\": {\"id\": \"A\"}}\n{\n\"customer\": {\"id\": \"B\"}}", "3:$" },
        { "no case at all but text",             "hello\nworld",                                         "1:$" },
        { "an empty array",                      " [ \n ] ",                                             "" },
        { "an array of one",                     $"[{C("A")}]",                                          "A" },
        { "an array",                            $"[{C("A")},\n{C("B")} ,\n\n {C("D")}]\n",              "A B D" },
        { "brackets and quotes in strings",      $$$"""[{"customer": {"id": "A", "name": "]}\"[{,\\"}}, {{{C("B")}}}]""", "A B" },
        { "an invalid case in an array",         $"[{C("A")},\n{{\"customer\":\n{{}}}},\n{C("B")}]",     "A 3:$[1].customer B" },
        { "a scalar in an array",                $"[{C("A")}, 5, \"x\", null,\n{C("B")}]",               "A 1:$[1] 1:$[2] 1:$[3] B" },
        { "an array in an array",                $"[{C("A")}, [{C("X")}], {C("B")}]",                    "A 1:$[1] B" },
        { "broken syntax with an end",           $"[{C("A")},\n{{\"customer\": {{id: 1}}}},\n{C("B")}]", "A 2:$[1].customer B" },
        { "a comma missing between cases",       $"[{C("A")},\n{C("X")}\n{C("Y")},\n{C("B")}]",          "A 3:$[1] B" },
        { "a case missing between commas",       $"[{C("A")},,\n{C("B")}]",                              "A 1:$[1] B" },
        { "a comma at the end",                  $"[{C("A")},\n]",                                       "A 2:$[1]" },
        { "brackets that do not match",          $"[{C("A")},\n{{\"customer\": [}}}},\n{C("B")}]",       "A 2:$[1].customer" },
        { "a closing brace too many",            $"[{C("A")},\n{C("X")}}},\n{C("B")}]",                  "A 2:$[1]" },
        { "a string that is not closed",         $"[{C("A")},\n{{\"customer\": {{\"id\": \"X}}}},\n{C("B")}]", "A 2:$[1].customer.id" },
        { "an array cut short within a case",    $"[{C("A")},\n{{\"customer\": {{\"id\": ",              "A 2:$[1].customer.id" },
        { "an array cut short after a case",     $"[{C("A")},\n{C("B")}\n",                              "A B 3:$" },
        { "an array cut short after a comma",    $"[{C("A")},\n",                                        "A 2:$" },
        { "an array that has only begun",        "[",                                                    "1:$" },
        { "garbage after an array",              $"[{C("A")}]\n]",                                       "A 2:$" },
        { "two arrays",                          $"[{C("A")}]\n[{C("B")}]",                              "A 2:$" },
        { "lines",                               $"{C("A")}\n{C("B")}\n{C("D")}",                        "A B D" },
        { "lines with blank ones",               $"\n\n{C("A")}\r\n\r\n   \n{C("B")}\n\n",               "A B" },
        { "a bad line",                          $"{C("A")}\n{{\"customer\": {{\"id\": \"X\n\n{C("B")}\n", "A 2:$.customer.id B" },
        { "a line of garbage",                   $"{C("A")}\nxyz\n{C("B")}\n",                           "A 2:$ B" },
        { "a line with two cases",               $"{C("A")}\n{C("X")}{C("Y")}\n{C("B")}\n",              "A 2:$ B" },
        { "a last line cut short",               $"{C("A")}\n{C("B")}\n{{\"customer\"",                  "A B 3:$" },
        { "an invalid first line",               $"{{}}\n{C("B")}",                                      "1:$ B" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_AnyForm_YieldsEachCaseOrItsErrorInOrder(string what, string file, string expected) =>
        Assert.Equal((what, expected), (what, Outcomes(Encoding.UTF8.GetBytes(file))));

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_OneByteAtATime_YieldsTheSame(string what, string file, string expected)
    {
        using var stream = new TricklingStream(Encoding.UTF8.GetBytes(file));

        Assert.Equal((what, expected), (what, Outcomes(Format.Read(stream, "cases.json"))));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_WithByteOrderMark_YieldsTheSame(string what, string file, string expected) =>
        Assert.Equal((what, expected), (what, Outcomes([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(file)])));

    [Theory]
    [InlineData("cases.jsonl")]
    [InlineData("CASES.NDJSON")]
    public void Read_ExtensionOfLines_ReadsLinesEvenIfTheFirstIsBroken(string name) =>
        Assert.Equal("1:$.customer B 3:$", Outcomes(Encoding.UTF8.GetBytes($"{{\"customer\": {{\n{C("B")}\n[{C("X")}]"), name));

    [Theory]
    [InlineData("cases.json", "")]
    [InlineData("cases.json", " \n \n")]
    [InlineData("cases.jsonl", "\n")]
    public void Read_EmptyFile_IsAnError(string name, string file)
    {
        var error = Assert.Single(Read(file, name)).Error!;

        Assert.Equal((name, "$"), (error.File, error.Path));
        Assert.Contains("The file is empty", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ErrorInAFile_NamesTheFile() =>
        Assert.Equal(
            "cases.json(2): $[1].customer: 'id' is missing; required are id.",
            Read($"[{C("A")},\n{{\"customer\": {{}}}}]", "cases.json").Last().Error!.ToString());

    [Theory]
    [InlineData("[{\"customer\": [}},\n{}]")]
    [InlineData("[{\"customer\": {\"id\": \"X\n\"}}, {}]")]
    [InlineData("{\n\"customer\": {\"id\" 1}}\n{}")]
    public void Read_NoEndToBeFound_SaysThatTheRestWasNotRead(string file) =>
        Assert.EndsWith("The rest of the file was not read.", Assert.Single(Read(file, "cases.json")).Error!.Message, StringComparison.Ordinal);

    [Fact]
    public void Read_BrokenCaseWithAnEnd_DoesNotSayThatTheRestWasNotRead() =>
        Assert.DoesNotContain("The rest", Read($"[{{a}}, {C("B")}]", "cases.json").First().Error!.Message, StringComparison.Ordinal);

    [Fact]
    public void Read_InvalidUtf8InALine_CostsOnlyThatLine()
    {
        byte[] file = [.. Encoding.UTF8.GetBytes(C("A") + "\n{\"customer\": {\"id\": \""), 0xFF, .. Encoding.UTF8.GetBytes("\"}}\n" + C("B"))];

        Assert.Equal("A 2:$.customer.id B", Outcomes(file));
    }

    [Fact]
    public void Read_Utf16File_SaysThatItIsNotUtf8()
    {
        using var stream = new MemoryStream([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(C("A"))]);

        Assert.Contains("save the file as UTF-8", Assert.Single(Format.Read(stream, "cases.json")).Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NotYetEnumerated_ReadsNothing()
    {
        using var stream = new GeneratedStream((Encoding.UTF8.GetBytes(C("A") + "\n"), long.MaxValue / 100));

        Assert.Equal(3, Format.Read(stream, "cases").Take(3).Count(reading => reading.IsRead));
        Assert.InRange(stream.Position, 1, 128 * 1024);
    }

    [Fact]
    public void Read_ArgumentsOutOfRange_ThrowsAtOnce()
    {
        Assert.Throws<ArgumentNullException>("utf8", () => Format.Read(null!, "cases.json"));
        Assert.Throws<ArgumentNullException>("name", () => Format.Read(Stream.Null, null!));
        Assert.Throws<ArgumentOutOfRangeException>("maxCaseBytes", () => Format.Read(Stream.Null, "cases.json", 0));
    }

    [Theory]
    [InlineData("[{0},\n{1},\n{2}]", "A 2:$[1] B")]
    [InlineData("{0}\n{1}\n{2}", "A 2:$ B")]
    [InlineData("{1}\n{0}\n{2}", "1:$ A B")]
    [InlineData("{1}", "1:$")]
    public void Read_CaseOverTheLimit_IsSkippedWithAnError(string form, string expected)
    {
        var large = $$$"""{"customer": {"id": "X", "name": "{{{new string('x', 200)}}}"}}""";
        var file = form.Replace("{0}", C("A"), StringComparison.Ordinal).Replace("{1}", large, StringComparison.Ordinal).Replace("{2}", C("B"), StringComparison.Ordinal);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file));

        var readings = Format.Read(stream, "cases.json", maxCaseBytes: 100).ToList();

        Assert.Equal(expected, Outcomes(readings));
        Assert.Contains("larger than the limit of 100 bytes", readings.Single(reading => !reading.IsRead).Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_CaseOfExactlyTheLimit_IsRead()
    {
        var size = Encoding.UTF8.GetByteCount(C("A"));

        Assert.Equal("A", Outcomes(Format.Read(new MemoryStream(Encoding.UTF8.GetBytes(C("A"))), "cases.json", size)));
        Assert.Equal("1:$", Outcomes(Format.Read(new MemoryStream(Encoding.UTF8.GetBytes(C("A"))), "cases.json", size - 1)));
    }

    [Theory]
    [InlineData("lines", 200, "A\n", "\nB\n", "A 2:$ B")]
    [InlineData("lines, the first too large", 20, "", "\nA\nB\n", "1:$ A B")]
    [InlineData("array", 200, "[A,\n", ",\nB]", "A 2:$[1] B")]
    [InlineData("one case", 20, "", "", "1:$")]
    public void Read_HugeCase_IsSkippedWithoutBeingHeld(string what, int megabytes, string before, string after, string expected)
    {
        using var stream = new GeneratedStream(
            (Text(before + "{\"customer\": {\"id\": \"X\", \"name\": \""), 1),
            (Text(new string('x', 16 * 1024) + "\\\"}],"), megabytes * 64),
            (Text("\"}}" + after), 1));
        var allocated = GC.GetAllocatedBytesForCurrentThread();

        var outcomes = Outcomes(Format.Read(stream, "cases", maxCaseBytes: 1024 * 1024));

        Assert.Equal((what, expected), (what, outcomes));
        Assert.Equal(stream.Length, stream.Position);
        Assert.InRange(stream.Length, megabytes * 1024L * 1024, long.MaxValue);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, 8 * 1024 * 1024);
    }

    private static byte[] Text(string text) =>
        Encoding.UTF8.GetBytes(text.Replace("A", C("A"), StringComparison.Ordinal).Replace("B", C("B"), StringComparison.Ordinal));

    private static string C(string id) => $$$"""{"customer": {"id": "{{{id}}}"}}""";

    private static List<CaseReading> Read(string file, string name) => [.. Format.Read(new MemoryStream(Encoding.UTF8.GetBytes(file)), name)];

    private static string Outcomes(byte[] file, string name = "cases.json") => Outcomes(Format.Read(new MemoryStream(file), name));

    private static string Outcomes(IEnumerable<CaseReading> readings) =>
        string.Join(' ', readings.Select(reading => reading.IsRead ? reading.Case.Customer.Id.Value : $"{reading.Error.Line}:{reading.Error.Path}"));

    private sealed class TricklingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));
    }
}
