using System.Text;

namespace Advocacy.Rules.Tests.Portfolio.Events;

/// <summary>What is wrong with an event, and what the error says of it: the path, and a part of the message.</summary>
public sealed class EventErrorTests
{
    private static readonly EventFormat Format = new(new CaseFormat());

    private const string At = "\"at\": \"2026-03-01T09:00:00Z\"";
    private const string Promise = """{"type": "delivery", "id": "D-1", "madeAt": "2026-03-01T00:00:00Z", "dueAt": "2026-03-09T00:00:00Z"}""";

    public static TheoryData<string, string, string, string> Malformed => new()
    {
        // What                         JSON                                                                         Path                          Message
        { "a number",                   "5",                                                                         "$",                          "An event is an object such as" },
        { "nothing said",               "{}",                                                                        "$",                          "'at' is missing" },
        { "no instant",                 """{"customerId": "C"}""",                                                   "$",                          "'at' is missing" },
        { "a date alone",               """{"at": "2026-03-01", "customerId": "C"}""",                               "$.at",                       "is not an instant with its offset" },
        { "a time without offset",      """{"at": "2026-03-01T09:00:00", "customerId": "C"}""",                      "$.at",                       "is not an instant with its offset" },
        { "a number as instant",        """{"at": 5, "customerId": "C"}""",                                          "$.at",                       "found a number" },
        { "an instant twice",           """{<at>, <at>, "customerId": "C"}""",                                 "$.at",                       "'at' is given twice" },
        { "no customer",                """{<at>}""",                                                            "$",                          "names its customer once" },
        { "no customer, but parts",     """{<at>, "commitments": [<promise>]}""",                              "$",                          "names its customer once" },
        { "the customer by both names", """{<at>, "customerId": "C", "customer": {"id": "C"}}""",                "$",                          "names its customer once" },
        { "an empty id",                """{<at>, "customerId": ""}""",                                          "$.customerId",               "empty" },
        { "an object as id",            """{<at>, "customerId": {"id": "C"}}""",                                 "$.customerId",               "Expected a customer's id, found an object" },
        { "an unknown property",        """{<at>, "customerId": "C", "snapshots": {}}""",                        "$.snapshots",                "Did you mean 'snapshot'?" },
        { "a removal with parts",       """{<at>, "removed": "C", "commitments": []}""",                         "$",                          "'removed' has nothing else but 'at'" },
        { "a removal with a customer",  """{<at>, "removed": "C", "customerId": "C"}""",                         "$",                          "'removed' has nothing else but 'at'" },
        { "a snapshot with parts",      """{<at>, "snapshot": {"customer": {"id": "C"}}, "incidents": []}""",    "$",                          "'snapshot' has nothing else but 'at'" },
        { "a snapshot and a removal",   """{<at>, "snapshot": {"customer": {"id": "C"}}, "removed": "C"}""",     "$",                          "'snapshot' has nothing else but 'at'" },
        { "no snapshot",                """{<at>, "snapshot": null}""",                                          "$.snapshot",                 "A case is an object" },
        { "a snapshot of nobody",       """{<at>, "snapshot": {"commitments": []}}""",                           "$.snapshot",                 "'customer' is missing" },
        { "a snapshot that is no case", """{<at>, "snapshot": {"customer": {"id": "C"}, "incidents": [{"id": "I", "kind": "delay", "occurredAt": "2026-03-01T00:00:00Z", "commitment": "D-9"}]}}""", "$.snapshot.incidents[0].commitment", "holds no commitment 'D-9'" },
        { "an id twice",                """{<at>, "customerId": "C", "commitments": [<promise>, <promise>]}""", "$.commitments[1].id",     "ids are unique" },
        { "an unknown type",            """{<at>, "customerId": "C", "commitments": [{"type": "delivry"}]}""",   "$.commitments[0].type",      "Did you mean 'delivery'?" },
        { "an object as commitments",   """{<at>, "customerId": "C", "commitments": <promise>}""",             "$.commitments",              "Expected an array" },
        { "trailing garbage",           """{<at>, "customerId": "C"} x""",                                       "$",                          "not JSON" },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Read_Malformed_SaysWhereAndWhatIsRight(string what, string json, string path, string message)
    {
        var reading = Assert.Single(Format.Read(Written(json), "events.jsonl"));

        Assert.False(reading.IsRead, what);
        Assert.Equal((what, path, 1L), (what, reading.Error.Path, reading.Line));
        Assert.Contains(message, reading.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_RelationToWhatTheEventDoesNotTell_IsLeftToTheCase()
    {
        const string json = """{<at>, "customerId": "C", "incidents": [{"id": "I", "kind": "delay", "occurredAt": "2026-03-01T00:00:00Z", "commitment": "D-1"}]}""";

        Assert.True(Assert.Single(Format.Read(Written(json), "events.jsonl")).IsRead);
    }

    private static MemoryStream Written(string json) => new(Encoding.UTF8.GetBytes(
        json.Replace("<at>", At, StringComparison.Ordinal).Replace("<promise>", Promise, StringComparison.Ordinal)));
}
