namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>Plans by hand: the floor, and the floor with up to four options, each of which is needed.</summary>
internal static class HandWrittenPlans
{
    internal static HandPlans Rank(
        ReadOnlySpan<HandHarm> harms, HandRemedy? floor, ReferenceTerms terms, DateTimeOffset asOf, ref DateTimeOffset holdsUntil)
    {
        var (options, isRepeat) = (new List<HandRemedy>(5), false);
        foreach (var harm in harms)
        {
            var issue = harm.Issue;
            isRepeat |= issue.IsRepeat;
            options.Add(new HandRemedy(HandWrittenRules.Apologise, RemedyKind.Apologise, issue, terms.Apologise));
            if (issue.Kind == IssueKind.LateDelivery)
            {
                if (issue.Delivery.IsOpen)
                {
                    options.Add(new HandRemedy(HandWrittenRules.Expedite, RemedyKind.Expedite, issue, terms.Expedite));
                }

                options.Add(new HandRemedy(HandWrittenRules.Inform, RemedyKind.Inform, issue, terms.Inform));
            }
            else
            {
                options.Add(new HandRemedy(HandWrittenRules.Replace, RemedyKind.Replace, issue, terms.Replace));
            }
        }

        var areWordsShut = isRepeat && floor is null;
        Span<HandNetHarm> left = stackalloc HandNetHarm[1 << options.Count];
        for (var set = 0; set < left.Length; set++)
        {
            left[set] = HandWrittenNetHarm.Of(harms, floor, options, set, asOf, ref holdsUntil);
        }

        var ranked = Compose(options, left, floor, HandWrittenNetHarm.Of(harms, null, options, 0, asOf, ref holdsUntil), areWordsShut);
        ranked.Sort(HandWrittenScores.Compare);
        return new HandPlans(
            harms[0].Issue.Delivery, ranked.ToArray(), areWordsShut ? WordsAlone(options) : [], ReasonsFor(ranked.Count == 0, harms));
    }

    private static List<HandPlan> Compose(
        List<HandRemedy> options, ReadOnlySpan<HandNetHarm> left, HandRemedy? floor, in HandNetHarm untouched, bool areWordsShut)
    {
        var ranked = new List<HandPlan>();
        for (var set = 0; set < left.Length; set++)
        {
            if (int.PopCount(set) > 4 || (areWordsShut && AreWords(options, set)) || !IsEveryOneNeeded(options, left, set, areWordsShut))
            {
                continue;
            }

            var remedies = new HandRemedy[int.PopCount(set) + (floor is null ? 0 : 1)];
            var count = 0;
            if (floor is not null)
            {
                remedies[count++] = floor;
            }

            for (var i = 0; i < options.Count; i++)
            {
                if (Has(set, i))
                {
                    remedies[count++] = options[i];
                }
            }

            var effort = HandWrittenNetHarm.EffortOf(options, set);
            ranked.Add(HandWrittenScores.Of(remedies, left[set].With(effort), untouched, ReachOf(options, left, set, effort), effort));
        }

        return ranked;
    }

    private static HandGatedPlan[] WordsAlone(List<HandRemedy> options) =>
        [new([], GateKind.WordsAlone), .. options.Where(IsWords).Select(static words => new HandGatedPlan([words], GateKind.WordsAlone))];

    private static bool IsEveryOneNeeded(List<HandRemedy> options, ReadOnlySpan<HandNetHarm> left, int set, bool areWordsShut)
    {
        for (var i = 0; i < options.Count; i++)
        {
            if (Has(set, i) && !(areWordsShut && AreWords(options, set & ~(1 << i))) && !Adds(options, left, set, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an option treats the customer in a way that no other does, or leaves less harm at some instant from when it is done.</summary>
    private static bool Adds(List<HandRemedy> options, ReadOnlySpan<HandNetHarm> left, int set, int option)
    {
        var (terms, without) = (options[option].Terms, set & ~(1 << option));
        var asksNothing = terms.CustomerEffort == TimeSpan.Zero;
        var (interactional, procedural) = (terms.Interactional, terms.Procedural);
        for (var i = 0; i < options.Count; i++)
        {
            interactional &= !Has(without, i) || !options[i].Terms.Interactional;
            procedural &= !Has(without, i) || !options[i].Terms.Procedural;
        }

        if (asksNothing && (interactional || procedural))
        {
            return true;
        }

        var (effort, effortWithout) = (HandWrittenNetHarm.EffortOf(options, set), HandWrittenNetHarm.EffortOf(options, without));
        for (var i = 0; i < options.Count; i++)
        {
            if (Has(set, i) && options[i].Terms.LeadTime is var by && by >= terms.LeadTime)
            {
                var (one, other) = (left[DoneBy(options, set, by)].With(effort), left[DoneBy(options, without, by)].With(effortWithout));
                if (one.Unweighed < other.Unweighed || IsLess(one.Likely, other.Likely, asksNothing) || IsLess(one.Worst, other.Worst, asksNothing))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>By amounts, and below what is significant only where nothing is asked of the customer.</summary>
    private static bool IsLess(decimal with, decimal without, bool asksNothing) => without - with >= 0.0001m && (asksNothing || without >= 0.2m);

    /// <summary>How soon the bands are as good as in the end.</summary>
    private static TimeSpan ReachOf(List<HandRemedy> options, ReadOnlySpan<HandNetHarm> left, int set, decimal effort)
    {
        var end = HandWrittenScores.BandsOf(left[set].With(effort));
        var least = TimeSpan.MaxValue;
        for (var i = -1; i < options.Count; i++)
        {
            var by = i < 0 ? TimeSpan.Zero : Has(set, i) ? options[i].Terms.LeadTime : TimeSpan.MaxValue;
            if (by < least && HandWrittenScores.BandsOf(left[DoneBy(options, set, by)].With(effort)).CompareTo(end) <= 0)
            {
                least = by;
            }
        }

        return least;
    }

    private static int DoneBy(List<HandRemedy> options, int set, TimeSpan by)
    {
        for (var i = 0; i < options.Count; i++)
        {
            set = options[i].Terms.LeadTime > by ? set & ~(1 << i) : set;
        }

        return set;
    }

    private static bool Has(int set, int option) => (set & (1 << option)) != 0;

    private static bool AreWords(List<HandRemedy> options, int set)
    {
        for (var i = 0; i < options.Count; i++)
        {
            if (Has(set, i) && !IsWords(options[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWords(HandRemedy remedy) => remedy.Terms is { Redress: Redress.Psychological, Restores: false, Pays: null };

    private static ReviewReason[] ReasonsFor(bool nothingRanked, ReadOnlySpan<HandHarm> harms)
    {
        var isUnknown = false;
        foreach (var harm in harms)
        {
            isUnknown |= harm.WorstBand == HandWrittenBands.Unknown;
        }

        return (nothingRanked, isUnknown) switch
        {
            (true, true) => [ReviewReason.NothingRanked, ReviewReason.HarmUnknown],
            (true, false) => [ReviewReason.NothingRanked],
            (false, true) => [ReviewReason.HarmUnknown],
            _ => [],
        };
    }
}
