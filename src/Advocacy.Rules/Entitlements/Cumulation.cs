using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>How an entitlement stands to the others of its subject: beside them unless it says otherwise.</summary>
internal sealed class Cumulation
{
    private readonly ImmutableArray<RuleId> _alternatives;
    private readonly ImmutableArray<RuleId> _deductibleFrom;

    private Cumulation(ImmutableArray<RuleId> alternatives, ImmutableArray<RuleId> deductibleFrom) =>
        (_alternatives, _deductibleFrom) = (alternatives, deductibleFrom);

    /// <summary>Owed beside everything else.</summary>
    internal static Cumulation WithAll { get; } = new([], []);

    private bool IsWithAll => _alternatives.IsEmpty && _deductibleFrom.IsEmpty;

    internal Cumulation AlternativeTo(ReadOnlySpan<string> rules) => new(Add(_alternatives, rules), _deductibleFrom);

    internal Cumulation DeductibleFrom(ReadOnlySpan<string> rules) => new(_alternatives, Add(_deductibleFrom, rules));

    /// <summary>The relations, to stand after the text of a conclusion.</summary>
    /// <returns>The text; empty where there are none.</returns>
    public override string ToString() =>
        (_alternatives.IsEmpty ? "" : $"; alternative to {string.Join(", ", _alternatives)}")
        + (_deductibleFrom.IsEmpty ? "" : $"; deductible from {string.Join(", ", _deductibleFrom)}");

    /// <summary>Makes each entitlement of one subject count once: the better of alternatives, and what is left after deductions.</summary>
    internal static void SetOff(Span<Entitlement> entitlements)
    {
        if (!HasRelations(entitlements))
        {
            return;
        }

        for (var i = 0; i < entitlements.Length; i++)
        {
            if (entitlements[i].Counts is { IsZero: false } counts && HasBetter(entitlements, i))
            {
                entitlements[i] = entitlements[i].Counting(counts with { Amount = 0 });
            }
        }

        foreach (var deducted in entitlements)
        {
            if (deducted.Counts is not { IsZero: false } left)
            {
                continue;
            }

            for (var i = 0; i < entitlements.Length; i++)
            {
                var from = entitlements[i];
                if (deducted.Cumulation._deductibleFrom.Contains(from.Rule) && from.Counts is { IsZero: false } counts && counts.Currency == left.Currency)
                {
                    var setOff = counts < left ? counts : left;
                    entitlements[i] = from.Counting(counts - setOff);
                    left -= setOff;
                }
            }
        }
    }

    private static bool HasRelations(ReadOnlySpan<Entitlement> entitlements)
    {
        foreach (var entitlement in entitlements)
        {
            if (entitlement.Counts is not null && !entitlement.Cumulation.IsWithAll)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an alternative counts instead. Of equals, and of amounts in two currencies, which nobody converts, it is the one that stands first.</summary>
    private static bool HasBetter(ReadOnlySpan<Entitlement> entitlements, int position)
    {
        var (one, amount) = (entitlements[position], entitlements[position].Counts!.Value);
        for (var i = 0; i < entitlements.Length; i++)
        {
            if (i != position && entitlements[i] is { Counts: { IsZero: false } other } alternative && AreAlternatives(one, alternative)
                && (other.Currency == amount.Currency && other != amount ? other > amount : i < position))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreAlternatives(Entitlement one, Entitlement other) =>
        one.Cumulation._alternatives.Contains(other.Rule) || other.Cumulation._alternatives.Contains(one.Rule);

    private static ImmutableArray<RuleId> Add(ImmutableArray<RuleId> ids, ReadOnlySpan<string> rules)
    {
        foreach (var rule in rules)
        {
            ids = ids.Add(new RuleId(rule));
        }

        return [.. ids.Distinct().Order()];
    }
}
