using System.Text;

namespace Advocacy.Rules.Tests.Model.Json;

/// <summary>What is wrong with a case, and what the error says of it: the line, the path, and a part of the message.</summary>
public sealed class CaseErrorTests
{
    private const string Promise = """ "madeAt": "2026-03-01T00:00:00Z", "dueAt": "2026-03-09T00:00:00Z" """;

    public static TheoryData<string, string, int, string, string> Malformed => new()
    {
        // What                          JSON                                                      Line  Path             Message
        { "a number",                    "5",                                                      1, "$",                "A case is an object such as" },
        { "an array",                    "[]",                                                     1, "$",                "not an array" },
        { "null",                        "null",                                                   1, "$",                "not null" },
        { "nothing",                     "",                                                       1, "$",                "not JSON" },
        { "truncated at the customer",   """{"customer": {"id": "C" """,                           1, "$.customer",       "not JSON" },
        { "truncated in a string",       "{\"customer\":\n{\"id\": \"C",                           2, "$.customer.id",    "not JSON" },
        { "trailing garbage",            "{\"customer\": {\"id\": \"C\"}}\n x",                    2, "$",                "not JSON" },
        { "two cases",                   """{"customer": {"id": "C"}} {"customer": {}}""",         1, "$",                "not JSON" },
        { "a comment",                   "{\n// why\n\"customer\": {\"id\": \"C\"}}",              2, "$",                "not JSON" },
        { "a trailing comma",            "{\"customer\": {\"id\": \"C\"},\n}",                     2, "$",                "not JSON" },
        { "nested too deep",             "{\"facts\": [{\"a\": " + new string('[', 70),            1, "$.facts[0].a" + string.Concat(Enumerable.Repeat("[0]", 60)), "maximum configured depth of 64" },
        { "no customer",                 "{\n}",                                                   1, "$",                "'customer' is missing" },
        { "customer null",               """{"customer": null}""",                                 1, "$.customer",       "The customer is an object, not null" },
        { "customer without id",         "{\n\"customer\": {\"name\": \"N\"}}",                    2, "$.customer",       "'id' is missing; required are id." },
        { "an empty id",                 """{"customer": {"id": ""}}""",                           1, "$.customer.id",    "empty" },
        { "a padded id",                 """{"customer": {"id": " C"}}""",                         1, "$.customer.id",    "neither starts nor ends with white space" },
        { "a number as id",              """{"customer": {"id": 7}}""",                            1, "$.customer.id",    "is a string, not Number" },
        { "half a character",            """{"customer": {"id": "\ud800"}}""",                     1, "$.customer.id",    "surrogate" },
        { "half a character in a name",  """{"customer": {"id": "C", "\ud800": 1}}""",             1, "$.customer",       "surrogate" },
        { "half a character at the root", """{"\ud800": 1}""",                                     1, "$",                "surrogate" },
        { "an unknown property",         """{"customer": {"id": "C"}, "incident": []}""",          1, "$.incident",       "Did you mean 'incidents'?" },
        { "an unknown property within",  "{\"customer\": {\"id\": \"C\",\n\"preferences\": {\"chanel\": \"phone\"}}}", 2, "$.customer.preferences.chanel", "Did you mean 'channel'?" },
        { "a property of no likeness",   """{"customer": {"id": "C", "shoeSize": 44}}""",          1, "$.customer.shoeSize", "known are id, name, vulnerability, preferences, standing." },
        { "a property in capitals",      """{"customer": {"Id": "C"}}""",                          1, "$.customer.Id",    "Did you mean 'id'?" },
        { "a property twice",            """{"customer": {"id": "C", "id": "D"}}""",               1, "$.customer.id",    "'id' is given twice" },
        { "a part of the case twice",    "{\"customer\": {\"id\": \"C\"},\n\"customer\": {\"id\": \"C\"}}", 2, "$.customer", "'customer' is given twice" },
        { "a name with a point twice",   """{"customer": {"id": "C", "standing": {"protectedCharacteristics": {"a.b": "1", "a.b": "2"}}}}""", 1, "$.customer.standing.protectedCharacteristics['a.b']", "given twice" },
        { "a number as text",            """{"customer": {"id": "C", "name": 5}}""",               1, "$.customer.name",  "Expected a string, found 5." },
        { "a string as preferences",     """{"customer": {"id": "C", "preferences": "phone"}}""",  1, "$.customer.preferences", "Expected an object with channel, remedy" },
        { "preferences null",            """{"customer": {"id": "C", "preferences": null}}""",     1, "$.customer.preferences", "'preferences' is not null; leave it out" },
        { "no needs",                    """{"customer": {"id": "C", "vulnerability": {"needs": []}}}""", 1, "$.customer.vulnerability.needs", "names at least one need" },
        { "a need that is no code",      """{"customer": {"id": "C", "vulnerability": {"needs": ["health", "Bad Code"]}}}""", 1, "$.customer.vulnerability.needs[1]", "'Bad Code' is not a code" },
        { "a need null",                 """{"customer": {"id": "C", "vulnerability": {"needs": [null]}}}""", 1, "$.customer.vulnerability.needs[0]", "NeedKind" },
        { "an object for an array",      """{"customer": {"id": "C"}, "commitments": {}}""",       1, "$.commitments",    "Expected an array, found an object." },
        { "a commitment null",           """{"customer": {"id": "C"}, "commitments": [null]}""",   1, "$.commitments[0]", "A commitment is an object, not null" },
        { "a commitment without type",   Commitments("{}"),                                        3, "$.commitments[0]", "'type' is missing. Known commitment types: delivery, appointment, service-level, response-promise, acme/rail-journey." },
        { "a type that is no string",    Commitments("""{"type": 1}"""),                           3, "$.commitments[0].type", "'type' is a string, not a number" },
        { "an unknown type",             Commitments("""{"type": "delivry"}"""),                   3, "$.commitments[0].type", "The type 'delivry' is not known. Known commitment types: delivery, appointment, service-level, response-promise, acme/rail-journey. Did you mean 'delivery'?" },
        { "a type twice",                Commitments($$"""{"type": "delivery", "type": "delivery", "id": "D", {{Promise}} }"""), 3, "$.commitments[0].type", "'type' is given twice" },
        { "a commitment without id",     Commitments($$"""{"type": "delivery", {{Promise}} }"""),  3, "$.commitments[0]", "'id' is missing; required are type, id, madeAt, dueAt." },
        { "an invalid date",             Commitments("""{"type": "delivery", "id": "D", "madeAt": "2026-02-30T00:00:00Z", "dueAt": "2026-03-09T00:00:00Z"}"""), 3, "$.commitments[0].madeAt", "'2026-02-30T00:00:00Z' is not an instant with its offset, such as" },
        { "a date without offset",       Commitments("""{"type": "delivery", "id": "D", "madeAt": "2026-03-01T00:00:00", "dueAt": "2026-03-09T00:00:00Z"}"""), 3, "$.commitments[0].madeAt", "is not an instant with its offset" },
        { "a date without time",         Commitments("""{"type": "delivery", "id": "D", "madeAt": "2026-03-01", "dueAt": "2026-03-09T00:00:00Z"}"""), 3, "$.commitments[0].madeAt", "is not an instant with its offset" },
        { "a date as number",            Commitments("""{"type": "delivery", "id": "D", "madeAt": 20260301, "dueAt": "2026-03-09T00:00:00Z"}"""), 3, "$.commitments[0].madeAt", "found a number" },
        { "a required date null",        Commitments("""{"type": "delivery", "id": "D", "madeAt": null, "dueAt": "2026-03-09T00:00:00Z"}"""), 3, "$.commitments[0].madeAt", "'madeAt' is not null; it is required" },
        { "due before made",             Commitments("{\"type\": \"delivery\", \"id\": \"D\", \"madeAt\": \"2026-03-02T00:00:00Z\",\n\"dueAt\": \"2026-03-01T00:00:00Z\"}"), 4, "$.commitments[0].dueAt", "is before the promise was made" },
        { "fulfilled before made",       Commitments($$"""{"type": "appointment", "id": "A", {{Promise}}, "fulfilledAt": "2026-02-01T00:00:00Z"}"""), 3, "$.commitments[0].fulfilledAt", "is before the promise was made" },
        { "a mix of currencies",         Commitments($$"""
            {"type": "delivery", "id": "D", {{Promise}}, "value": {"amount": 1, "currency": "EUR"},
             "lateClause": {"perStartedDay": {"amount": 1, "currency": "USD"} } }
            """), 3, "$.commitments[0]", "Commitment 'D' mixes EUR and USD" },
        { "a mix within a clause",       Commitments($$"""
            {"type": "service-level", "id": "S", {{Promise}}, "value": {"amount": 1, "currency": "EUR"},
             "credit": {"percent": 5, "cap": {"amount": 1, "currency": "USD"} } }
            """), 3, "$.commitments[0]", "mixes EUR and USD" },
        { "an invalid currency",         Commitments($$"""{"type": "delivery", "id": "D", {{Promise}}, "value": {"amount": 1, "currency": "eur"} }"""), 3, "$.commitments[0].value", "'eur' is not an active ISO 4217 currency code" },
        { "money as a number",           Commitments($$"""{"type": "delivery", "id": "D", {{Promise}}, "value": 12.5}"""), 3, "$.commitments[0].value", "Money is {\"amount\": 12.5, \"currency\": \"EUR\"}, not Number" },
        { "money without currency",      Commitments($$"""{"type": "delivery", "id": "D", {{Promise}}, "value": {"amount": 1} }"""), 3, "$.commitments[0].value", "'currency' is missing" },
        { "an amount twice",             Commitments($$"""{"type": "delivery", "id": "D", {{Promise}}, "value": {"amount": 1, "amount": 2, "currency": "EUR"} }"""), 3, "$.commitments[0].value", "'amount' does not fit" },
        { "an amount as text",           Commitments($$"""{"type": "delivery", "id": "D", {{Promise}}, "value": {"amount": "1", "currency": "EUR"} }"""), 3, "$.commitments[0].value", "'amount' does not fit" },
        { "an amount too large",         Commitments($$"""{"type": "delivery", "id": "D", {{Promise}}, "value": {"amount": 1e40, "currency": "EUR"} }"""), 3, "$.commitments[0].value", "'amount' does not fit" },
        { "a negative amount",           Commitments($$"""{"type": "delivery", "id": "D", {{Promise}}, "value": {"amount": -1, "currency": "EUR"} }"""), 3, "$.commitments[0].value", "is not negative" },
        { "a negative amount within",    Commitments($$"""{"type": "delivery", "id": "D", {{Promise}}, "lateClause": {"perStartedDay": {"amount": -1, "currency": "EUR"} } }"""), 3, "$.commitments[0].lateClause.perStartedDay", "is not negative" },
        { "a clause without amount",     Commitments($$"""{"type": "delivery", "id": "D", {{Promise}}, "lateClause": {} }"""), 3, "$.commitments[0].lateClause", "'perStartedDay' is missing" },
        { "a negative length of time",   Commitments($$"""{"type": "delivery", "id": "D", {{Promise}}, "usualTransit": "-1.00:00:00"}"""), 3, "$.commitments[0].usualTransit", "is not negative" },
        { "a length of time in words",   Commitments($$"""{"type": "delivery", "id": "D", {{Promise}}, "usualTransit": "2 days"}"""), 3, "$.commitments[0].usualTransit", "Expected a length of time, such as \"12:00:00\" (12 hours) or \"2.00:00:00\" (2 days), found \"2 days\"." },
        { "a word for yes",              Commitments($$"""{"type": "delivery", "id": "D", {{Promise}}, "inStock": "yes"}"""), 3, "$.commitments[0].inStock", "Expected true or false, found \"yes\"." },
        { "a fraction of a count",       Commitments($$"""{"type": "service-level", "id": "S", {{Promise}}, "priority": 1.5}"""), 3, "$.commitments[0].priority", "Expected a whole number, found 1.5." },
        { "priority zero",               Commitments($$"""{"type": "service-level", "id": "S", {{Promise}}, "priority": 0}"""), 3, "$.commitments[0].priority", "counts from 1" },
        { "a share over 100",            Commitments($$"""{"type": "service-level", "id": "S", {{Promise}}, "credit": {"percent": 101} }"""), 3, "$.commitments[0].credit.percent", "whole per cents, 0 to 100" },
        { "a pause before the promise",  Commitments($$"""{"type": "delivery", "id": "D", {{Promise}}, "pauses": [{"from": "2026-02-28T00:00:00Z", "reason": "agreed-suspension"}] }"""), 3, "$.commitments[0].pauses", "A pause begins (2026-02-28 00:00:00Z) before the promise was made (2026-03-01 00:00:00Z)." },
        { "a pause that ends before it begins", Commitments($$"""{"type": "delivery", "id": "D", {{Promise}}, "pauses": [{"from": "2026-03-03T00:00:00Z", "reason": "agreed-suspension", "until": "2026-03-02T00:00:00Z"}] }"""), 3, "$.commitments[0].pauses[0].until", "A pause ends no earlier than it begins" },
        { "a pause without reason",      Commitments($$"""{"type": "delivery", "id": "D", {{Promise}}, "pauses": [{"from": "2026-03-03T00:00:00Z"}] }"""), 3, "$.commitments[0].pauses[0]", "'reason' is missing; required are from, reason." },
        { "a pause's reason in words",   Commitments($$"""{"type": "delivery", "id": "D", {{Promise}}, "pauses": [{"from": "2026-03-03T00:00:00Z", "reason": "On hold"}] }"""), 3, "$.commitments[0].pauses[0].reason", "'On hold' is not a code" },
        { "a pause's misspelt end",      Commitments($$"""{"type": "delivery", "id": "D", {{Promise}}, "pauses": [{"from": "2026-03-03T00:00:00Z", "reason": "agreed-suspension", "untill": "2026-03-04T00:00:00Z"}] }"""), 3, "$.commitments[0].pauses[0].untill", "Did you mean 'until'?" },
        { "a pause null",                Commitments($$"""{"type": "delivery", "id": "D", {{Promise}}, "pauses": [null] }"""), 3, "$.commitments[0].pauses", "Item 0 of the pauses is null." },
        { "an object for pauses",        Commitments($$"""{"type": "delivery", "id": "D", {{Promise}}, "pauses": {"from": "2026-03-03T00:00:00Z"} }"""), 3, "$.commitments[0].pauses", "Expected an array, found an object." },
        { "an unknown basis",            Commitments($$"""{"type": "delivery", "id": "D", {{Promise}}, "criticality": {"basis": "guessed"} }"""), 3, "$.commitments[0].criticality.basis", "Expected one of \"estimated\", \"claimed\", \"evidenced\", found \"guessed\"." },
        { "a basis as a number",         Commitments($$"""{"type": "delivery", "id": "D", {{Promise}}, "criticality": {"basis": 1} }"""), 3, "$.commitments[0].criticality.basis", "Expected one of" },
        { "another type's property",     Commitments($$"""{"type": "appointment", "id": "A", {{Promise}}, "carrier": "ACME"}"""), 3, "$.commitments[0].carrier", "There is no property 'carrier' here; known are type, id, madeAt" },
        { "a computed property",         Commitments($$"""{"type": "delivery", "id": "D", {{Promise}}, "isOpen": true}"""), 3, "$.commitments[0].isOpen", "There is no property 'isOpen' here" },
        { "a commitment's id twice",     Commitments($$"""
            {"type": "delivery", "id": "D", {{Promise}} },
            {"type": "appointment", "id": "D", {{Promise}} }
            """), 4, "$.commitments[1].id", "An earlier commitment has the id 'D' too" },
        { "an incident's id twice",      Case($$"""
            "incidents": [{"id": "I", "kind": "delay", "occurredAt": "2026-03-02T00:00:00Z"},
            {"id": "I", "kind": "delay", "occurredAt": "2026-03-02T00:00:00Z"}]
            """), 3, "$.incidents[1].id", "An earlier incident has the id 'I' too" },
        { "an incident's wrong date",    Case($$"""
            "incidents": [{"id": "I", "kind": "delay", "occurredAt": "2026-03-02T00:00:00Z"},
            {"id": "J", "kind": "delay",
             "occurredAt": "yesterday"}]
            """), 4, "$.incidents[1].occurredAt", "'yesterday' is not an instant" },
        { "an incident of no commitment", Case($$"""
            "incidents": [{"id": "I", "kind": "delay", "occurredAt": "2026-03-02T00:00:00Z", "commitment": "D-2"}],
            "commitments": [{"type": "delivery", "id": "D-1", {{Promise}} }]
            """), 2, "$.incidents[0].commitment", "The case holds no commitment 'D-2'" },
        { "an unknown attribution",      Case("""
            "incidents": [{"id": "I", "kind": "delay", "occurredAt": "2026-03-02T00:00:00Z", "attribution": "carrier"}]
            """), 2, "$.incidents[0].attribution", "Expected one of \"unknown\", \"provider\", \"third-party\", \"customer\", \"external\", found \"carrier\"." },
        { "an incident without kind",    Case("""
            "incidents": [{"id": "I", "occurredAt": "2026-03-02T00:00:00Z"}]
            """), 2, "$.incidents[0]", "'kind' is missing; required are id, kind, occurredAt." },
        { "an interaction's id twice",   Case("""
            "interactions": [{"id": "N", "kind": "contact", "at": "2026-03-02T00:00:00Z"}, {"id": "N", "kind": "contact", "at": "2026-03-02T00:00:00Z"}]
            """), 2, "$.interactions[1].id", "An earlier interaction has the id 'N' too" },
        { "an interaction of no commitment", Case("""
            "interactions": [{"id": "N", "kind": "contact", "at": "2026-03-02T00:00:00Z", "commitment": "D"}]
            """), 2, "$.interactions[0].commitment", "The case holds no commitment 'D'" },
        { "a score off its scale",       Case("""
            "interactions": [{"id": "N", "kind": "survey", "at": "2026-03-02T00:00:00Z", "score": {"value": 6, "worst": 1, "best": 5} }]
            """), 2, "$.interactions[0].score.value", "lies outside its scale of 1 to 5" },
        { "a fact's unknown type",       Case("""
            "facts": [{"type": "delivery"}]
            """), 2, "$.facts[0].type", "Known fact types: acme/stock-level." },
        { "a fact of no commitment",     Case("""
            "facts": [{"type": "acme/stock-level", "article": "masks", "pieces": 1, "commitment": "D"}]
            """), 2, "$.facts[0].commitment", "The case holds no commitment 'D'" },
        { "a fact's impossible probability", Case("""
            "facts": [{"type": "acme/stock-level", "article": "masks", "pieces": 1, "shortage": 1.5}]
            """), 2, "$.facts[0].shortage", "A probability is from 0 to 1." },
        { "a host's missing property",   Case("""
            "facts": [{"type": "acme/stock-level", "article": "masks"}]
            """), 2, "$.facts[0]", "'pieces' is missing; required are type, article, pieces." },
        { "a host's string null",        Case("""
            "facts": [{"type": "acme/stock-level", "article": null, "pieces": 1}]
            """), 2, "$.facts[0].article", "'article' is not null; it is required." },
        { "a host's misspelt property",  Commitments($$"""{"type": "acme/rail-journey", "id": "J", {{Promise}}, "train": "ICE", "clas": "First"}"""), 3, "$.commitments[0].clas", "Did you mean 'class'?" },
        { "a host's misspelt nested property", Commitments($$"""{"type": "acme/rail-journey", "id": "J", {{Promise}}, "train": "ICE", "legs": [{"from": "A", "to": "B"}, {"from": "B", "too": "C"}]}"""), 3, "$.commitments[0].legs[1].too", "Did you mean 'to'?" },
        { "a host's refusal",            Commitments($$"""{"type": "acme/rail-journey", "id": "J", {{Promise}}, "train": ""}"""), 3, "$.commitments[0].train", "A train has a number." },
        { "a host's mix of currencies",  Commitments($$"""
            {"type": "acme/rail-journey", "id": "J", {{Promise}}, "train": "ICE", "value": {"amount": 1, "currency": "EUR"}, "reservation": {"amount": 1, "currency": "CHF"} }
            """), 3, "$.commitments[0]", "mixes EUR and CHF" },
        { "a host's unknown member",     Commitments($$"""{"type": "acme/rail-journey", "id": "J", {{Promise}}, "train": "ICE", "class": "Third"}"""), 3, "$.commitments[0].class", "Expected one of \"Second\", \"First\", found \"Third\"." },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Parse_MalformedCase_NamesLinePathAndReason(string what, string json, int line, string path, string message)
    {
        var error = Assert.Throws<CaseFormatException>(() => SampleCases.HostFormat.Parse(json)).Error;

        Assert.Equal((what, line, path), (what, error.Line, error.Path));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("(Parameter", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Path:", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", error.Message, StringComparison.Ordinal);
        Assert.Null(error.File);
    }

    [Fact]
    public void Parse_InvalidUtf8_NamesTheByte()
    {
        byte[] json = [.. "{\"customer\":\n{\"id\": \"C\", \"name\": \"Z"u8, 0xEB, .. "\"}}"u8];

        var error = Assert.Throws<CaseFormatException>(() => new CaseFormat().Parse(json)).Error;

        Assert.Equal((2, "$.customer.name"), (error.Line, error.Path));
        Assert.Contains("not UTF-8 here (byte 0xEB)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_EveryPrefixOfACase_IsRefused()
    {
        var json = Encoding.UTF8.GetBytes(SampleCases.HostFormat.ToJson(SampleCases.OfHost));
        for (var length = 0; length < json.Length; length++)
        {
            Assert.Throws<CaseFormatException>(() => SampleCases.HostFormat.Parse(json.AsSpan(0, length)));
        }
    }

    [Fact]
    public void Parse_NoFactTypesKnown_SaysHowToRegisterThem()
    {
        var error = Assert.Throws<CaseFormatException>(() => new CaseFormat().Parse("""{"customer": {"id": "C"}, "facts": [{"type": "acme/stock-level"}]}""")).Error;

        Assert.Contains("register the host's with AddFact", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"customer": {"id": "C"}, "\u001b[31m\n": 1}""")]
    [InlineData("""{"customer": {"id": "C"}, "commitments": [{"type": "\u001b[31m\r\n"}]}""")]
    public void Parse_ErrorThatQuotesTheFile_HoldsNoControlCharacter(string json) =>
        Assert.DoesNotContain(ErrorOf(json).ToString(), char.IsControl);

    [Fact]
    public void Parse_ErrorThatQuotesTheFile_IsOfBoundedLength()
    {
        var name = new string('x', 1_000_000);

        Assert.InRange(ErrorOf($$"""{"customer": {"id": "C"}, "{{name}}": 1}""").ToString().Length, 1, 5000);
        Assert.InRange(ErrorOf($$"""{"customer": {"id": "C"}, "commitments": [{"type": "{{name}}"}]}""").ToString().Length, 1, 5000);
    }

    [Fact]
    public void Message_OfTheException_IsTheErrorOnOneLine()
    {
        var exception = new CaseFormatException(new CaseError("cases.json", 12, "$.incidents[1]", "What is wrong."));

        Assert.Equal("cases.json(12): $.incidents[1]: What is wrong.", exception.Message);
    }

    private static CaseError ErrorOf(string json) => Assert.Throws<CaseFormatException>(() => SampleCases.HostFormat.Parse(json)).Error;

    private static string Case(string properties) => "{\"customer\": {\"id\": \"C\"},\n" + properties + "\n}";

    private static string Commitments(string commitments) => Case("\"commitments\": [\n" + commitments + "\n]");
}
