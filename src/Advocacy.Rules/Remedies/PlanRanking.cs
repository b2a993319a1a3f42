using System.Collections.Frozen;
using System.Collections.Immutable;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>Composes the plans of one subject after another over what is owed, and ranks them customer first.</summary>
internal sealed class PlanRanking
{
    private readonly Preferences _preferences;
    private readonly Clock _clock;
    private readonly NetHarm _net;
    private readonly PlanScoring _scoring;
    private readonly List<RemedyPlan> _ranked = [];
    private readonly List<RemedyPlan> _shortfalls = [];
    private readonly List<GatedPlan> _gated = [];

    internal PlanRanking(Preferences preferences, EvaluationScales scales, Clock clock, FrozenDictionary<IssueKind, FailureKind> failures)
    {
        _preferences = preferences;
        _clock = clock;
        _net = new NetHarm(scales, clock);
        _scoring = new PlanScoring(preferences, scales, _net, failures);
    }

    internal SubjectPlans Rank(ISubject subject, ReadOnlySpan<Harm> harms, ReadOnlySpan<Entitlement> entitlements, ReadOnlySpan<Remedy> options)
    {
        _ranked.Clear();
        _shortfalls.Clear();
        _gated.Clear();
        _net.LookAt(harms);
        var isRepeat = IsRepeat(harms);
        var floor = new Floor(entitlements, _preferences, _clock);
        var basis = _scoring.Score(floor.Remedies, harms);
        var closed = Gates.ClosedFor(floor.Remedies, isRepeat);
        if (closed.IsEmpty)
        {
            _ranked.Add(new RemedyPlan(basis.Remedies, basis.Score));
        }
        else
        {
            _gated.Add(new GatedPlan(floor.Remedies, closed));
        }

        foreach (var option in options)
        {
            Consider(option, floor, basis, closed.IsEmpty, isRepeat, harms);
        }

        _ranked.Sort(static (one, other) => one.Score.CompareTo(other.Score));
        _shortfalls.Sort(static (one, other) => one.Score.CompareTo(other.Score));
        return new SubjectPlans(
            subject,
            ImmutableArray.CreateRange(_ranked),
            ImmutableArray.CreateRange(_shortfalls),
            ImmutableArray.CreateRange(_gated),
            Pending(entitlements),
            Review.ReasonsFor(_ranked.Count == 0, harms, entitlements, options));
    }

    private static bool IsRepeat(ReadOnlySpan<Harm> harms)
    {
        foreach (var harm in harms)
        {
            if (harm.Issue.IsRepeat)
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<Entitlement> Pending(ReadOnlySpan<Entitlement> entitlements)
    {
        List<Entitlement>? pending = null;
        foreach (var entitlement in entitlements)
        {
            if (entitlement.Verdict == Verdict.Indeterminate)
            {
                (pending ??= []).Add(entitlement);
            }
        }

        return pending is null ? [] : [.. pending];
    }

    private void Consider(Remedy option, in Floor floor, in PlanScoring.Scored basis, bool basisStands, bool isRepeat, ReadOnlySpan<Harm> harms)
    {
        var remedies = floor.With(option);
        var closed = Gates.ClosedFor(option, _preferences);
        if (!closed.IsEmpty)
        {
            _gated.Add(new GatedPlan(remedies, closed));
            return;
        }

        if (floor.IsMetBy(remedies))
        {
            closed = Gates.ClosedFor(remedies, isRepeat);
            if (!closed.IsEmpty)
            {
                _gated.Add(new GatedPlan(remedies, closed));
                return;
            }

            var plan = _scoring.Score(remedies, harms);
            var replaces = remedies.Length <= floor.Remedies.Length;
            if (replaces || !basisStands || _scoring.Needs(plan, basis, option))
            {
                _ranked.Add(new RemedyPlan(remedies, plan.Score));
            }
        }
        else
        {
            _shortfalls.Add(new RemedyPlan(remedies, _scoring.Score(remedies, harms).Score));
        }
    }
}
