using System.Diagnostics;
using System.Globalization;

namespace Advocacy.Rules.Benchmarks.Quick;

/// <summary>How long it takes to write the HTML brief of the crucial order, once warm.</summary>
internal static class BriefFigures
{
    private static readonly DateTimeOffset AsOf = new(2026, 5, 11, 8, 0, 0, TimeSpan.Zero);

    internal static IEnumerable<(string Name, double Value)> Measure()
    {
        const int runs = 101;
        using var reader = new StreamReader(typeof(BriefFigures).Assembly.GetManifestResourceStream("crucial-order.json")!);
        var evaluator = new AdvocacyEvaluator(new RuleSetBuilder().Add(DefaultPack.Rules).Build());
        var brief = AdvocacyBrief.Of(evaluator.Evaluate(new CaseFormat().Parse(reader.ReadToEnd()), AsOf), BriefAudience.DecisionMaker);
        var culture = CultureInfo.GetCultureInfo("en-GB");
        var times = Enumerable.Range(0, 2 * runs).Select(_ => Time(brief, culture)).Skip(runs).Order().ToArray();
        yield return ("brief.html.ms", times[runs / 2]);
    }

    private static double Time(AdvocacyBrief brief, CultureInfo culture)
    {
        var start = Stopwatch.GetTimestamp();
        brief.ToHtml(culture);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
