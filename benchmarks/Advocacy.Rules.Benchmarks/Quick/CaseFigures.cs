using Advocacy.Rules.Benchmarks.Reference;

namespace Advocacy.Rules.Benchmarks.Quick;

/// <summary>The reference case against the same content by hand, and a case where nothing matches.</summary>
internal static class CaseFigures
{
    internal static IEnumerable<(string Name, double Value)> Measure()
    {
        var evaluator = new AdvocacyEvaluator(ReferenceRules.Create());
        var @case = ReferenceCase.Create();
        void Evaluator() => evaluator.Evaluate(@case, ReferenceCase.AsOf);
        void ByHand() => HandWritten.Assess(@case, ReferenceCase.AsOf);
        void Expert() => Hoisted.Assess(@case, ReferenceCase.AsOf);

        yield return ("case.time.ratio", PairedTiming.Ratio(Evaluator, ByHand));
        yield return ("case.time.hoisted.ratio", PairedTiming.Ratio(Evaluator, Expert, pairs: 21));
        yield return ("case.bytes.ratio", (double)PairedTiming.Bytes(Evaluator) / PairedTiming.Bytes(ByHand));
        var quiet = new CustomerCase(@case.Customer, @case.Commitments);
        yield return ("quiet.bytes", PairedTiming.Bytes(() => evaluator.Evaluate(quiet, ReferenceCase.AsOf)));
    }
}
