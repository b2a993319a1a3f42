using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text;
using System.Text.RegularExpressions;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests;

public sealed partial class ReasonTranslationTests
{
    private static readonly ResourceManager Translations = new("Advocacy.Rules.DefaultPack.Reasons", typeof(DefaultPack).Assembly);

    private static readonly Dictionary<string, Reason> Reasons = DefaultPack.Rules.Rules
        .Where(rule => rule.Reason is not null)
        .ToDictionary(rule => rule.Id.Value, rule => rule.Reason!, StringComparer.Ordinal);

    [Theory]
    [InlineData("da")]
    [InlineData("cs")]
    [InlineData("fil")]
    public void Translations_OfALanguage_AreOfEveryRuleWithAReasonAndOfNoOther(string language) => Assert.Equal(
        Reasons.Keys.Order(StringComparer.Ordinal),
        TranslationsOf(language).Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("da")]
    [InlineData("cs")]
    [InlineData("fil")]
    public void Translation_OfAReason_HasTheHolesOfTheEnglish(string language) => Assert.All(
        TranslationsOf(language),
        translation => Assert.Equal(HolesOfSource(Reasons[translation.Key].Text), HolesOfFormat(translation.Value)));

    [Theory]
    [InlineData("a reason with {braces}", "")]
    [InlineData("x => $\"no scan since {x.Since:g}, {{so far}}\"", "{0:g}")]
    [InlineData("(x, y) => $\"{{{y.Id}}} {(x.Big ? \"a:b\" : \"c\")} {x.All[0]:0.#} h\"", "{0} {1} {2:0.#}")]
    public void Holes_OfASourceText_AreThoseOfItsInterpolatedString(string source, string holes) => Assert.Equal(holes, string.Join(' ', HolesOfSource(source)));

    private static Dictionary<string, string> TranslationsOf(string language)
    {
        var translations = Translations.GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false);

        Assert.NotNull(translations);
        return translations.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);
    }

    private static string[] HolesOfFormat(string format)
    {
        _ = CompositeFormat.Parse(format);
        return [.. Hole().Matches(format.Replace("{{", "", StringComparison.Ordinal)).Select(match => match.Value).Order(StringComparer.Ordinal)];
    }

    /// <summary>The holes of a lambda's interpolated string, numbered in order; none for a constant.</summary>
    private static List<string> HolesOfSource(string source)
    {
        List<string> holes = [];
        var opening = source.IndexOf("=> $\"", StringComparison.Ordinal);
        for (var at = opening < 0 ? source.Length : opening; at < source.Length; at++)
        {
            if (source[at] == '{' && source[at + 1] == '{')
            {
                at++;
            }
            else if (source[at] == '{')
            {
                var end = EndOfHole(source, at + 1, out var format);
                holes.Add($"{{{holes.Count}{source[format..end]}}}");
                at = end;
            }
        }

        return holes;
    }

    /// <summary>The place of the brace that closes a hole, and of the colon before its format: a colon in brackets belongs to the expression.</summary>
    private static int EndOfHole(string source, int start, out int format)
    {
        var depth = 0;
        format = -1;
        for (var at = start; ; at++)
        {
            switch (source[at])
            {
                case '(' or '[' or '{':
                    depth++;
                    break;
                case '}' when depth == 0:
                    format = format < 0 ? at : format;
                    return at;
                case ')' or ']' or '}':
                    depth--;
                    break;
                case ':' when depth == 0 && format < 0:
                    format = at;
                    break;
            }
        }
    }

    [GeneratedRegex(@"\{\d+(:[^}]*)?\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Hole();
}
