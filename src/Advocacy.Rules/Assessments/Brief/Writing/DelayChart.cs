using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Advocacy.Rules;

/// <summary>The likely loss against how long the delay lasts. Marked is the expected delay, or how long it has lasted so far where that is longer.</summary>
internal static class DelayChart
{
    private const int Top = 24;
    private const int Plot = 120;

    internal static BriefChart? Of(BriefIssue issue, DateTimeOffset asOf, BriefLanguage language)
    {
        var points = issue.AgainstDelay();
        if (points.IsEmpty)
        {
            return null;
        }

        var (worstDelay, most) = (points[^1].Delay, points[^1].Loss);
        var title = language.Text("chart.delay.title", language.Code("issue", issue.Issue.Kind.Value));
        var soFar = asOf - (issue.Issue.HitsAt ?? asOf);
        var isExpected = issue.Harm.ExpectedDelay >= soFar;
        var marked = issue.PointAt(isExpected ? issue.Harm.ExpectedDelay!.Value : soFar);
        if (marked.Delay > worstDelay)
        {
            return null;
        }

        var label = Label(isExpected ? "chart.delay.expected" : "chart.delay.so-far", marked);
        var worstLabel = Label("chart.delay.at-worst", points[^1]);
        string Label(string key, (TimeSpan Delay, Money Loss) point) =>
            language.Text(key, language.Duration(point.Delay), language.Format.Estimate(point.Loss));

        var description = $"{label}; {worstLabel}.";
        var place = (double)marked.Delay.Ticks / worstDelay.Ticks;
        var height = (double)(marked.Loss.Amount / most.Amount);
        var svg = new StringBuilder();
        Write(svg, $"<svg class=\"chart\" role=\"img\" aria-labelledby=\"delay-title delay-text\" height=\"{Top + Plot + 24}\">");
        Write(svg, $"<title id=\"delay-title\">{PlainText.Html(title)}</title><desc id=\"delay-text\">{PlainText.Html(description)}</desc>");
        Write(svg, $"<svg x=\"0\" y=\"{Top}\" width=\"100%\" height=\"{Plot}\" viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\">");
        Write(svg, $"<path class=\"area\" d=\"{Path(points)} L100 100 L0 100 Z\"/>");
        Write(svg, $"<path class=\"line\" vector-effect=\"non-scaling-stroke\" d=\"{Path(points)}\"/></svg>");
        Write(svg, $"<line class=\"axis\" x1=\"0\" x2=\"100%\" y1=\"{Top + Plot}\" y2=\"{Top + Plot}\"/>");
        var y = Top + (Plot * (1 - height));
        Write(svg, $"<line class=\"stem now\" x1=\"{HtmlBrief.Percent(place)}\" x2=\"{HtmlBrief.Percent(place)}\" y1=\"{Top:0.#}\" y2=\"{Top + Plot}\"/>");
        Write(svg, $"<circle class=\"mark now\" cx=\"{HtmlBrief.Percent(place)}\" cy=\"{y:0.#}\" r=\"5\"/>");
        Write(svg,
            $"<text class=\"now\" x=\"{HtmlBrief.Percent(place)}\" y=\"16\" text-anchor=\"{TimelineChart.Anchor(place)}\">{PlainText.Html(label)}</text>");
        Write(svg, $"<text x=\"0\" y=\"{Top + Plot + 17}\">0</text>");
        Write(svg, $"<text x=\"100%\" y=\"{Top + Plot + 17}\" text-anchor=\"end\">{PlainText.Html(worstLabel)}</text></svg>");
        return new BriefChart("delay", title, description, svg.ToString());
    }

    private static string Path(ImmutableArray<(TimeSpan Delay, Money Loss)> points)
    {
        var (longest, most) = (points[^1].Delay.Ticks, points[^1].Loss.Amount);
        return "M" + string.Join(" L", points.Select(point =>
            FormattableString.Invariant($"{100.0 * point.Delay.Ticks / longest:0.##} {100 - (100 * point.Loss.Amount / most):0.##}")));
    }

    private static void Write(StringBuilder svg, FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture));
}
