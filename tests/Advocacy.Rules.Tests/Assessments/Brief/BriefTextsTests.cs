using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests.Assessments.Brief;

public sealed partial class BriefTextsTests
{
    private static readonly Dictionary<string, string> _english = Texts("");

    public static TheoryData<string> Translated => ["da", "cs", "fil"];

    [Theory]
    [MemberData(nameof(Translated))]
    public void Language_HasEveryText(string language) =>
        Assert.Equal(_english.Keys.Order(StringComparer.Ordinal), Texts(language).Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Translated))]
    public void Text_InAnyLanguage_HasTheHolesOfTheEnglish(string language) => Assert.All(
        Texts(language), text => Assert.True(ReasonTranslations.HasSameHoles(_english[text.Key], text.Value), $"{language}: {text.Key}"));

    /// <summary>A customer may be told less than others, and never more.</summary>
    [Fact]
    public void TextForTheCustomer_AsksForNothingThatTheOtherDoesNot() => Assert.All(
        _english.Where(static text => text.Key.EndsWith(".you", StringComparison.Ordinal) && _english.ContainsKey(text.Key[..^4])),
        text => Assert.Subset(HolesOf(_english[text.Key[..^4]]), HolesOf(text.Value)));

    [Theory]
    [InlineData("", "one other")]
    [InlineData("da", "one other")]
    [InlineData("cs", "few many one other")]
    [InlineData("fil", "one other")]
    public void Plural_HasEveryFormOfTheLanguage(string language, string forms) => Assert.All(
        Texts(language).Where(static text => text.Value.Contains(":plural:", StringComparison.Ordinal)),
        text => Assert.All(
            Plural().Matches(text.Value),
            plural => Assert.Equal(
                forms,
                string.Join(' ', plural.Groups[1].Value.Split(';').Select(static form => form.Split('=')[0]).Order(StringComparer.Ordinal)))));

    [Fact]
    public void WellKnownCode_HasAWord()
    {
        var codes = Codes<IssueKind>("issue").Concat(Codes<RemedyKind>("remedy")).Concat(Codes<IncidentKind>("incident")).Concat(Codes<Channel>("channel"))
            .Concat(Codes<InteractionKind>("interaction")).Concat(Codes<InteractionKind>("interaction", ".you")).Concat(Codes<ReactionKind>("reaction"));

        Assert.Empty(codes.Except(_english.Keys));
    }

    [Fact]
    public void EnumThatABriefNames_HasAWordForEveryValue()
    {
        var words = Words<HarmComponent>().Concat(Words<Basis>()).Concat(Words<Authority>()).Concat(Words<Verdict>()).Concat(Words<PaymentForm>())
            .Concat(Words<ReviewReason>()).Concat(Words<GateKind>()).Concat(Words<RuleStage>()).Concat(Words<ReactionForm>()).Concat(Words<BriefAudience>())
            .Concat(Words<DecisionReason>())
                .Concat(Enum.GetValues<RankingKey>().Where(static key => key != RankingKey.Id).Select(static key => $"ranking-key.{Kebab(key)}"))
            .Concat(Enum.GetValues<RankingKey>().Select(static key => $"why.{Kebab(key)}"));

        Assert.Empty(words.Except(_english.Keys));
    }

    [Fact]
    public void Citation_OfTheDefaultPack_HasAWord() => Assert.All(
        DefaultPack.Rules.Rules.Select(static rule => rule.Concludes).OfType<OwesObligation>(), owes =>
            Assert.Contains("citation." + owes.Citation, _english.Keys));

    /// <summary>A fact that a rule of the default pack may find missing: the last member of a clause that asks for a nullable value.</summary>
    [Fact]
    public void FactOfTheDefaultPack_HasAWord()
    {
        var facts = DefaultPack.Rules.Rules.SelectMany(static rule => rule.Matcher.Clauses).Select(static clause => clause.Fact).OfType<string>()
            .Select(BriefQuestion.NameOf).Distinct();

        Assert.Empty(facts.Select(static fact => "fact." + fact).Except(_english.Keys));
    }

    [Theory]
    [MemberData(nameof(Translated))]
    public void ReasonOfTheDefaultPack_IsTranslated(string language)
    {
        var translations = DefaultPack.Rules.Translations!.GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false)!;

        Assert.DoesNotContain(DefaultPack.Rules.Rules.Where(static rule => rule.Reason is not null), rule => translations.GetString(rule.Id.Value) is null);
    }

    [Fact]
    public void Code_OfAHost_IsShownReadable()
    {
        var language = new BriefLanguage(CultureInfo.GetCultureInfo("da-DK"), TimeSpan.Zero, new RuleSetBuilder().Add(DefaultPack.Rules).Build());

        Assert.Equal("acme/lost luggage", language.Code("issue", "acme/lost-luggage"));
        Assert.Equal("gate number", language.Fact("GateNumber"));
    }

    private static IEnumerable<string> Codes<T>(string set, string suffix = "")
        where T : struct => typeof(T).GetProperties().Where(static property => property.GetMethod!.IsStatic && property.PropertyType == typeof(T))
        .Select(property => $"{set}.{property.GetValue(null)}{suffix}");

    private static IEnumerable<string> Words<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(static value => $"{JsonNamingPolicy.KebabCaseLower.ConvertName(typeof(T).Name)}.{Kebab(value)}");

    private static string Kebab<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static Dictionary<string, string> Texts(string language) => BriefLanguage.Texts
        .GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>()
        .ToDictionary(static entry => (string)entry.Key, static entry => (string)entry.Value!, StringComparer.Ordinal);

    private static HashSet<string> HolesOf(string text) => [.. Hole().Matches(text).Select(static match => match.Value)];

    [GeneratedRegex(@"\{\d+")]
    private static partial Regex Hole();

    [GeneratedRegex(@"\{\d+:plural:([^}]*)\}")]
    private static partial Regex Plural();
}
