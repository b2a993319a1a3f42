using System.Text;

namespace Advocacy.Rules.Packs.Tests.Conformance;

public sealed class ConformanceFileTests
{
    private const string Expected = """{"verdict":"owed","amount":250,"currency":"EUR","percent":100}""";

    [Theory]
    [InlineData("""[{"id":"a","scheme":"eu261","inputs":{"event":"delay","distanceKm":1},"asOfDate":"2026-01-01","expected":{"verdict":"owed","amount":1}},]""", 1, null, "not JSON")]
    [InlineData("""{"cases":[]}""", 1, null, "An array of cases")]
    [InlineData("[\n{\"id\":\"a\",\"scheme\":\"eu999\",\"inputs\":{},\"asOfDate\":\"2026-01-01\",\"expected\":{\"verdict\":\"owed\",\"amount\":1}}]", 2, "a", "Scheme 'eu999' is not known; known are eu261")]
    [InlineData("[{\"id\":\"a\",\n\"scheme\":\"eu261\",\n\"asOfDate\":\"2026-01-01\",\"expected\":{\"verdict\":\"owed\",\"amount\":1}}]", 3, "a", "inputs")]
    [InlineData("[\n\n{\"id\":\"a\",\"scheme\":\"eu261\",\"inputs\":{},\"asOfDate\":\"2026-01-01\",\"expected\":{\"verdict\":\"maybe\",\"amount\":1}}]", 3, "a", "expected.verdict")]
    public void Read_BrokenFile_SaysWhereAndWhat(string json, int line, string? id, string says)
    {
        var error = Assert.Single(ConformanceFile.Read(Encoding.UTF8.GetBytes(json)).Errors);

        Assert.Equal((line, id), (error.Line, error.Case));
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"event":"delay","distanceKm":1,"arivalDelayMinutes":1}""", "inputs.arivalDelayMinutes: eu261 has no such input; it has arrivalDelayMinutes, ")]
    [InlineData("""{"event":"delay"}""", "inputs.distanceKm: eu261 requires it; write null where it is unknown.")]
    [InlineData("""{"event":"late","distanceKm":1}""", "inputs.event: ")]
    [InlineData("""{"event":"delay","distanceKm":"far"}""", "inputs.distanceKm: ")]
    [InlineData("""{"event":"delay","distanceKm":-1}""", "DistanceKm")]
    [InlineData("3", "inputs: an object is expected")]
    public void Read_WrongInputs_NamesCaseAndField(string inputs, string says)
    {
        var file = Read(Case("a", inputs, Expected), Case("b", """{"event":"delay","distanceKm":1,"arrivalDelayMinutes":180}""", Expected));

        var error = Assert.Single(file.Errors);
        Assert.Equal((2, "a"), (error.Line, error.Case));
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Assert.Equal("b", Assert.Single(file.Cases).Id);
        Assert.Empty(file.Check());
    }

    [Fact]
    public void Read_IdTwice_IsAnError()
    {
        var one = Case("a", """{"event":"delay","distanceKm":1,"arrivalDelayMinutes":180}""", Expected);

        Assert.Contains("twice", Assert.Single(Read(one, one).Errors).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("180", """{"verdict":"owed","amount":250,"percent":100}""")]
    [InlineData("180", """{"verdict":"owed","amount":250.00,"percent":null}""")]
    [InlineData("180", """{"verdict":"owed","amount":251,"percent":50}""", "amount", "percent")]
    [InlineData("180", """{"verdict":"not-owed","amount":0}""", "verdict", "amount")]
    [InlineData("179", """{"verdict":"not-owed","amount":0}""")]
    [InlineData("null", """{"verdict":"indeterminate","amount":null,"decidingFact":"arrivalDelayMinutes"}""")]
    [InlineData("null", """{"verdict":"indeterminate","amount":null,"decidingFact":"distanceKm"}""", "decidingFact")]
    public void Check_ComparesWhatIsExpected(string delay, string expected, params string[] fields)
    {
        var differences = Read(Case("a", $$"""{"event":"delay","distanceKm":1,"arrivalDelayMinutes":{{delay}}}""", expected)).Check();

        Assert.Equal(fields, differences.Select(difference => difference.Field));
    }

    private static string Case(string id, string inputs, string expected) =>
        $$"""{"id":"{{id}}","scheme":"eu261","inputs":{{inputs}},"asOfDate":"2026-06-15","expected":{{expected}}}""";

    private static ConformanceFile Read(params string[] cases) => ConformanceFile.Read(Encoding.UTF8.GetBytes($"[\n{string.Join(",\n", cases)}\n]"));
}
