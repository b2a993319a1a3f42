using System.Collections.Immutable;
using System.Numerics;

namespace Advocacy.Rules;

/// <summary>Composes the admissible plans of one subject after another: what is owed and at most four options, every one of them needed.</summary>
internal sealed class PlanComposer(NetHarm net, PlanScoring scoring)
{
    private const int MostForExhaustive = 24;

    private readonly List<RemedyPlan> _plans = [];
    private readonly RemedyPool _pool = new();
    private uint[] _laterBeside = [];
    private Left[] _left = [];
    private (OptionSet Set, Left Left) _largest;
    private bool _isRepeat;

    /// <summary>How the present subject's plans are composed: exhaustively up to 24 options. The limit on a plan's size does not depend on other options.</summary>
    internal PlanComposition Composition => _pool.Count > MostForExhaustive ? PlanComposition.Greedy : PlanComposition.Exhaustive;

    internal void LookAt(ReadOnlySpan<Harm> harms, in Floor floor, ReadOnlySpan<Remedy> options, bool isRepeat)
    {
        (_isRepeat, _largest) = (isRepeat, default);
        _pool.LookAt(floor, options);
        net.LookAt(harms, _pool.All);
        scoring.LookAt(floor.Remedies.AsSpan(), options);
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

        PrepareForAll();
        for (var size = 0; size <= Math.Min(OptionSet.Most, _pool.Count); size++)
        {
            ComposeAll(OptionSet.Empty, size, (1u << _pool.Count) - 1);
        }

        return _plans;
    }

    /// <summary>The plan of what is owed and some options, admissible or not.</summary>
    internal RemedyPlan PlanOf(OptionSet set)
    {
        var effort = EffortOf(set);
        var last = Last(set);
        var end = LeftBy(last, set, effort);
        var repair = scoring.RepairOf(end.Amounts) ?? scoring.RepairOf(Exactly(set, set, effort));
        return scoring.Score([.. _pool.Remedies(set, set)], set, end.Bands, repair, ReachOf(set, last, end.Bands, effort), effort);
    }

    /// <summary>What is left where nothing is done.</summary>
    internal HarmBands Untouched() => net.Bands(net.Untouched) ?? net.Bands(net.ExactlyUntouched);

    /// <summary>What of that one of the composed plans takes away; of a hazard all that stands, where the plan leaves a lighter one.</summary>
    internal HarmBands TakenAwayBy(RemedyPlan plan, HarmBands untouched)
    {
        var set = _pool.OptionsOf(plan);
        var effort = EffortOf(set);
        var taken = net.Bands(net.Untouched - LeftBy(Last(set), set, effort).Amounts) ?? net.Bands(net.ExactlyUntouched - Exactly(set, set, effort));
        return taken with { Hazard = plan.Score.HazardLeft < untouched.Hazard ? untouched.Hazard : HarmBand.None };
    }

    private void PrepareForAll()
    {
        if (_left.Length < OptionSet.CountUpToThree(_pool.Count))
        {
            _left = new Left[OptionSet.CountUpToThree(_pool.Count)];
            _laterBeside = new uint[_pool.Count];
        }

        for (var option = 0; option < _pool.Count; option++)
        {
            _laterBeside[option] = _pool.LaterBeside(option);
        }
    }

    /// <summary>The smaller sets come first, so that what they leave is known when a larger one asks.</summary>
    private void ComposeAll(OptionSet set, int size, uint beside)
    {
        if (set.Count == size)
        {
            if (size < OptionSet.Most)
            {
                _left[set.RankAmong(_pool.Count)] = LeftAfter(set, set);
            }

            _ = Consider(set);
            return;
        }

        for (; beside != 0; beside &= beside - 1)
        {
            var option = BitOperations.TrailingZeroCount(beside);
            ComposeAll(set.Then(option), size, beside & _laterBeside[option]);
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
            if (by >= option.Terms.LeadTime && LeavesLess(by, set, effort, without, effortWithout, asksNothing))
            {
                return true;
            }
        }

        return false;
    }

    private bool LeavesLess(TimeSpan by, OptionSet with, decimal effortWith, OptionSet without, decimal effortWithout, bool asksNoMore) =>
        scoring.LeavesLess(LeftBy(by, with, effortWith).Amounts, LeftBy(by, without, effortWithout).Amounts, asksNoMore)
        ?? scoring.LeavesLess(Exactly(DoneBy(by, with), with, effortWith), Exactly(DoneBy(by, without), without, effortWithout), asksNoMore);

    /// <summary>The option that is done when the first key is as good as at the end; none where it is so at once.</summary>
    private int? ReachOf(OptionSet set, TimeSpan last, HarmBands end, decimal effort)
    {
        if (last == TimeSpan.Zero || LeftBy(TimeSpan.Zero, set, effort).Bands.CompareTo(end) <= 0)
        {
            return null;
        }

        int? least = null;
        for (var i = 0; i < set.Count; i++)
        {
            if ((least is not { } earlier || LeadOf(set[i]) < LeadOf(earlier)) && LeftBy(LeadOf(set[i]), set, effort).Bands.CompareTo(end) <= 0)
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

    /// <summary>The options of a plan that are done a while after the decision.</summary>
    private OptionSet DoneBy(TimeSpan by, OptionSet plan)
    {
        var done = plan;
        for (var i = plan.Count - 1; i >= 0; i--)
        {
            done = LeadOf(plan[i]) > by ? done.WithoutAt(i) : done;
        }

        return done;
    }

    /// <summary>What a plan leaves a while after the decision. What it asks of the customer counts from the beginning.</summary>
    private Left LeftBy(TimeSpan by, OptionSet plan, decimal effort)
    {
        var done = DoneBy(by, plan);
        var left = done == plan || !_pool.IsAnyDisplacing ? LeftAfter(done) : LeftAfter(done, plan);
        if (effort == 0)
        {
            return left;
        }

        var amounts = left.Amounts.Plus((double)effort);
        return new(amounts, net.Bands(amounts) ?? net.Bands(Exactly(done, plan, effort)));
    }

    private Left LeftAfter(OptionSet done)
    {
        if (Composition == PlanComposition.Exhaustive && done.Count < OptionSet.Most)
        {
            return _left[done.RankAmong(_pool.Count)];
        }

        if (_largest.Set != done || done.Count == 0)
        {
            _largest = (done, LeftAfter(done, done));
        }

        return _largest.Left;
    }

    private Left LeftAfter(OptionSet done, OptionSet plan)
    {
        var amounts = net.After(_pool.Members(done, plan));
        return new(amounts, net.Bands(amounts) ?? net.Bands(Exactly(done, plan, effort: 0)));
    }

    private HarmAmounts<decimal> Exactly(OptionSet done, OptionSet plan, decimal effort) => net.ExactlyAfter(_pool.Members(done, plan)).Plus(effort);

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
    private readonly record struct Left(HarmAmounts<double> Amounts, HarmBands Bands);
}
