using System.Diagnostics;
using Advocacy.Rules.Benchmarks.Reference;

namespace Advocacy.Rules.Benchmarks.Quick;

/// <summary>How much of two processors a batch makes use of.</summary>
internal static class PortfolioFigures
{
    private const int WarmUps = 3;
    private const int Rounds = 11;
    private const int Cases = 5_000;

    /// <summary>
    /// The cases a second of a batch over twice those of one thread that evaluates one case after the other; what a second thread gains a pure spin loop, over two,
    /// which is what the machine has to give; and the processor time of one case after the other over that of the batch, which other load touches little.
    /// </summary>
    internal static IEnumerable<(string Name, double Value)> Measure()
    {
        var evaluator = new AdvocacyEvaluator(ReferenceRules.Create());
        var cases = Enumerable.Range(0, 500).Select(static number => ReferenceCase.Create(number)).ToArray();
        var options = new EvaluateAllOptions { DegreeOfParallelism = 2 };
        void OneByOne()
        {
            for (var i = 0; i < Cases; i++)
            {
                evaluator.Evaluate(cases[i % cases.Length], ReferenceCase.AsOf);
            }
        }

        void All() => AllAsync(evaluator, cases, options).GetAwaiter().GetResult();
        var (batches, spins, cpuOfOne, cpuOfAll) = (new double[Rounds], new double[Rounds], TimeSpan.Zero, TimeSpan.Zero);
        for (var i = -WarmUps; i < Rounds; i++)
        {
            var (one, all, spin) = (Time(OneByOne), Time(All), ThreadFigures.Gain(ThreadFigures.Spin, milliseconds: 40));
            if (i >= 0)
            {
                (batches[i], spins[i]) = (one.Wall / all.Wall / 2, spin / 2);
                (cpuOfOne, cpuOfAll) = (cpuOfOne + one.Cpu, cpuOfAll + all.Cpu);
            }
        }

        Array.Sort(batches);
        Array.Sort(spins);
        yield return ("portfolio.cases_per_s.ratio", batches[Rounds / 2]);
        yield return ("portfolio.spin.ratio", spins[Rounds / 2]);
        yield return ("portfolio.cpu.ratio", cpuOfOne / cpuOfAll);
    }

    private static async Task AllAsync(AdvocacyEvaluator evaluator, CustomerCase[] cases, EvaluateAllOptions options)
    {
        var source = Enumerable.Range(0, Cases).Select(i => cases[i % cases.Length]).ToAsyncEnumerable();
        var count = 0;
        await foreach (var outcome in evaluator.EvaluateAllAsync(source, ReferenceCase.AsOf, options))
        {
            count += outcome.IsAssessed ? 1 : 0;
        }

        if (count != Cases)
        {
            throw new InvalidOperationException("The benchmark's batch is not what it means to measure.");
        }
    }

    private static (TimeSpan Wall, TimeSpan Cpu) Time(Action work)
    {
        var (start, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        work();
        return (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - cpu);
    }
}
