using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Resources;
using System.Text;

namespace Advocacy.Rules.Authoring;

/// <summary>The packs' translations of their rules' reasons, by rule.</summary>
internal sealed class ReasonTranslations
{
    private readonly FrozenDictionary<RuleId, ResourceManager> _byRule;

    internal ReasonTranslations(ImmutableArray<RulePack> packs) => _byRule = packs.Where(static pack => pack.Translations is not null)
        .SelectMany(static pack => pack.Rules.Select(rule => (rule.Id, Texts: pack.Translations!)))
        .DistinctBy(static each => each.Id)
        .ToFrozenDictionary(static each => each.Id, static each => each.Texts);

    /// <summary>The translation of a reason's format; the format itself where there is none that has the same holes.</summary>
    internal string Of(RuleId rule, string format, CultureInfo culture)
    {
        if (!_byRule.TryGetValue(rule, out var texts))
        {
            return format;
        }

        for (var each = culture; each.Name.Length > 0; each = each.Parent)
        {
            if (texts.GetResourceSet(each, createIfNotExists: true, tryParents: false)?.GetString(rule.Value) is { } translation)
            {
                return HasSameHoles(format, translation) ? translation : format;
            }
        }

        return format;
    }

    /// <summary>Whether two formats have the same holes, in any order and however often.</summary>
    internal static bool HasSameHoles(string one, string other) => HolesOf(one) is { } holes && HolesOf(other) is { } others && holes.SetEquals(others);

    private static HashSet<int>? HolesOf(string format)
    {
        // CompositeFormat knows how many arguments a text needs, not which: each argument notes that it is asked for.
        var asked = new HashSet<int>();
        try
        {
            var needs = CompositeFormat.Parse(format).MinimumArgumentCount;
            var holes = Enumerable.Range(0, needs).Select(index => (object)new Hole(index, asked)).ToArray();
            _ = string.Format(CultureInfo.InvariantCulture, format, holes);
            return asked;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private sealed class Hole(int index, HashSet<int> asked) : IFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider)
        {
            asked.Add(index);
            return "";
        }
    }
}
