using Advocacy.Rules.Benchmarks.Reference;

namespace Advocacy.Rules.Benchmarks.Quick;

/// <summary>What explanations cost evaluations that nobody asks to explain.</summary>
internal static class ExplanationFigures
{
    private const int Asked = 1_000;

    /// <summary>
    /// The time of an evaluation after a thousand explanations were asked for and thrown away, over that before any was:
    /// each over the same content by an expert's loops.
    /// </summary>
    internal static IEnumerable<(string Name, double Value)> Measure()
    {
        var rules = ReferenceRules.Create();
        var evaluator = new AdvocacyEvaluator(rules);
        var @case = ReferenceCase.Create();
        void Evaluate() => evaluator.Evaluate(@case, ReferenceCase.AsOf);
        void Expert() => Hoisted.Assess(@case, ReferenceCase.AsOf);

        // The first measurement brings both to where the compiler leaves them alone.
        PairedTiming.Ratio(Evaluate, Expert, pairs: 11);
        var before = PairedTiming.Ratio(Evaluate, Expert);
        var assessment = evaluator.Evaluate(@case, ReferenceCase.AsOf);
        for (var i = 0; i < Asked; i++)
        {
            assessment.Why(assessment.Harms[0].Issue);
            assessment.WhyNot(rules.Rules[i % rules.Rules.Length].Id, @case.Commitments[0].Id);
        }

        yield return ("why.off.ratio", PairedTiming.Ratio(Evaluate, Expert) / before);
    }
}
