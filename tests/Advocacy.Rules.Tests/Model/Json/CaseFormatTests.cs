using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Advocacy.Rules.Tests.Model.Json;

public sealed class CaseFormatTests
{
    private static readonly CaseFormat Format = SampleCases.HostFormat;

    public static TheoryData<string> Cases => [nameof(SampleCases.Bare), nameof(SampleCases.Full), nameof(SampleCases.OfHost)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void RoundTrip_AnyCase_KeepsEveryValueAndByte(string name)
    {
        var original = Case(name);
        var json = Format.ToJson(original);

        var read = Format.Parse(json);

        CaseAssert.Same(original, read);
        Assert.Equal(json, Format.ToJson(read));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void RoundTrip_InAnyCulture_GivesTheSameBytes(string name)
    {
        var expected = InCulture("", () => Format.ToJson(Case(name)));
        foreach (var culture in new[] { "da-DK", "tr-TR", "ar-SA", "th-TH" })
        {
            Assert.Equal(expected, InCulture(culture, () => Format.ToJson(Format.Parse(expected))));
        }
    }

    [Fact]
    public void Parse_ErrorsInAnyCulture_SayTheSame()
    {
        const string Bad = """{"customer":{"id":"C-1"},"commitments":[{"type":"delivery","id":"D","madeAt":"2026-03-02T00:00:00Z","dueAt":"2026-03-01T00:00:00Z"}]}""";
        var expected = InCulture("", () => ErrorOf(Bad));

        Assert.Equal(expected, InCulture("da-DK", () => ErrorOf(Bad)));
        Assert.Equal(expected, InCulture("tr-TR", () => ErrorOf(Bad)));
    }

    [Fact]
    public void ToJson_FullCase_NamesEveryPropertyOfEveryType()
    {
        var json = JsonNode.Parse(Format.ToJson(SampleCases.Full))!;

        AssertNames("customer", json["customer"]!, ["id", "name", "vulnerability", "preferences", "standing"]);
        AssertNames("preferences", json["customer"]!["preferences"]!, ["channel", "remedy", "consentsTo", "declines", "acceptsVouchers"]);
        AssertNames("standing", json["customer"]!["standing"]!, ["value", "tier", "segment", "protectedCharacteristics"]);
        string[] common = ["type", "id", "madeAt", "dueAt", "originalDueAt", "currentEstimate", "fulfilledAt", "pauses", "criticality", "value"];
        AssertNames("appointment", json["commitments"]![0]!, [.. common, "assigned", "partsAvailable", "confirmedAt", "setOutAt", "usualTravel", "missedPayment"]);
        AssertNames("delivery", json["commitments"]![1]!, [.. common, "carrier", "dispatchedAt", "usualTransit", "lastScanAt", "inStock", "addressConfirmed", "lateClause"]);
        AssertNames("response-promise", json["commitments"]![2]!, [.. common, "channel", "owned", "lastUpdateAt", "answersComplaint"]);
        AssertNames("service-level", json["commitments"]![3]!, [.. common, "priority", "assigned", "reassignments", "reopenings", "lastWorkedAt", "credit"]);
        AssertNames("pause", json["commitments"]![0]!["pauses"]![0]!, ["from", "reason", "until"]);
        AssertNames("criticality", json["commitments"]![0]!["criticality"]!, ["slack", "lossPerHour", "penalty", "personDependsOnIt", "basis"]);
        AssertNames("incident", json["incidents"]![0]!, ["id", "kind", "occurredAt", "commitment", "attribution", "description"]);
        AssertNames("interaction", json["interactions"]![0]!, ["id", "kind", "at", "commitment", "channel", "score"]);
        Assert.Equal("type", json["commitments"]![0]!.AsObject().First().Key);
    }

    [Fact]
    public void ToJson_CommitmentThatWasNeverPaused_LeavesThePausesOut() => Assert.DoesNotContain(
        "pauses", Format.ToJson(new CustomerCase(SampleCases.Bare.Customer, [new Delivery(new("D-1"), SampleCases.At(1), SampleCases.At(2))])), StringComparison.Ordinal);

    [Fact]
    public void ToJson_BareCase_LeavesOutWhatIsUnknown() =>
        Assert.Equal("""{"customer":{"id":"C-1","preferences":{"consentsTo":[],"declines":[]}}}""", new CaseFormat().ToJson(SampleCases.Bare));

    [Fact]
    public void ToJson_FactsGivenInAnotherOrder_SameText()
    {
        var full = SampleCases.Full;
        var reversed = new CustomerCase(full.Customer, full.Commitments.Reverse(), full.Incidents.Reverse(), full.Interactions.Reverse());

        Assert.Equal(Format.ToJson(full), Format.ToJson(reversed));
    }

    [Fact]
    public void ToJson_OfHostTypes_LeavesOutWhatIsComputed()
    {
        var journey = JsonNode.Parse(Format.ToJson(SampleCases.OfHost))!["commitments"]![0]!.AsObject();

        AssertNames("rail-journey", journey, ["type", "id", "madeAt", "dueAt", "originalDueAt", "train", "class", "legs", "reservation"]);
        Assert.Equal("acme/rail-journey", (string?)journey["type"]);
    }

    [Fact]
    public void ToJson_TypeNotRegistered_SaysHowToRegisterIt()
    {
        var error = Assert.Throws<ArgumentException>(() => new CaseFormat().ToJson(SampleCases.OfHost));

        Assert.Contains("RailJourney", error.Message, StringComparison.Ordinal);
        Assert.Contains("AddCommitment", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_IntoALargerDocument_WritesTheCaseInPlace()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartArray();
            Format.Write(SampleCases.Bare, writer);
            writer.WriteEndArray();
        }

        Assert.Equal($"[{Format.ToJson(SampleCases.Bare)}]", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Parse_TypeNotFirst_Reads()
    {
        var read = Format.Parse("""{"commitments":[{"id":"D","dueAt":"2026-03-02T00:00:00Z","madeAt":"2026-03-01T00:00:00Z","type":"delivery"}],"customer":{"id":"C"}}""");

        Assert.IsType<Delivery>(Assert.Single(read.Commitments));
    }

    [Fact]
    public void Parse_ByteOrderMark_IsPassedOver() =>
        Assert.Equal("C", Format.Parse([.. Encoding.UTF8.Preamble, .. """{"customer":{"id":"C"}}"""u8]).Customer.Id.Value);

    [Fact]
    public void Parse_ExplicitNulls_MeanUnknown()
    {
        var read = Format.Parse("""{"customer":{"id":"C","name":null,"standing":null},"incidents":[{"id":"I","kind":"delay","occurredAt":"2026-03-02T00:00:00Z","commitment":null}]}""");

        Assert.Null(read.Customer.Name);
        Assert.Null(read.Incidents[0].Commitment);
    }

    [Fact]
    public void AddCommitment_Twice_SaysWhatIsTaken()
    {
        var taken = Assert.Throws<ArgumentException>(() => new CaseFormat().AddCommitment("delivery", HostJson.Default.RailJourney));
        var again = Assert.Throws<ArgumentException>(() => Format.AddCommitment("acme/train", HostJson.Default.RailJourney));

        Assert.Contains("'delivery' is already Delivery", taken.Message, StringComparison.Ordinal);
        Assert.Contains("already the commitment type 'acme/rail-journey'", again.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Rail Journey")]
    public void AddCommitment_NameIsNoCode_Refused(string name) =>
        Assert.Throws<ArgumentException>("type", () => new CaseFormat().AddCommitment(name, HostJson.Default.RailJourney));

    [Fact]
    public void AddCommitment_AbstractType_Refused() =>
        Assert.Contains("concrete", Assert.Throws<ArgumentException>(() => new CaseFormat().AddCommitment("x", HostJson.Default.Commitment)).Message, StringComparison.Ordinal);

    [Fact]
    public void AddFact_WithAPropertyNamedType_Refused() =>
        Assert.Contains("JsonPropertyName", Assert.Throws<ArgumentException>(() => new CaseFormat().AddFact("x", HostJson.Default.TypedByItself)).Message, StringComparison.Ordinal);

    [Fact]
    public void AddFact_InfoOfNoContext_Refused()
    {
        var info = JsonTypeInfo.CreateJsonTypeInfo<StockLevel>(new JsonSerializerOptions());

        Assert.Contains("source-generated", Assert.Throws<ArgumentException>(() => new CaseFormat().AddFact("x", info)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AddFact_ToAFormat_LeavesThatFormatAsItWas()
    {
        var format = new CaseFormat();
        var json = Format.ToJson(new CustomerCase(SampleCases.Bare.Customer, facts: [new StockLevel("masks", 1)]));

        Assert.Single(format.AddFact("acme/stock-level", HostJson.Default.StockLevel).Parse(json).Facts);
        Assert.Throws<CaseFormatException>(() => format.Parse(json));
    }

    [Fact]
    public void Parse_ParameterWithADefault_MayBeLeftOut()
    {
        var format = new CaseFormat().AddFact("x", HostJson.Default.WithDefault);

        Assert.Equal(new WithDefault(3), Assert.Single(format.Parse("""{"customer":{"id":"C"},"facts":[{"type":"x"}]}""").Facts));
    }

    private static CustomerCase Case(string name) => name switch
    {
        nameof(SampleCases.Bare) => SampleCases.Bare,
        nameof(SampleCases.Full) => SampleCases.Full,
        _ => SampleCases.OfHost,
    };

    private static CaseError ErrorOf(string json) => Assert.Throws<CaseFormatException>(() => Format.Parse(json)).Error;

    private static T InCulture<T>(string culture, Func<T> action)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void AssertNames(string what, JsonNode node, string[] expected) =>
        Assert.Equal((what, string.Join(',', expected.Order())), (what, string.Join(',', node.AsObject().Select(property => property.Key).Order())));
}
