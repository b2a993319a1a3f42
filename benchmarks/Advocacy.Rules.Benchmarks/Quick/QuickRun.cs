using System.Globalization;

namespace Advocacy.Rules.Benchmarks.Quick;

/// <summary>The figures that the project watches, one <c>name TAB value</c> line each, within a minute.</summary>
internal static class QuickRun
{
    internal static void Print(TextWriter output)
    {
        Func<IEnumerable<(string Name, double Value)>>[] groups =
        [
            CaseFigures.Measure, ScaleFigures.Measure, ComposeFigures.Measure, EntitleFigures.Measure, BriefFigures.Measure, ThreadFigures.Measure,
            PortfolioFigures.Measure, MonitorFigures.Measure, ColdStart.Measure, ExplanationFigures.Measure,
        ];
        foreach (var (name, value) in groups.SelectMany(static measure => measure()))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{Rounded(value)}"));
        }
    }

    /// <summary>To three decimals; what would vanish there, to nine.</summary>
    private static string Rounded(double value) =>
        value.ToString(Math.Abs(value) < 0.001 ? "0.#########" : "0.###", CultureInfo.InvariantCulture);
}
