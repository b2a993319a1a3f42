using Advocacy.Rules.Benchmarks.Reference;
using BenchmarkDotNet.Attributes;

namespace Advocacy.Rules.Benchmarks;

/// <summary>The reference case: the evaluator, plain loops by hand, and an expert's fused loops, all of the same content.</summary>
[MemoryDiagnoser]
public class CaseBenchmarks
{
    private readonly CustomerCase _case = ReferenceCase.Create();
    private readonly AdvocacyEvaluator _evaluator = new(ReferenceRules.Create());

    /// <summary>Plain loops.</summary>
    /// <returns>The content.</returns>
    [Benchmark(Baseline = true)]
    public HandAssessment ByHand() => HandWritten.Assess(_case, ReferenceCase.AsOf);

    /// <summary>Fused loops.</summary>
    /// <returns>The content.</returns>
    [Benchmark]
    public HandAssessment ByAnExpert() => Hoisted.Assess(_case, ReferenceCase.AsOf);

    /// <summary>The library.</summary>
    /// <returns>The assessment.</returns>
    [Benchmark]
    public CaseAssessment Evaluator() => _evaluator.Evaluate(_case, ReferenceCase.AsOf);
}
