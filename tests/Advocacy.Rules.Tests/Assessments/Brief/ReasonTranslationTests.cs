using System.Collections;
using System.Globalization;
using System.Resources;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests.Assessments.Brief;

/// <summary>A pack's translations of its rules' reasons.</summary>
public sealed class ReasonTranslationTests
{
    [Theory]
    [InlineData("due {0:g}", "senest {0:g}", true)]
    [InlineData("{0} of {1}", "{1}: {0}, {0}", true)]
    [InlineData("{0} of {1}", "{0}", false)]
    [InlineData("{0}", "{1}", false)]
    [InlineData("{0}", "{0", false)]
    [InlineData("{{0}}", "nothing", true)]
    [InlineData("{0}", "{0:plural:one=# day;other=# days}", true)]
    public void HasSameHoles_ComparesWhichArgumentsAreAskedFor(string one, string other, bool same) =>
        Assert.Equal(same, ReasonTranslations.HasSameHoles(one, other));

    [Theory]
    [InlineData("da-DK", "på dansk 5")]
    [InlineData("cs-CZ", "in English 5")]
    [InlineData("fil-PH", "in English 5")]
    [InlineData("", "in English 5")]
    public void Reason_TakesTheTranslationWithTheSameHolesElseItsOwnWords(string culture, string expected)
    {
        var rule = Predict.About<Generators.Errand>("test/reason").When(static each =>
            each.IsOpen).Predicts(IssueKind.Lost, LogOdds.Decisive).Because(static _ => $"in English {5}");
        var set = new RuleSetBuilder().Add(new RulePack("test/pack", "1", [rule]) { Translations = new Words() }).Build();

        Assert.Equal(expected, new BriefLanguage(CultureInfo.GetCultureInfo(culture), TimeSpan.Zero, set).Reason(new("test/reason"), $"in English {5}"));
    }

    [Fact]
    public void Translations_AreNoPartOfTheRuleSetsVersion()
    {
        var rule =
            Predict.About<Generators.Errand>("test/reason").When(static each => each.IsOpen).Predicts(IssueKind.Lost, LogOdds.Decisive).Because("in English");

        Assert.Equal(
            new RuleSetBuilder().Add(new RulePack("test/pack", "1", [rule])).Build().Version,
            new RuleSetBuilder().Add(new RulePack("test/pack", "1", [rule]) { Translations = new Words() }).Build().Version);
    }

    /// <summary>Danish is right, Czech lacks the hole, neutral words must never be taken.</summary>
    private sealed class Words : ResourceManager
    {
        public override ResourceSet? GetResourceSet(CultureInfo culture, bool createIfNotExists, bool tryParents) => culture.Name switch
        {
            "da" => new ResourceSet(new Text("på dansk {0}")),
            "cs" => new ResourceSet(new Text("bez díry")),
            "" => new ResourceSet(new Text("neutral {0}")),
            _ => null,
        };
    }

    private sealed class Text(string text) : IResourceReader
    {
        public IDictionaryEnumerator GetEnumerator() => new Hashtable { ["test/reason"] = text }.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public void Close()
        {
        }

        public void Dispose()
        {
        }
    }
}
