using System.Collections.Immutable;
using System.Globalization;
using System.Resources;
using System.Text.Json;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>The words of a brief in one language and the formats of one culture.</summary>
internal sealed class BriefLanguage
{
    internal static readonly ResourceManager Texts = new("Advocacy.Rules.Assessments.Brief.Language.BriefTexts", typeof(BriefLanguage).Assembly);

    private readonly CultureInfo _language;
    private readonly CultureInfo _culture;
    private readonly RuleSet _set;

    internal BriefLanguage(CultureInfo culture, TimeSpan offset, RuleSet set)
    {
        (_culture, _set) = (culture, set);
        Name = LanguageOf(culture);
        _language = Name == "en" ? CultureInfo.InvariantCulture : culture;
        Format = new BriefFormat(culture, Name, offset);
    }

    /// <summary>The languages that have all texts, by their tags.</summary>
    internal static ImmutableArray<string> Languages { get; } = ["en", "da", "cs", "fil"];

    /// <summary>The tag of the language of the text; English for a culture in whose language there is none.</summary>
    internal string Name { get; }

    internal BriefFormat Format { get; }

    /// <summary>A text of the brief, its holes filled.</summary>
    internal string Text(string key, params ReadOnlySpan<object?> values) => string.Format(
        Format,
        Texts.GetString(key, _language) ?? throw new ArgumentException($"There is no text '{key}'.", nameof(key)),
        values);

    /// <summary>The same for the customer, where the customer is spoken to in other words.</summary>
    internal string Text(BriefSight sight, string key, params ReadOnlySpan<object?> values) => Text(sight.IsCustomer ? key + ".you" : key, values);

    /// <summary>The word for a code of an open set; a host's own code is shown as it reads.</summary>
    internal string Code(string set, string code) => Texts.GetString($"{set}.{code}", _language) ?? code.Replace('-', ' ');

    /// <summary>The word for a value of a closed set.</summary>
    internal string Word<T>(T value)
        where T : struct, Enum => Text($"{Kebab(typeof(T).Name)}.{Kebab(value.ToString())}");

    /// <summary>What a fact is called where the library knows it; its name, readable, where only a host does.</summary>
    internal string Fact(string name) => Texts.GetString($"fact.{name}", _language) ?? Kebab(name).Replace('-', ' ');

    /// <summary>The name of a band.</summary>
    internal string Word(HarmBand band) => Text(band.Edges switch
    {
        null => "band.indeterminate",
        0 => "band.minor",
        <= 3 => "band.significant",
        <= 6 => "band.serious",
        <= 9 => "band.severe",
        _ => "band.extreme",
    });

    /// <summary>A subject by its kind and id.</summary>
    internal string Subject(ISubject subject) => subject is Commitment commitment
        ? Text("subject.commitment", Code("commitment", Kebab(commitment.GetType().Name)), commitment.Id.Value)
        : Text("subject.customer");

    /// <summary>A rule's reason, translated where its pack is.</summary>
    internal string Reason(RuleId rule, FormattableString reason) =>
        string.Format(Format, _set.Translations.Of(rule, reason.Format, _culture), reason.GetArguments());

    /// <summary>The two greatest units of a length of time.</summary>
    internal string Duration(TimeSpan duration)
    {
        string[] parts =
        [
            .. Part((int)duration.TotalDays, "time.days"),
            .. Part(duration.Hours, "time.hours"),
            .. Part(duration.Minutes, "time.minutes"),
        ];
        return parts.Length == 0 ? Text("time.less-than-a-minute") : string.Join(' ', parts.Take(2));
    }

    /// <summary>Items in a sentence: commas, and the language's word before the last.</summary>
    internal string And(IEnumerable<string> items)
    {
        string[] all = [.. items];
        return all.Length < 2 ? string.Concat(all) : Text("list.and", string.Join(", ", all[..^1]), all[^1]);
    }

    /// <summary>A text as it starts a sentence.</summary>
    internal string Capital(string text) => text.Length == 0 ? text : _culture.TextInfo.ToUpper(text[0]) + text[1..];

    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    private static string LanguageOf(CultureInfo culture)
    {
        for (var each = culture; each.Name.Length > 0; each = each.Parent)
        {
            if (Languages.Contains(each.Name, StringComparer.Ordinal))
            {
                return each.Name;
            }
        }

        return "en";
    }

    private string[] Part(int number, string key) => number == 0 ? [] : [Text(key, number)];
}
