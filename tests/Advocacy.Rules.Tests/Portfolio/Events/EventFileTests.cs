using System.Text;
using Advocacy.Rules.Tests.Model.Json;

namespace Advocacy.Rules.Tests.Portfolio.Events;

/// <summary>Files of events: what each line yields, the customer of an event or the line and the path of an error.</summary>
public sealed class EventFileTests
{
    private static readonly EventFormat Format = new(new CaseFormat());

    public static TheoryData<string, string, string> Files => new()
    {
        // What                                      File                                                     Outcomes
        { "nothing",                                 "",                                                      "" },
        { "blank lines",                             "\n \r\n",                                               "" },
        { "events",                                  $"{E(1, "A")}\n{E(2, "B")}\n",                           "A B" },
        { "events of one instant",                   $"{E(1, "A")}\n{E(1, "B")}",                             "A B" },
        { "blank lines between",                     $"\n{E(1, "A")}\r\n\n  \n{E(2, "B")}",                   "A B" },
        { "a bad line",                              $"{E(1, "A")}\n{{\"at\": \n{E(2, "B")}",                 "A 2:$.at B" },
        { "a line of garbage",                       $"{E(1, "A")}\nxyz\n{E(2, "B")}",                        "A 2:$ B" },
        { "two events on a line",                    $"{E(1, "X")}{E(1, "Y")}\n{E(2, "B")}",                  "1:$ B" },
        { "an event on several lines",               "{\n}",                                                  "1:$ 2:$" },
        { "an array",                                $"[{E(1, "X")}]",                                        "1:$" },
        { "a last line cut short",                   $"{E(1, "A")}\n{{\"at\"",                                "A 2:$" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_AnyLine_YieldsItsEventOrItsErrorInOrder(string what, string file, string expected) =>
        Assert.Equal((what, expected), (what, Outcomes(file)));

    [Fact]
    public void Read_ByteOrderMark_IsPassedOver() => Assert.Equal("A", Outcomes("\uFEFF" + E(1, "A")));

    [Fact]
    public void Read_OtherOffsets_AreComparedAsInstants() => Assert.Equal(
        "A B",
        Outcomes("""
            {"at": "2026-03-01T10:00:00+02:00", "customerId": "A"}
            {"at": "2026-03-01T08:30:00Z", "customerId": "B"}
            """));

    [Fact]
    public void Read_OutOfOrder_IsLeftToTheReplay() => Assert.All(Read($"{E(2, "A")}\n{E(1, "B")}"), reading => Assert.True(reading.IsRead));

    [Fact]
    public void Read_EventOverTheLimit_IsSkippedWithAnError()
    {
        var large = E(1, new string('X', 120));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{E(1, "A")}\n{large}\n{E(2, "B")}"));

        var readings = Format.Read(stream, "events.jsonl", maxEventBytes: 100).ToList();

        Assert.Equal([true, false, true], readings.Select(reading => reading.IsRead));
        Assert.StartsWith("The event is larger than the limit of 100 bytes", readings[1].Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NotYetEnumerated_ReadsNothing()
    {
        using var stream = new GeneratedStream((Encoding.UTF8.GetBytes(E(1, "A") + "\n"), long.MaxValue / 100));

        Assert.Equal(3, Format.Read(stream, "events").Take(3).Count(reading => reading.IsRead));
        Assert.InRange(stream.Position, 1, 128 * 1024);
    }

    [Fact]
    public void Read_ArgumentsOutOfRange_ThrowsAtOnce()
    {
        Assert.Throws<ArgumentNullException>("utf8", () => Format.Read(null!, "events.jsonl"));
        Assert.Throws<ArgumentNullException>("name", () => Format.Read(Stream.Null, null!));
        Assert.Throws<ArgumentOutOfRangeException>("maxEventBytes", () => Format.Read(Stream.Null, "events.jsonl", 0));
    }

    private static string E(int day, string customer) => $$"""{"at": "2026-03-0{{day}}T00:00:00Z", "customerId": "{{customer}}"}""";

    private static List<EventReading> Read(string file) =>
        [.. Format.Read(new MemoryStream(Encoding.UTF8.GetBytes(file)), "events.jsonl")];

    private static string Outcomes(string file) =>
        string.Join(' ', Read(file).Select(reading => reading.IsRead ? reading.Event.CustomerId.Value : $"{reading.Error.Line}:{reading.Error.Path}"));
}
