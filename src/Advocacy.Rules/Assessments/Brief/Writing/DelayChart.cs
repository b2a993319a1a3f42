using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Advocacy.Rules;

/// <summary>The likely loss against how long the delay lasts, with the expected delay marked.</summary>
internal static class DelayChart
{
    private const int Top = 24;
    private const int Plot = 120;

    internal static BriefChart? Of(BriefIssue issue, BriefLanguage language)
    {
        var points = issue.AgainstDelay();
        if (points.IsEmpty)
        {
            return null;
        }

        var (worstDelay, most) = (points[^1].Delay, points[^1].Loss);
        var title = language.Text("chart.delay.title", language.Code("issue", issue.Issue.Kind.Value));
        var expected = issue.Harm.ExpectedDelay is { } delay && delay <= worstDelay ? issue.PointAt(delay) : points[^1];
        var description = language.Text(
            "chart.delay.text", language.Duration(expected.Delay), language.Format.Estimate(expected.Loss), language.Duration(worstDelay), language.Format.Estimate(most));
        var place = (double)expected.Delay.Ticks / worstDelay.Ticks;
        var height = (double)(expected.Loss.Amount / most.Amount);
        var svg = new StringBuilder();
        Write(svg, $"<svg class=\"chart\" role=\"img\" aria-labelledby=\"delay-title delay-text\" height=\"{Top + Plot + 24}\">");
        Write(svg, $"<title id=\"delay-title\">{PlainText.Html(title)}</title><desc id=\"delay-text\">{PlainText.Html(description)}</desc>");
        Write(svg, $"<svg x=\"0\" y=\"{Top}\" width=\"100%\" height=\"{Plot}\" viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\">");
        Write(svg, $"<path class=\"area\" d=\"{Path(points)} L100 100 L0 100 Z\"/><path class=\"line\" vector-effect=\"non-scaling-stroke\" d=\"{Path(points)}\"/></svg>");
        Write(svg, $"<line class=\"axis\" x1=\"0\" x2=\"100%\" y1=\"{Top + Plot}\" y2=\"{Top + Plot}\"/>");
        var y = Top + (Plot * (1 - height));
        Write(svg, $"<line class=\"stem now\" x1=\"{HtmlBrief.Percent(place)}\" x2=\"{HtmlBrief.Percent(place)}\" y1=\"{Top:0.#}\" y2=\"{Top + Plot}\"/>");
        Write(svg, $"<circle class=\"mark now\" cx=\"{HtmlBrief.Percent(place)}\" cy=\"{y:0.#}\" r=\"5\"/>");
        var label = language.Text("chart.delay.expected", language.Duration(expected.Delay), language.Format.Estimate(expected.Loss));
        Write(svg, $"<text class=\"now\" x=\"{HtmlBrief.Percent(place)}\" y=\"16\" text-anchor=\"{TimelineChart.Anchor(place)}\">{PlainText.Html(label)}</text>");
        Write(svg, $"<text x=\"0\" y=\"{Top + Plot + 17}\">0</text>");
        Write(svg, $"<text x=\"100%\" y=\"{Top + Plot + 17}\" text-anchor=\"end\">{PlainText.Html(language.Text("chart.delay.worst", language.Duration(worstDelay), language.Format.Estimate(most)))}</text></svg>");
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
