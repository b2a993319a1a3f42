using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Advocacy.Rules.Benchmarks.Reference;

namespace Advocacy.Rules.Benchmarks.Portfolio;

/// <summary>Streams as many distinct cases as are asked for through a batch, and prints what that took.</summary>
internal static class PortfolioRun
{
    internal static async Task PrintAsync(TextWriter output, long cases)
    {
        var evaluator = new AdvocacyEvaluator(ReferenceRules.Create());
        var clock = Stopwatch.StartNew();
        var (evaluated, issues) = (0L, 0L);
        await foreach (var outcome in evaluator.EvaluateAllAsync(CasesAsync(cases), ReferenceCase.AsOf))
        {
            if (!outcome.IsAssessed || outcome.Position != evaluated)
            {
                throw new InvalidOperationException($"Case {outcome.Position} came out of place or not at all.", outcome.Error);
            }

            evaluated++;
            issues += outcome.Assessment.Harms.Length;
        }

        clock.Stop();
        using var self = Process.GetCurrentProcess();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"portfolio.cases\t{evaluated}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"portfolio.issues\t{issues}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"portfolio.s\t{clock.Elapsed.TotalSeconds:0.#}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"portfolio.cases_per_s\t{evaluated / clock.Elapsed.TotalSeconds:0}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"portfolio.peak_mb\t{self.PeakWorkingSet64 / 1e6:0.#}"));
    }

    /// <summary>Every case is made when it is asked for.</summary>
    private static async IAsyncEnumerable<CustomerCase> CasesAsync(long count, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.CompletedTask;
        for (var number = 0L; number < count && !cancellation.IsCancellationRequested; number++)
        {
            yield return ReferenceCase.Create(number);
        }
    }
}
