using Advocacy.Rules.Benchmarks.Reference;

namespace Advocacy.Rules.Benchmarks.Quick;

/// <summary>What explanations cost while nobody asks for one.</summary>
internal static class ExplanationFigures
{
    private const int Rounds = 9;
    private const int Asked = 1_000;

    /// <summary>The time of an evaluation after a thousand explanations were asked for and thrown away, over that in the same process before any was.</summary>
    internal static IEnumerable<(string Name, double Value)> Measure()
    {
        var (evaluator, other) = (new AdvocacyEvaluator(ReferenceRules.Create()), new AdvocacyEvaluator(ReferenceRules.Create()));
        var @case = ReferenceCase.Create();
        void NeverAsked() => evaluator.Evaluate(@case, ReferenceCase.AsOf);
        void AskedOnce() => other.Evaluate(@case, ReferenceCase.AsOf);
        var before = Median(NeverAsked, AskedOnce);
        var assessment = other.Evaluate(@case, ReferenceCase.AsOf);
        for (var i = 0; i < Asked; i++)
        {
            Explain(assessment, i);
        }

        yield return ("why.off.ratio", Median(AskedOnce, NeverAsked) * before);
    }

    /// <summary>One rule set against the other; what they differ by of themselves is taken out by measuring both ways round.</summary>
    private static double Median(Action one, Action other)
    {
        var ratios = Enumerable.Range(0, Rounds).Select(_ => PairedTiming.Ratio(one, other, pairs: 5)).Order().ToArray();
        return ratios[Rounds / 2];
    }

    private static void Explain(CaseAssessment assessment, int number)
    {
        var rules = ReferenceRules.Create().Rules;
        assessment.Why(assessment.Issues.First());
        assessment.WhyNot(rules[number % rules.Length].Id, assessment.Case.Commitments[0].Id);
    }
}
