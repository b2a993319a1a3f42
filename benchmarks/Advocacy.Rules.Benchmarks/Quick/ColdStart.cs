using System.Diagnostics;
using System.Globalization;
using Advocacy.Rules.Authoring;
using Advocacy.Rules.Benchmarks.Reference;

namespace Advocacy.Rules.Benchmarks.Quick;

/// <summary>How long a fresh process takes from its start to its first assessment by the default pack.</summary>
internal static class ColdStart
{
    internal const string Argument = "coldstart";

    /// <summary>What the fresh process does: assess once, and print how old it is.</summary>
    internal static void Run()
    {
        var evaluator = new AdvocacyEvaluator(new RuleSetBuilder().Add(DefaultPack.Rules).Build());
        evaluator.Evaluate(ReferenceCase.Create(), ReferenceCase.AsOf);
        using var self = Process.GetCurrentProcess();
        Console.WriteLine((DateTime.Now - self.StartTime).TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
    }

    internal static IEnumerable<(string Name, double Value)> Measure()
    {
        var ages = Enumerable.Range(0, 3).Select(static _ => Age()).Order().ToArray();
        yield return ("coldstart.ms", ages[ages.Length / 2]);
    }

    private static double Age()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        start.ArgumentList.Add(Argument);
        using var child = Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        var printed = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return double.Parse(printed, CultureInfo.InvariantCulture);
    }
}
