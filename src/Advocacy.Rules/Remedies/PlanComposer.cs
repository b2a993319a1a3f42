using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>Composes the admissible plans of one subject after another: what is owed and at most four options, every one of them needed.</summary>
internal sealed class PlanComposer(NetHarm net, PlanScoring scoring)
{
    private const int MostForExhaustive = 24;

    private readonly List<RemedyPlan> _plans = [];
    private readonly RemedyPool _pool = new();
    private HarmAmounts[] _known = [];
    private (OptionSet Set, HarmAmounts Left) _largest;
    private bool _isRepeat;
    private decimal? _owedCost;

    /// <summary>How the present subject's plans are composed: exhaustively up to 24 options. The limit on a plan's size does not depend on other options.</summary>
    internal PlanComposition Composition => _pool.Count > MostForExhaustive ? PlanComposition.Greedy : PlanComposition.Exhaustive;

    internal void LookAt(in Floor floor, ReadOnlySpan<Remedy> options, bool isRepeat)
    {
        _isRepeat = isRepeat;
        _owedCost = scoring.Cost(floor.Remedies);
        _largest = default;
        _pool.LookAt(floor, options);
        if (Composition == PlanComposition.Exhaustive && _known.Length < OptionSet.CountUpToThree(options.Length))
        {
            _known = new HarmAmounts[OptionSet.CountUpToThree(options.Length)];
        }
    }

    /// <summary>Every admissible plan, in no order; that of nothing but what is owed may be one. Valid until the next subject.</summary>
    internal List<RemedyPlan> Compose()
    {
        _plans.Clear();
        if (Composition == PlanComposition.Greedy)
        {
            ComposeGreedily();
            return _plans;
        }

        for (var size = 0; size <= Math.Min(OptionSet.Most, _pool.Count); size++)
        {
            ComposeAll(OptionSet.Empty, size);
        }

        return _plans;
    }

    /// <summary>The plan of what is owed and some options, admissible or not.</summary>
    internal RemedyPlan PlanOf(OptionSet set)
    {
        var (last, effort) = (TimeSpan.Zero, EffortOf(set));
        for (var i = 0; i < set.Count; i++)
        {
            last = LeadOf(set[i]) > last ? LeadOf(set[i]) : last;
        }

        var end = Left(set, last, effort);
        return scoring.Score([.. _pool.Remedies(set, set)], end, ReachOf(set, last, end, effort), effort, _owedCost);
    }

    /// <summary>The smaller sets come first, so that what they leave is known when a larger one asks.</summary>
    private void ComposeAll(OptionSet set, int size)
    {
        if (set.Count == size)
        {
            if (size < OptionSet.Most)
            {
                _known[set.RankAmong(_pool.Count)] = net.After(_pool.Remedies(set, set));
            }

            _ = Consider(set);
            return;
        }

        for (var option = set.Count == 0 ? 0 : set.Last + 1; option < _pool.Count; option++)
        {
            if (_pool.Fits(set, option))
            {
                ComposeAll(set.Then(option), size);
            }
        }
    }

    /// <summary>Extends the best plan so far by the option that makes it best, as long as one makes it better.</summary>
    private void ComposeGreedily()
    {
        var set = OptionSet.Empty;
        var best = Consider(set);
        for (var isBetter = true; isBetter && set.Count < OptionSet.Most;)
        {
            isBetter = false;
            var start = set;
            for (var option = 0; option < _pool.Count; option++)
            {
                if (_pool.Fits(start, option) && Consider(start.With(option)) is { } plan && (best is null || plan.Score.CompareTo(best.Score) < 0))
                {
                    (best, set, isBetter) = (plan, start.With(option), true);
                }
            }
        }
    }

    private RemedyPlan? Consider(OptionSet set)
    {
        if (!IsHard(set, set))
        {
            return null;
        }

        var effort = EffortOf(set);
        for (var i = 0; i < set.Count; i++)
        {
            if (!IsNeeded(set, i, effort))
            {
                return null;
            }
        }

        var plan = PlanOf(set);
        _plans.Add(plan);
        return plan;
    }

    /// <summary>Whether some options of a plan, beside the plan's plain fulfilments, meet what is owed and are more than words to who has been failed before.</summary>
    private bool IsHard(OptionSet set, OptionSet plan)
    {
        if (!_isRepeat && !_pool.IsAnyDisplacing)
        {
            return true;
        }

        var remedies = _pool.Remedies(set, plan);
        return _pool.MeetsFloor(remedies) && !(_isRepeat && Gates.AreNothingButWords(remedies));
    }

    /// <summary>
    /// Without the option the plan is not hard, or honours a preference less, or (where the option asks nothing) matches or repairs less, or leaves more harm
    /// at some instant. Where the option asks something of the customer before anything has happened, only less harm counts.
    /// </summary>
    private bool IsNeeded(OptionSet set, int index, decimal effort)
    {
        var option = _pool[set[index]];
        var without = set.WithoutAt(index);
        if (!IsHard(without, set))
        {
            return true;
        }

        var asksNothing = option.Terms.CustomerEffort == TimeSpan.Zero;
        var others = _pool.Remedies(without, set);
        return ((asksNothing || !option.IsPreventive) && scoring.HonoursMore(option, others))
            || (asksNothing && PlanScoring.IsMoreJust(option, others))
            || LeavesLess(set, without, option, effort);
    }

    private bool LeavesLess(OptionSet set, OptionSet without, Remedy option, decimal effort)
    {
        var asksNothing = option.Terms.CustomerEffort == TimeSpan.Zero;
        var effortWithout = asksNothing ? effort : EffortOf(without);
        for (var i = 0; i < set.Count; i++)
        {
            var by = LeadOf(set[i]);
            if (by >= option.Terms.LeadTime && scoring.LeavesLess(Left(set, by, effort), Left(without, by, effortWithout), asksNothing))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The least time at which the first key is as good as at the end.</summary>
    private TimeSpan ReachOf(OptionSet set, TimeSpan last, in HarmAmounts end, decimal effort)
    {
        var bands = net.Bands(end);
        if (last == TimeSpan.Zero || net.Bands(Left(set, TimeSpan.Zero, effort)).CompareTo(bands) <= 0)
        {
            return TimeSpan.Zero;
        }

        var least = last;
        for (var i = 0; i < set.Count; i++)
        {
            var by = LeadOf(set[i]);
            if (by < least && net.Bands(Left(set, by, effort)).CompareTo(bands) <= 0)
            {
                least = by;
            }
        }

        return least;
    }

    /// <summary>What a plan leaves a while after the decision. What it asks of the customer counts from the beginning.</summary>
    private HarmAmounts Left(OptionSet plan, TimeSpan by, decimal effort)
    {
        var done = plan;
        for (var i = plan.Count - 1; i >= 0; i--)
        {
            done = LeadOf(plan[i]) > by ? done.WithoutAt(i) : done;
        }

        var left = done == plan || !_pool.IsAnyDisplacing ? Known(done) : net.After(_pool.Remedies(done, plan));
        return effort == 0 ? left : left + new HarmAmounts(effort, effort, 0, 0);
    }

    private HarmAmounts Known(OptionSet done)
    {
        if (Composition == PlanComposition.Exhaustive && done.Count < OptionSet.Most)
        {
            return _known[done.RankAmong(_pool.Count)];
        }

        if (_largest.Set != done || done.Count == 0)
        {
            _largest = (done, net.After(_pool.Remedies(done, done)));
        }

        return _largest.Left;
    }

    private TimeSpan LeadOf(int option) => _pool[option].Terms.LeadTime;

    private decimal EffortOf(OptionSet set)
    {
        var time = TimeSpan.Zero;
        for (var i = 0; i < set.Count; i++)
        {
            time += _pool[set[i]].Terms.CustomerEffort;
        }

        return net.EffortOf(time);
    }
}
