using System.Globalization;
using System.Text;

namespace Advocacy.Rules;

/// <summary>The timeline drawn to scale: numbered marks, the numbers being those of the list of events.</summary>
/// <remarks>Places are shares of the width, so that the drawing fits any screen and its text keeps its size.</remarks>
internal static class TimelineChart
{
    private const int LaneHeight = 26;
    private const double Margin = 0.04;
    private const double Apart = 0.085;

    internal static BriefChart Of(string title, string nowLabel, string pointer, IReadOnlyList<BriefEventText> events, BriefFormat format)
    {
        var (first, last) = (events[0].At, events[^1].At);
        double Place(DateTimeOffset at) => last == first ? 0.5 : Margin + ((1 - (2 * Margin)) * (at - first).Ticks / (last - first).Ticks);

        var lanes = Lanes([.. events.Select(each => Place(each.At))]);
        var axis = ((lanes.Max() + 1) * LaneHeight) + 22;
        var svg = new StringBuilder();
        Write(svg, $"<svg class=\"chart\" role=\"img\" aria-labelledby=\"timeline-title timeline-text\" height=\"{axis + 24}\">");
        Write(svg, $"<title id=\"timeline-title\">{PlainText.Html(title)}</title><desc id=\"timeline-text\">{PlainText.Html(pointer)}</desc>");
        for (var i = 0; i < events.Count; i++)
        {
            var place = HtmlBrief.Percent(Place(events[i].At));
            var isNow = events[i].Tone == BriefTone.Now;
            var top = isNow ? 18 : axis - 14 - (lanes[i] * LaneHeight);
            Write(svg, $"<line class=\"stem {HtmlBrief.Tone(events[i].Tone)}\" x1=\"{place}\" x2=\"{place}\" y1=\"{top}\" y2=\"{axis}\"/>");
        }

        Write(svg, $"<line class=\"axis\" x1=\"0\" x2=\"100%\" y1=\"{axis}\" y2=\"{axis}\"/>");
        for (var i = 0; i < events.Count; i++)
        {
            var place = HtmlBrief.Percent(Place(events[i].At));
            var y = axis - 16 - (lanes[i] * LaneHeight);
            Write(svg, $"<circle class=\"mark {HtmlBrief.Tone(events[i].Tone)}\" cx=\"{place}\" cy=\"{y}\" r=\"11\"/>");
            Write(svg, $"<text class=\"mark {HtmlBrief.Tone(events[i].Tone)}\" x=\"{place}\" y=\"{y + 4}\" text-anchor=\"middle\">{i + 1}</text>");
        }

        var now = events.First(static each => each.Tone == BriefTone.Now).At;
        Write(svg,
            $"<text class=\"now\" x=\"{HtmlBrief.Percent(Place(now))}\" y=\"12\" text-anchor=\"{Anchor(Place(now))}\">{PlainText.Html(nowLabel)}</text>");
        Write(svg, $"<text x=\"0\" y=\"{axis + 17}\">{PlainText.Html(format.ShortDate(first))}</text>");
        Write(svg, $"<text x=\"100%\" y=\"{axis + 17}\" text-anchor=\"end\">{PlainText.Html(format.ShortDate(last))}</text></svg>");
        return new BriefChart("timeline", title, "", svg.ToString());
    }

    /// <summary>Where text at a place must end or begin so as to stay within the drawing.</summary>
    internal static string Anchor(double place) => place < 0.25 ? "start" : place > 0.75 ? "end" : "middle";

    /// <summary>The lowest lane for each mark, left to right, in which it does not cover the one before.</summary>
    private static int[] Lanes(double[] places)
    {
        var lanes = new int[places.Length];
        var ends = new List<double>();
        for (var i = 0; i < places.Length; i++)
        {
            var lane = ends.FindIndex(end => places[i] - end >= Apart);
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(0);
            }

            (lanes[i], ends[lane]) = (lane, places[i]);
        }

        return lanes;
    }

    private static void Write(StringBuilder svg, FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture));
}
