using System.Diagnostics;

namespace Advocacy.Rules.Benchmarks.Quick;

/// <summary>Times two pieces of work side by side, so that whatever else the machine does hits both.</summary>
internal static class PairedTiming
{
    /// <summary>The median over interleaved pairs of the first's time a run over the second's.</summary>
    /// <param name="one">The work that is measured.</param>
    /// <param name="other">The work that it is measured against.</param>
    /// <param name="pairs">How many pairs are timed, after as many to warm up as the runtime needs.</param>
    internal static double Ratio(Action one, Action other, int pairs = 41)
    {
        WarmUp(one);
        WarmUp(other);
        var (oneRuns, otherRuns) = (RunsFor(one), RunsFor(other));
        var ratios = new double[pairs];
        for (var i = 0; i < pairs; i++)
        {
            // Whoever comes second in a pair finds warmer caches, so they take turns.
            double first, second;
            if (i % 2 == 0)
            {
                first = Time(one, oneRuns);
                second = Time(other, otherRuns);
            }
            else
            {
                second = Time(other, otherRuns);
                first = Time(one, oneRuns);
            }

            ratios[i] = first / second;
        }

        Array.Sort(ratios);
        return ratios[pairs / 2];
    }

    /// <summary>Bytes allocated by one run, once warm.</summary>
    internal static long Bytes(Action work)
    {
        WarmUp(work);
        const int runs = 200;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < runs; i++)
        {
            work();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / runs;
    }

    /// <summary>Long enough for the tiered compiler to have finished with it.</summary>
    private static void WarmUp(Action work)
    {
        Run(least: 300, TimeSpan.FromMilliseconds(400));
        Thread.Sleep(150);
        Run(least: 100, TimeSpan.Zero);

        void Run(int least, TimeSpan atLeast)
        {
            var clock = Stopwatch.StartNew();
            for (var i = 0; (i < least && clock.Elapsed < TimeSpan.FromSeconds(1.5)) || clock.Elapsed < atLeast; i++)
            {
                work();
            }
        }
    }

    /// <summary>About ten milliseconds' worth, by the fastest of several: one that the machine interrupts would leave too few to time.</summary>
    private static int RunsFor(Action work)
    {
        const int enough = 10_000;
        var fastest = Enumerable.Range(0, 5).Min(_ => Time(work, 1));
        fastest = fastest * 10 > enough ? fastest : Enumerable.Range(0, 20).Min(_ => Time(work, 10));
        return (int)Math.Clamp(enough / fastest, 1, 100_000);
    }

    /// <summary>Microseconds a run.</summary>
    private static double Time(Action work, int runs)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < runs; i++)
        {
            work();
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / runs;
    }
}
