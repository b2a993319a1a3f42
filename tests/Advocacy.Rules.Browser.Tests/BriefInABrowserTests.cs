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
    public static TheoryData<string, string> Briefs
    {
        get
        {
            var briefs = new TheoryData<string, string>();
            foreach (var (story, culture) in Told())
            {
                briefs.Add(story, culture);
            }

            return briefs;
        }
    }

    public static TheoryData<string> Stories => [.. ToldStory.All.Select(static story => story.Name)];

    [BrowserTheory]
    [MemberData(nameof(Briefs))]
    public async Task Brief_OnAScreen_FitsIt(string story, string culture)
    {
        var page = await browser.OpenAsync();
        await page.ShowAsync(Html(story, culture));
        foreach (var width in (int[])[360, 1280])
        {
            await page.LookAsync(width, "light");

            Assert.Equal(width, (await page.EvaluateAsync("document.documentElement.clientWidth"))!.GetValue<int>());
            Assert.Equal("", (await page.EvaluateAsync(Overflowing))!.GetValue<string>());
            await KeepAsync($"{story}.{culture}.{width}.png", page.PictureAsync);
        }
    }

    /// <summary>Contrast, roles and structure are the same in every language.</summary>
    [BrowserTheory]
    [MemberData(nameof(Stories))]
    public async Task Brief_LightAndDarkOnPhoneAndDesktop_PassesAxe(string story)
    {
        var page = await browser.OpenAsync();
        await page.ShowAsync(Html(story, "en-GB"));
        await page.EvaluateAsync(await File.ReadAllTextAsync(BrowserTheoryAttribute.Axe) + ";0");
        foreach (var (width, scheme) in ((int, string)[])[(360, "light"), (360, "dark"), (1280, "light"), (1280, "dark")])
        {
            await page.LookAsync(width, scheme);
            await KeepAsync($"{story}.{width}.{scheme}.png", page.PictureAsync);
            var violations = (JsonArray)(await page.EvaluateAsync(
                "axe.run().then(found => found.violations.map(each => each.id + ': ' + each.nodes.map(node => node.html + ' ' + node.failureSummary).join(' | ')))"))!;

            Assert.Empty(violations.Select(each => $"{width} {scheme}: {each!.GetValue<string>()}"));
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Briefs))]
    public async Task Brief_Printed_HasTwoPagesAtMost(string story, string culture)
    {
        var page = await browser.OpenAsync();
        await page.ShowAsync(Html(story, culture));
        var pdf = await page.PrintAsync();
        await KeepAsync($"{story}.{culture}.pdf", () => Task.FromResult(pdf));

        Assert.InRange(PageObject().Count(Encoding.Latin1.GetString(pdf)), 1, 2);
    }

    /// <summary>The elements that reach beyond the page's width, or the page itself where it scrolls sideways.</summary>
    private const string Overflowing = """
        [...document.querySelectorAll('body, body *')]
            .filter(each => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
            .filter(each => getComputedStyle(each).position !== 'absolute'
                && !each.closest('thead'))
            .map(each => each.outerHTML.slice(0, 120))
            .concat(document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page scrolls sideways'] : [])
            .join('\n')
        """;

    private static IEnumerable<(string Story, string Culture)> Told() =>
        ToldStory.All.SelectMany(static story => ToldStory.Cultures.Select(culture => (story.Name, culture)));

    private static string Html(string story, string culture) =>
        ToldStory.Of(story).For(BriefAudience.DecisionMaker).ToHtml(CultureInfo.GetCultureInfo(culture));

    private static async Task KeepAsync(string name, Func<Task<byte[]>> take)
    {
        if (Environment.GetEnvironmentVariable("ADVOCACY_PICTURES") is { Length: > 0 } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, name), await take());
        }
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageObject();
}
