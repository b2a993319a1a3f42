using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>Composes the admissible plans of one subject after another: what is owed and at most four options, every one of them needed.</summary>
internal sealed class PlanComposer(NetHarm net, PlanScoring scoring)
{
    private const int MostForExhaustive = 24;

    private readonly List<RemedyPlan> _plans = [];
    private readonly RemedyPool _pool = new();
    private Known[] _known = [];
    private (OptionSet Set, Known Known) _largest;
    private bool _isRepeat;

    /// <summary>How the present subject's plans are composed: exhaustively up to 24 options. The limit on a plan's size does not depend on other options.</summary>
    internal PlanComposition Composition => _pool.Count > MostForExhaustive ? PlanComposition.Greedy : PlanComposition.Exhaustive;

    internal void LookAt(in Floor floor, ReadOnlySpan<Remedy> options, bool isRepeat)
    {
        _isRepeat = isRepeat;
        _largest = default;
        _pool.LookAt(floor, options);
        scoring.LookAt(floor.Remedies.AsSpan(), options);
        if (Composition == PlanComposition.Exhaustive && _known.Length < OptionSet.CountUpToThree(options.Length))
        {
            _known = new Known[OptionSet.CountUpToThree(options.Length)];
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
        var effort = EffortOf(set);
        var last = Last(set);
        var end = KnownOf(set, last, effort);
        return scoring.Score([.. _pool.Remedies(set, set)], set, end, ReachOf(set, last, end.Bands, effort), effort);
    }

    /// <summary>The smaller sets come first, so that what they leave is known when a larger one asks.</summary>
    private void ComposeAll(OptionSet set, int size)
    {
        if (set.Count == size)
        {
            if (size < OptionSet.Most)
            {
                _known[set.RankAmong(_pool.Count)] = Compute(_pool.Remedies(set, set));
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
        return ((asksNothing || !option.IsPreventive) && scoring.IsPreferred(option) && !scoring.HonoursPreference(_pool.Remedies(without, set)))
            || (asksNothing && PlanScoring.IsJust(option) && PlanScoring.IsMoreJust(option, _pool.Remedies(without, set)))
            || LeavesLess(set, without, option, effort);
    }

    private bool LeavesLess(OptionSet set, OptionSet without, Remedy option, decimal effort)
    {
        var asksNothing = option.Terms.CustomerEffort == TimeSpan.Zero;
        var effortWithout = asksNothing ? effort : EffortOf(without);
        for (var i = 0; i < set.Count; i++)
        {
            var by = LeadOf(set[i]);
            if (by >= option.Terms.LeadTime && scoring.LeavesLess(KnownOf(set, by, effort).Left, KnownOf(without, by, effortWithout).Left, asksNothing))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The option that is done when the first key is as good as at the end; none where it is so at once.</summary>
    private int? ReachOf(OptionSet set, TimeSpan last, HarmLeft end, decimal effort)
    {
        if (last == TimeSpan.Zero || KnownOf(set, TimeSpan.Zero, effort).Bands.CompareTo(end) <= 0)
        {
            return null;
        }

        int? least = null;
        for (var i = 0; i < set.Count; i++)
        {
            if ((least is not { } earlier || LeadOf(set[i]) < LeadOf(earlier)) && KnownOf(set, LeadOf(set[i]), effort).Bands.CompareTo(end) <= 0)
            {
                least = set[i];
            }
        }

        return least;
    }

    private TimeSpan Last(OptionSet set)
    {
        var last = TimeSpan.Zero;
        for (var i = 0; i < set.Count; i++)
        {
            last = LeadOf(set[i]) > last ? LeadOf(set[i]) : last;
        }

        return last;
    }

    /// <summary>What a plan leaves a while after the decision. What it asks of the customer counts from the beginning.</summary>
    private Known KnownOf(OptionSet plan, TimeSpan by, decimal effort)
    {
        var done = plan;
        for (var i = plan.Count - 1; i >= 0; i--)
        {
            done = LeadOf(plan[i]) > by ? done.WithoutAt(i) : done;
        }

        var known = done == plan || !_pool.IsAnyDisplacing ? KnownOf(done) : Compute(_pool.Remedies(done, plan));
        return effort == 0 ? known : Compute(known.Left + new HarmAmounts(effort, effort, 0, 0));
    }

    private Known KnownOf(OptionSet done)
    {
        if (Composition == PlanComposition.Exhaustive && done.Count < OptionSet.Most)
        {
            return _known[done.RankAmong(_pool.Count)];
        }

        if (_largest.Set != done || done.Count == 0)
        {
            _largest = (done, Compute(_pool.Remedies(done, done)));
        }

        return _largest.Known;
    }

    private Known Compute(ReadOnlySpan<Remedy> done) => Compute(net.After(done));

    private Known Compute(in HarmAmounts left) => new(left, net.Bands(left));

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

    /// <summary>What is left once some options are done, with its bands.</summary>
    internal readonly record struct Known(HarmAmounts Left, HarmLeft Bands);
}
