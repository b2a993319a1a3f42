using Advocacy.Rules.Benchmarks.Reference;

namespace Advocacy.Rules.Benchmarks.Tests.Reference;

/// <summary>Reference cases drawn from fixed seeds, as the evaluator assesses them.</summary>
internal static class RandomCases
{
    private const int Count = 2000;

    private static readonly (ReferenceTerms Terms, AdvocacyEvaluator Evaluator)[] RuleSets =
        [.. Enumerable.Range(0, 16).Select(seed => seed == 0 ? ReferenceTerms.Measured : new ReferenceDraw(seed).Terms())
            .Select(terms => (terms, new AdvocacyEvaluator(ReferenceRules.Create(terms))))];

    private static readonly Lazy<RandomCase[]> Drawn = new(() => [.. Enumerable.Range(0, Count).Select(Assess)]);

    internal static RandomCase[] All => Drawn.Value;

    private static RandomCase Assess(int seed)
    {
        var (terms, evaluator) = RuleSets[seed % RuleSets.Length];
        var draw = new ReferenceDraw(seed);
        return new RandomCase(seed, terms, evaluator.Evaluate(draw.Case(), draw.AsOf));
    }
}
