using System.Collections.Immutable;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>Computes the key of a plan, and what an option adds to the plan of the others.</summary>
internal sealed class PlanScoring(Preferences preferences, EvaluationScales scales, NetHarm net)
{
    private readonly NeededDifference<decimal> _needed = new(scales.SmallestDifference, scales.Significant, scales.UnacceptableHazard);
    private NeededDifference<double> _surelyNeeded;
    private NeededDifference<double> _perhapsNeeded;
    private (int ReachBand, decimal? Cost)[] _options = [];
    private decimal? _owedCost;

    /// <summary>Works out once what every plan with an option needs of it.</summary>
    internal void LookAt(ReadOnlySpan<Remedy> owed, ReadOnlySpan<Remedy> options)
    {
        (_surelyNeeded, _perhapsNeeded) = (NeededBy(net.Error), NeededBy(-net.Error));
        _owedCost = 0;
        foreach (var remedy in owed)
        {
            _owedCost += CostOf(remedy);
        }

        if (_options.Length < options.Length)
        {
            _options = new (int, decimal?)[options.Length];
        }

        for (var i = 0; i < options.Length; i++)
        {
            _options[i] = (scales.Reach.Band((decimal)options[i].Terms.LeadTime.Ticks / scales.FirstReachStep.Ticks), CostOf(options[i]));
        }
    }

    /// <summary>Scores a plan.</summary>
    /// <param name="remedies">All that is in it.</param>
    /// <param name="set">Its options.</param>
    /// <param name="left">What it leaves in the end.</param>
    /// <param name="repair">How far that is repair.</param>
    /// <param name="reach">The option with which the first key is reached; none where it is reached at once.</param>
    /// <param name="effort">What it asks of the customer, in reference amounts.</param>
    internal RemedyPlan Score(ImmutableArray<Remedy> remedies, OptionSet set, HarmBands left, in Repair repair, int? reach, decimal effort)
    {
        var (interactional, procedural) = (false, false);
        foreach (var remedy in remedies)
        {
            interactional |= remedy.Terms.Interactional;
            procedural |= remedy.Terms.Procedural;
        }

        var cost = CostOf(remedies.AsSpan()[..^set.Count], set);
        var score = new RemedyScore(remedies)
        {
            Left = left,
            HonoursPreference = HonoursPreference(remedies.AsSpan()),
            ReachBand = reach is { } option ? _options[option].ReachBand : 0,
            EffortBand = effort == 0 ? 0 : scales.Coarse.Band(effort),
            KindMatches = KindMatches(remedies.AsSpan()),
            DistributiveJustice = repair.DistributiveJustice,
            InteractionalJustice = interactional,
            ProceduralJustice = procedural,
            FineBand = repair.FineBand,
            Cost = cost,
        };
        return new RemedyPlan(remedies, score, scales.Authorities.ApprovalOf(cost, _owedCost));
    }

    /// <summary>Whether the customer asked for an option's kind.</summary>
    internal bool IsPreferred(Remedy option) => preferences.Remedy is { } preferred && option.Kind == preferred;

    /// <summary>Whether a plan honours what the customer asked for; also where they asked for nothing.</summary>
    internal bool HonoursPreference(ReadOnlySpan<Remedy> plan)
    {
        if (preferences.Remedy is not { } preferred)
        {
            return true;
        }

        foreach (var remedy in plan)
        {
            if (remedy.Kind == preferred)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an option is just in any way beyond what it pays.</summary>
    internal static bool IsJust(Remedy option) => option.MatchesFailure || option.Terms.Interactional || option.Terms.Procedural;

    /// <summary>Whether an option matches what a failure took, or treats the customer well in a way, and none of the others does.</summary>
    internal static bool IsMoreJust(Remedy option, ReadOnlySpan<Remedy> others)
    {
        var (interactional, procedural, matches) = (option.Terms.Interactional, option.Terms.Procedural, option.MatchesFailure);
        foreach (var other in others)
        {
            interactional &= !other.Terms.Interactional;
            procedural &= !other.Terms.Procedural;
            matches &= !(other.MatchesFailure && ReferenceEquals(other.Issue, option.Issue));
        }

        return interactional || procedural || matches;
    }

    /// <summary>Whether a plan leaves enough less with an option than without it; nothing where rounding leaves it open.</summary>
    internal bool? LeavesLess(in HarmAmounts<double> with, in HarmAmounts<double> without, bool asksNoMore) =>
        !double.IsFinite(net.Error) ? null
        : _surelyNeeded.IsMade(with, without, asksNoMore) ? true
        : _perhapsNeeded.IsMade(with, without, asksNoMore) ? null : false;

    /// <summary>Whether a plan leaves enough less with an option than without it.</summary>
    internal bool LeavesLess(in HarmAmounts<decimal> with, in HarmAmounts<decimal> without, bool asksNoMore) => _needed.IsMade(with, without, asksNoMore);

    /// <summary>How far what a plan leaves is repair; nothing where rounding leaves it open.</summary>
    internal Repair? RepairOf(in HarmAmounts<double> end) =>
        end.Likely > net.Error && net.Untouched.Likely - end.Likely > net.Error && scales.Fine.Band(end.Likely, net.Error) is { } fine
            ? new Repair(Repair.PartlyMadeGood, fine)
            : null;

    /// <summary>How far what a plan leaves is repair.</summary>
    internal Repair RepairOf(in HarmAmounts<decimal> end)
    {
        var untouched = net.ExactlyUntouched;
        return new Repair(
            end.IsKnown && end.Likely <= 0 ? Repair.MadeWhole
            : end.Likely < untouched.Likely || end.Unweighed < untouched.Unweighed ? Repair.PartlyMadeGood
            : Repair.NothingMadeGood,
            end.IsKnown ? scales.Fine.Band(end.Likely) : HarmBand.IndeterminateIndex);
    }

    /// <summary>For how many issues a remedy matches what the failure took.</summary>
    private static int KindMatches(ReadOnlySpan<Remedy> plan)
    {
        var matches = 0;
        for (var i = 0; i < plan.Length; i++)
        {
            if (plan[i].MatchesFailure && !IsMatchedBefore(plan[..i], plan[i].Issue))
            {
                matches++;
            }
        }

        return matches;
    }

    private static bool IsMatchedBefore(ReadOnlySpan<Remedy> before, PredictedIssue issue)
    {
        foreach (var remedy in before)
        {
            if (remedy.MatchesFailure && ReferenceEquals(remedy.Issue, issue))
            {
                return true;
            }
        }

        return false;
    }

    private NeededDifference<double> NeededBy(double error) => new(
        (double)scales.SmallestDifference + error, (double)scales.Significant + error, (double)scales.UnacceptableHazard + error);

    private decimal? CostOf(ReadOnlySpan<Remedy> kept, OptionSet set)
    {
        decimal? cost = 0;
        foreach (var remedy in kept)
        {
            cost += CostOf(remedy);
        }

        for (var i = 0; i < set.Count; i++)
        {
            cost += _options[set[i]].Cost;
        }

        return cost;
    }

    private decimal? CostOf(Remedy remedy) =>
        remedy.Terms.BusinessCost is { } cost && scales.ReferenceOf(cost.Currency) is { } reference ? cost.Amount / reference : null;
}
