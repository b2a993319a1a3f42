using System.Text;

namespace Advocacy.Rules.Tool.Tests;

public sealed class CaseErrorTests
{
    private const string One = """{"customer":{"id":"first"}}""";
    private const string Last = """{"customer":{"id":"last"}}""";
    private const string Delivery = """ "type":"delivery","id":"d-1","madeAt":"2026-05-01T00:00:00Z","dueAt":"2026-05-20T00:00:00Z" """;

    [Theory]
    [InlineData("""{"customer":{}}""", "$.customer", "'id'")]
    [InlineData("""{"commitments":[]}""", "$", "'customer'")]
    [InlineData("""{"customer":{"id":"c"},"commitments":[{"type":"delivry","id":"d"}]}""", "$.commitments[0].type", "'delivery'")]
    [InlineData("""{"customer":{"id":"c"},"commitments":[{"type":"delivery","id":"d","madeAt":"2026-05-02T00:00:00Z","dueAt":"2026-05-01T00:00:00Z"}]}""", "$.commitments[0].dueAt", "before the promise was made")]
    [InlineData("""{"customer":{"id":"c"},"commitments":[{""" + Delivery + ""","value":{"amount":1,"currency":"EUR"},"lateClause":{"perStartedDay":{"amount":1,"currency":"USD"}}}]}""", "$.commitments[0]", "USD")]
    [InlineData("""{"customer":{"id":"c"},"commitments":[{""" + Delivery + "},{" + Delivery + "}]}", "$.commitments[1].id", "'d-1'")]
    [InlineData("""{"customer":{"id":"c"},"incidents":[{"id":"i","kind":"delay","occurredAt":"2026-05-01T00:00:00Z","commitment":"d-9"}]}""", "$.incidents[0].commitment", "'d-9'")]
    [InlineData("""{"customer":{"id":"c"},"incidents":[{"id":"i","kind":"delay","occurredAt":"2026-05-01"}]}""", "$.incidents[0].occurredAt", "offset")]
    [InlineData("""{"customer":{"id":"c"}""", "$", "not JSON")]
    [InlineData("""{"customer":{"id":"c"},"incidents":[{"id":"i","kind":"delay","occurredAt":"2026-05-11T08:00:01Z"}]}""", "$", "which is later")]
    public void Assess_MalformedCase_NamesThePlaceAndStillAssessesTheOthers(string malformed, string path, string says)
    {
        var run = ToolRun.WithInput($"{One}\n{malformed}\n{Last}\n", "assess", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"-(2): {path}: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\n2 assessed, 1 not.\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("Customer first,", run.Output, StringComparison.Ordinal);
        Assert.Contains("Customer last,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_CaseTooLarge_IsRefusedWithoutCostToTheOthers()
    {
        var large = $$$"""{"customer":{"id":"c","name":"{{{new string('x', CaseFormat.DefaultMaxCaseBytes)}}}"}}""";
        var run = ToolRun.WithInput($"{One}\n{large}\n{Last}\n", "assess", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("-(2): $: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("Customer last,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_AmountsTooLargeToAdd_IsRefusedOrFaultedWithoutCostToTheOthers()
    {
        const string Huge = """{"customer":{"id":"c"},"commitments":[{"type":"delivery","id":"d","madeAt":"2026-05-01T00:00:00Z","dueAt":"2026-05-02T00:00:00Z","value":{"amount":79228162514264337593543950335,"currency":"EUR"},"criticality":{"lossPerHour":{"amount":79228162514264337593543950335,"currency":"EUR"}}}]}""";
        var run = ToolRun.WithInput($"{One}\n{Huge}\n{Last}\n", "assess", "-");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("Customer last,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_FileMissing_IsNamedAndTheOthersAreAssessed()
    {
        var run = ToolRun.Of("assess", "no-such-file.json", ToolRun.Sample("crucial-order.json"));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("no-such-file.json", run.Error, StringComparison.Ordinal);
        Assert.Contains("Customer north-county-hospital,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_InputEmpty_IsAnError()
    {
        var run = ToolRun.Of(ToolRun.DefaultRules, static () => Stream.Null, "assess", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("empty", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_ErrorHoldsControlCharacters_ShowsThemReplaced()
    {
        var run = ToolRun.Of(ToolRun.DefaultRules, static () => new MemoryStream(Encoding.UTF8.GetBytes("""{"customer":{"id":"c","\u001b[2J":1}}""")), "assess", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain('\u001b', run.Error);
    }
}
