using Advocacy.Rules.Benchmarks.Reference;

namespace Advocacy.Rules.Benchmarks.Tests.Reference;

/// <summary>A case drawn from a seed, the terms of its rule set and what the evaluator makes of it.</summary>
internal sealed record RandomCase(int Seed, ReferenceTerms Terms, CaseAssessment Assessment)
{
    private readonly string _content = ContentText.Of(Assessment);

    /// <summary>The first line in which a baseline says something else; nothing where it says the same.</summary>
    internal string? DifferenceFrom(HandAssessment baseline)
    {
        var content = ContentText.Of(baseline);
        if (string.Equals(_content, content, StringComparison.Ordinal))
        {
            return null;
        }

        var (expected, actual) = (_content.Split('\n'), content.Split('\n'));
        var line = 0;
        while (string.Equals(expected[line], actual[line], StringComparison.Ordinal))
        {
            line++;
        }

        return $"case {Seed}, line {line}: the evaluator has '{expected[line]}', the baseline '{actual[line]}'";
    }
}
