using System.Diagnostics;
using Advocacy.Rules.Benchmarks.Reference;

namespace Advocacy.Rules.Benchmarks.Quick;

/// <summary>What a second thread gains, against what it gains a pure spin loop in the same process.</summary>
internal static class ThreadFigures
{
    private const int Rounds = 15;

    internal static IEnumerable<(string Name, double Value)> Measure()
    {
        var evaluator = new AdvocacyEvaluator(ReferenceRules.Create());
        var @case = ReferenceCase.Create();
        void Evaluate() => evaluator.Evaluate(@case, ReferenceCase.AsOf);

        var ratios = new double[Rounds];
        Gain(Evaluate);
        for (var i = 0; i < Rounds; i++)
        {
            ratios[i] = Gain(Evaluate) / Gain(Spin);
        }

        Array.Sort(ratios);
        yield return ("threads.2.ratio", ratios[Rounds / 2]);
    }

    /// <summary>Throughput of two threads over that of one.</summary>
    internal static double Gain(Action work, int milliseconds = 150)
    {
        var window = TimeSpan.FromMilliseconds(milliseconds);
        var one = Throughput(work, 1, window);
        return Throughput(work, 2, window) / one;
    }

    private static double Throughput(Action work, int threads, TimeSpan window)
    {
        using var start = new Barrier(threads);
        var counts = new double[threads];
        var workers = Enumerable.Range(0, threads).Select(index => new Thread(() =>
        {
            start.SignalAndWait();
            var clock = Stopwatch.StartNew();
            long count = 0;
            while (clock.Elapsed < window)
            {
                for (var i = 0; i < 16; i++)
                {
                    work();
                }

                count += 16;
            }

            counts[index] = count / clock.Elapsed.TotalSeconds;
        })).ToArray();
        Array.ForEach(workers, static worker => worker.Start());
        Array.ForEach(workers, static worker => worker.Join());
        return counts.Sum();
    }

    internal static void Spin() => Thread.SpinWait(100);
}
