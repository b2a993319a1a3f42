using Advocacy.Rules.Benchmarks.Reference;

namespace Advocacy.Rules.Benchmarks.Quick;

/// <summary>What explanations cost evaluations that nobody asks to explain.</summary>
internal static class ExplanationFigures
{
    private const int Asked = 1_000;

    /// <summary>The time of an evaluation after a thousand explanations were asked for and thrown away, over that before any was: each over the same content by hand.</summary>
    internal static IEnumerable<(string Name, double Value)> Measure()
    {
        var rules = ReferenceRules.Create();
        var evaluator = new AdvocacyEvaluator(rules);
        var @case = ReferenceCase.Create();
        void Evaluate() => evaluator.Evaluate(@case, ReferenceCase.AsOf);
        void ByHand() => HandWritten.Assess(@case, ReferenceCase.AsOf);

        var before = PairedTiming.Ratio(Evaluate, ByHand);
        var assessment = evaluator.Evaluate(@case, ReferenceCase.AsOf);
        for (var i = 0; i < Asked; i++)
        {
            assessment.Why(assessment.Harms[0].Issue);
            assessment.WhyNot(rules.Rules[i % rules.Rules.Length].Id, @case.Commitments[0].Id);
        }

        yield return ("why.off.ratio", PairedTiming.Ratio(Evaluate, ByHand) / before);
    }
}
