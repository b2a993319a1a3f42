using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Advocacy.Rules.Tests.Assessments.Brief;

namespace Advocacy.Rules.Browser.Tests;

/// <summary>The HTML brief of every told story as a browser shows and prints it.</summary>
/// <remarks><c>ADVOCACY_PICTURES</c> names a folder to which pictures and prints are written, to be looked at.</remarks>
public sealed partial class BriefInABrowserTests(OpenBrowser browser) : IClassFixture<OpenBrowser>
{
    public static TheoryData<string, string, int, string> Screens
    {
        get
        {
            var screens = new TheoryData<string, string, int, string>();
            foreach (var (story, culture) in Told())
            {
                foreach (var width in (int[])[360, 1280])
                {
                    screens.Add(story, culture, width, "light");
                    screens.Add(story, culture, width, "dark");
                }
            }

            return screens;
        }
    }

    public static TheoryData<string, string> Prints
    {
        get
        {
            var prints = new TheoryData<string, string>();
            foreach (var (story, culture) in Told())
            {
                prints.Add(story, culture);
            }

            return prints;
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Screens))]
    public async Task Brief_OnAScreen_FitsItAndPassesAxe(string story, string culture, int width, string scheme)
    {
        var page = await browser.OpenAsync();
        await page.ShowAsync(Html(story, culture), width, scheme);
        Keep($"{story}.{culture}.{width}.{scheme}.png", await page.PictureAsync());

        Assert.Equal(width, (await page.EvaluateAsync("document.documentElement.clientWidth"))!.GetValue<int>());
        Assert.Equal("", (await page.EvaluateAsync(Overflowing))!.GetValue<string>());
        await page.EvaluateAsync(await File.ReadAllTextAsync(BrowserTheoryAttribute.Axe) + ";0");
        var violations = (JsonArray)(await page.EvaluateAsync(
            "axe.run().then(found => found.violations.map(each => each.id + ': ' + each.nodes.map(node => node.html + ' ' + node.failureSummary).join(' | ')))"))!;
        Assert.Empty(violations.Select(static each => each!.GetValue<string>()));
    }

    [BrowserTheory]
    [MemberData(nameof(Prints))]
    public async Task Brief_Printed_HasTwoPagesAtMost(string story, string culture)
    {
        var page = await browser.OpenAsync();
        await page.ShowAsync(Html(story, culture), 1280, "dark");
        var pdf = await page.PrintAsync();
        Keep($"{story}.{culture}.pdf", pdf);

        Assert.InRange(PageObject().Count(Encoding.Latin1.GetString(pdf)), 1, 2);
    }

    /// <summary>The elements that reach beyond the page's width, or the page itself where it scrolls sideways.</summary>
    private const string Overflowing = """
        [...document.querySelectorAll('body, body *')]
            .filter(each => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && getComputedStyle(each).position !== 'absolute' && !each.closest('thead'))
            .map(each => each.outerHTML.slice(0, 120))
            .concat(document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page scrolls sideways'] : [])
            .join('\n')
        """;

    private static IEnumerable<(string Story, string Culture)> Told() => ToldStory.All.SelectMany(static story => ToldStory.Cultures.Select(culture => (story.Name, culture)));

    private static string Html(string story, string culture) => ToldStory.Of(story).For(BriefAudience.DecisionMaker).ToHtml(CultureInfo.GetCultureInfo(culture));

    private static void Keep(string name, byte[] picture)
    {
        if (Environment.GetEnvironmentVariable("ADVOCACY_PICTURES") is { Length: > 0 } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, name), picture);
        }
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageObject();
}
