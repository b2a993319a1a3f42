using System.Text.RegularExpressions;

namespace Advocacy.Rules.Tests.Model.Json;

/// <summary>The document about case files shows cases that are read.</summary>
public sealed partial class CaseFileDocumentTests
{
    [Fact]
    public void Examples_InTheDocument_AreCases()
    {
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "case-files.md"));
        var cases = Example().Matches(document).Select(match => SampleCases.HostFormat.Parse(match.Groups[1].Value)).ToList();

        Assert.Equal(["C-1001", "C-1002"], cases.Select(@case => @case.Customer.Id.Value));
        Assert.All(cases, @case => Assert.Single(@case.Commitments));
    }

    [Fact]
    public void ErrorsInTheDocument_AreThoseThatAreGiven()
    {
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "case-files.md"));
        string[] malformed =
        [
            """{"customer": {"id": "C"}, "incidents": [{"id": "I", "kind": "delay", "occurredAt": "yesterday"}]}""",
            """{"customer": {"id": "C"}, "commitments": [{"type": "delivry"}]}""",
            """{"customer": {"id": "C"}, "commitments": [{"type": "delivery", "id": "D", "madeAt": "2026-03-02T00:00:00Z", "dueAt": "2026-03-01T00:00:00Z"}]}""",
        ];

        Assert.All(malformed, json => Assert.Contains(Assert.Throws<CaseFormatException>(() => new CaseFormat().Parse(json)).Error.Message, document, StringComparison.Ordinal));
    }

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
