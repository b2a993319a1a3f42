namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>The key of a plan by hand, and the order that it makes.</summary>
internal static class HandWrittenScores
{
    internal static HandPlan Of(HandRemedy[] remedies, in HandNetHarm end, in HandNetHarm untouched, TimeSpan reach, decimal effort)
    {
        var (interactional, procedural) = (false, false);
        decimal? cost = 0;
        foreach (var remedy in remedies)
        {
            interactional |= remedy.Terms.Interactional;
            procedural |= remedy.Terms.Procedural;
            cost += remedy.Terms.BusinessCost is { } one ? one.Amount / HandWrittenBands.ReferenceOf(one.Currency) : null;
        }

        return new HandPlan
        {
            Remedies = remedies,
            Left = BandsOf(end),
            HonoursPreference = true,
            Reach = HandWrittenBands.Hours(reach),
            Effort = HandWrittenBands.Coarse(effort),
            Justice = (0, DistributiveJustice(end, untouched), interactional, procedural),
            Fine = end.IsKnown ? HandWrittenBands.Fine(end.Likely) : HandWrittenBands.Unknown,
            Cost = cost,
        };
    }

    internal static int Compare(HandPlan one, HandPlan other)
    {
        var order = one.Left.CompareTo(other.Left);
        order = order != 0 ? order : one.Reach.CompareTo(other.Reach);
        order = order != 0 ? order : one.Effort.CompareTo(other.Effort);
        order = order != 0 ? order : other.Justice.Distributive.CompareTo(one.Justice.Distributive);
        order = order != 0 ? order : other.Justice.Interactional.CompareTo(one.Justice.Interactional);
        order = order != 0 ? order : other.Justice.Procedural.CompareTo(one.Justice.Procedural);
        order = order != 0 ? order : one.Fine.CompareTo(other.Fine);
        order = order != 0 ? order : (one.Cost ?? decimal.MaxValue).CompareTo(other.Cost ?? decimal.MaxValue);
        return order != 0 ? order : CompareIds(one.Remedies, other.Remedies);
    }

    internal static (short Hazard, short Likely, short Worst) BandsOf(in HandNetHarm left) => left.IsKnown
        ? ((short)0, (short)HandWrittenBands.Coarse(left.Likely), (short)HandWrittenBands.Coarse(left.Worst))
        : (HandWrittenBands.Unknown, HandWrittenBands.Unknown, HandWrittenBands.Unknown);

    /// <summary>Made whole is only who is known to be.</summary>
    private static int DistributiveJustice(in HandNetHarm end, in HandNetHarm untouched)
    {
        if (end.IsKnown && end.Likely <= 0)
        {
            return 2;
        }

        return end.Likely < untouched.Likely || end.Unweighed < untouched.Unweighed ? 1 : 0;
    }

    private static int CompareIds(HandRemedy[] one, HandRemedy[] other)
    {
        for (var i = 0; i < one.Length && i < other.Length; i++)
        {
            var order = string.CompareOrdinal(one[i].Rule.Id, other[i].Rule.Id);
            order = order != 0 ? order : one[i].Issue.Kind.CompareTo(other[i].Issue.Kind);
            if (order != 0)
            {
                return order;
            }
        }

        return one.Length.CompareTo(other.Length);
    }
}
