using System.Globalization;

namespace Advocacy.Rules.Tests.Assessments.Brief;

/// <summary>The briefs as they are checked in; <c>UPDATE_GOLDEN=1</c> writes them anew, to be looked at before they are kept.</summary>
public sealed class BriefGoldenTests
{
    public static TheoryData<string, string> Told
    {
        get
        {
            var told = new TheoryData<string, string>();
            foreach (var story in ToldStory.All)
            {
                foreach (var culture in ToldStory.Cultures)
                {
                    told.Add(story.Name, culture);
                }
            }

            return told;
        }
    }

    [Theory]
    [MemberData(nameof(Told))]
    public void Brief_OfAToldStory_IsTheGoldenOne(string story, string culture) => AssertGolden(story, culture, BriefAudience.DecisionMaker, story);

    [Theory]
    [InlineData("missed-visit", BriefAudience.Customer)]
    [InlineData("network-outage", BriefAudience.Advocate)]
    [InlineData("damaged-goods", BriefAudience.Auditor)]
    public void Brief_ForAnotherAudience_IsTheGoldenOne(string story, BriefAudience audience) =>
        AssertGolden(story, "en-GB", audience, $"{story}.{audience}");

    [Theory]
    [InlineData("da-DK")]
    [InlineData("cs-CZ")]
    [InlineData("fil-PH")]
    public void Brief_ForTheCustomer_IsTheGoldenOne(string culture) => AssertGolden("missed-visit", culture, BriefAudience.Customer, "missed-visit.Customer");

    private static void AssertGolden(string story, string cultureName, BriefAudience audience, string name)
    {
        var assessment = ToldStory.Of(story).Assess();
        var brief = AdvocacyBrief.Of(assessment, audience);
        var culture = CultureInfo.GetCultureInfo(cultureName);
        AssertGolden($"{name}.{cultureName}.md", brief.ToMarkdown(culture), assessment);
        AssertGolden($"{name}.{cultureName}.html", brief.ToHtml(culture), assessment);
        AssertGolden($"{name}.{cultureName}.json", brief.ToJson(culture), assessment);
    }

    private static void AssertGolden(string file, string actual, CaseAssessment assessment)
    {
        var text = actual.Replace(assessment.RuleSetVersion, "(the rule set's version)", StringComparison.Ordinal);
        var path = Path.Combine(Repository.Root, "tests", "Advocacy.Rules.Tests", "Assessments", "Brief", "Golden", file);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
    }
}
