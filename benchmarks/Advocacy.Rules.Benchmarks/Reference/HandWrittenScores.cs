namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>The key of a plan by hand, and the order that it makes.</summary>
internal static class HandWrittenScores
{
    internal static HandPlan Of(
        HandRemedy[] remedies, (decimal Likely, decimal Worst) end, (decimal Likely, decimal Worst) untouched, int reach)
    {
        var (interactional, procedural, cost) = (false, false, 0m);
        foreach (var remedy in remedies)
        {
            interactional |= remedy.Terms.Interactional;
            procedural |= remedy.Terms.Procedural;
            cost += remedy.Terms.BusinessCost!.Value.Amount / 100;
        }

        return new HandPlan
        {
            Remedies = remedies,
            Left = (0, (short)HandWrittenBands.Coarse(end.Likely), (short)HandWrittenBands.Coarse(end.Worst)),
            HonoursPreference = true,
            Reach = reach,
            Effort = 0,
            Justice = (0, end.Likely <= 0 ? 2 : end.Likely < untouched.Likely ? 1 : 0, interactional, procedural),
            Fine = HandWrittenBands.Fine(end.Likely),
            Cost = cost,
        };
    }

    internal static int ReachOf(HandRemedy remedy, (decimal Likely, decimal Worst) start, (decimal Likely, decimal Worst) end)
    {
        var atStart = (HandWrittenBands.Coarse(start.Likely), HandWrittenBands.Coarse(start.Worst));
        var atEnd = (HandWrittenBands.Coarse(end.Likely), HandWrittenBands.Coarse(end.Worst));
        return atStart.CompareTo(atEnd) <= 0 ? 0 : HandWrittenBands.Hours((decimal)remedy.Terms.LeadTime.TotalHours);
    }

    internal static int Compare(HandPlan one, HandPlan other)
    {
        var order = one.Left.CompareTo(other.Left);
        order = order != 0 ? order : one.Reach.CompareTo(other.Reach);
        order = order != 0 ? order : other.Justice.Distributive.CompareTo(one.Justice.Distributive);
        order = order != 0 ? order : other.Justice.Interactional.CompareTo(one.Justice.Interactional);
        order = order != 0 ? order : other.Justice.Procedural.CompareTo(one.Justice.Procedural);
        order = order != 0 ? order : one.Fine.CompareTo(other.Fine);
        order = order != 0 ? order : Nullable.Compare(one.Cost, other.Cost);
        return order != 0 ? order : CompareIds(one.Remedies, other.Remedies);
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
