using System.Globalization;
using System.Xml.Linq;
using static Advocacy.Rules.Tests.Portfolio.Replaying.Watched;

namespace Advocacy.Rules.Tests.Portfolio.Replaying;

public sealed class ReplayPictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly ReplayReport Report = new Replay(Evaluator) { To = Day(10) }.Run(
    [
        Of("C-1", 0, Level("in-time"), Level("missed"), Level("false"), Level("quiet")),
        Of("C-1", 2, Level("in-time") with { Reassignments = 1 }, Level("false") with { Reassignments = 1 }),
        Of("C-1", 4, Level("false") with { FulfilledAt = Day(4) }, Level("quiet") with { FulfilledAt = Day(4) }),
    ]);

    [Fact]
    public void ToSvg_Report_ShowsEveryFigureAsText()
    {
        var texts = Texts(Report);

        Assert.Equal(
            ["1", "1", "1", "1", "in time", "false", "missed", "kept quietly"],
            texts.Where(static text => text is "1" or "in time" or "false" or "missed" or "kept quietly").Skip(1).Order(StringComparer.Ordinal)
                .OrderBy(static text => Array.IndexOf(["1", "in time", "false", "missed", "kept quietly"], text)));
        Assert.Contains("1 of 2 that hit were warned of in time", texts);
        Assert.Contains("Of what hit, 50 % was warned of in time.", texts);
        Assert.Contains("Half of them 3 days or less, the middle half 3 days to 3 days.", texts);
        Assert.Contains("Shown: service level breach.", texts);
    }

    [Fact]
    public void ToSvg_Report_IsNamedAndDescribedForThoseWhoDoNotSeeIt()
    {
        var root = XDocument.Parse(Report.ToSvg()).Root!;

        Assert.Equal("img", root.Attribute("role")?.Value);
        Assert.Equal(
            root.Attribute("aria-labelledby")!.Value.Split(' '),
            new[] { "title", "desc" }.Select(name => root.Element(Svg + name)!.Attribute("id")!.Value));
        Assert.Equal(
            "1 warned of in time, 1 missed, 1 false, 1 kept quietly, 0 open. Lead times: up to 4 days: 1.", root.Element(Svg + "desc")!.Value);
    }

    [Fact]
    public void ToSvg_Report_StandsByItself()
    {
        var picture = Report.ToSvg();

        Assert.DoesNotContain("url(", picture, StringComparison.Ordinal);
        Assert.DoesNotContain("href", picture, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme: dark", picture, StringComparison.Ordinal);
    }

    [Fact]
    public void ToSvg_NothingReplayed_SaysSo() => Assert.Contains("Nothing hit", Texts(new Replay(Evaluator).Run([])));

    [Fact]
    public void ToSvg_AnyAmbientCulture_IsTheSame()
    {
        var expected = Report.ToSvg();
        var ambient = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fa-IR");
            Assert.Equal(expected, Report.ToSvg());
        }
        finally
        {
            CultureInfo.CurrentCulture = ambient;
        }
    }

    private static List<string> Texts(ReplayReport report) => [.. XDocument.Parse(report.ToSvg()).Descendants(Svg + "text").Select(static text => text.Value)];
}
