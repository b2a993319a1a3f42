using System.Collections.Immutable;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>Ranks the plans of one subject after another customer first, and lists beside them what may not be ranked.</summary>
internal sealed class PlanRanking
{
    private readonly Preferences _preferences;
    private readonly Clock _clock;
    private readonly PlanComposer _composer;
    private readonly List<Remedy> _ungated = [];
    private readonly List<RemedyPlan> _shortfalls = [];
    private readonly List<GatedPlan> _gated = [];

    internal PlanRanking(Preferences preferences, EvaluationScales scales, Clock clock)
    {
        _preferences = preferences;
        _clock = clock;
        var net = new NetHarm(scales, clock);
        _composer = new PlanComposer(net, new PlanScoring(preferences, scales, net));
    }

    internal SubjectPlans Rank(
        ISubject subject, ReadOnlySpan<Harm> harms, ReadOnlySpan<Entitlement> entitlements, in Floor floor, ReadOnlySpan<Remedy> options)
    {
        var isRepeat = IsRepeat(harms);
        Divide(options, floor, isRepeat);
        _composer.LookAt(harms, floor, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_ungated), isRepeat);
        var ranked = _composer.Compose();
        ListShortfalls(floor);
        ranked.Sort(static (one, other) => one.Score.CompareTo(other.Score));
        _shortfalls.Sort(static (one, other) => one.Score.CompareTo(other.Score));
        var untouched = _composer.Untouched();
        return new SubjectPlans(
            subject,
            ImmutableArray.CreateRange(ranked),
            ImmutableArray.CreateRange(_shortfalls),
            ImmutableArray.CreateRange(_gated),
            Pending(entitlements),
            Review.ReasonsFor(ranked, harms, entitlements, options))
        {
            Composition = _composer.Composition,
            Untouched = untouched,
            Preventable = ranked is [var first, ..] ? _composer.TakenAwayBy(first, untouched) : null,
        };
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

    /// <summary>Lists what a gate holds back by itself; what is nothing but words may still stand beside other remedies.</summary>
    private void Divide(ReadOnlySpan<Remedy> options, in Floor floor, bool isRepeat)
    {
        _ungated.Clear();
        _gated.Clear();
        AddGated(floor.Remedies, Gates.ClosedFor(floor.Remedies.AsSpan(), isRepeat));
        foreach (var option in options)
        {
            var closed = Gates.ClosedFor(option, _preferences);
            if (!closed.IsEmpty)
            {
                AddGated(floor.With(option), closed);
                continue;
            }

            _ungated.Add(option);
            if (isRepeat && option.Terms.IsWords && floor.With(option) is var remedies && floor.IsMetBy(remedies.AsSpan()))
            {
                AddGated(remedies, Gates.ClosedFor(remedies.AsSpan(), isRepeat));
            }
        }
    }

    private void AddGated(ImmutableArray<Remedy> remedies, ImmutableArray<Gate> closed)
    {
        if (!closed.IsEmpty)
        {
            _gated.Add(new GatedPlan(remedies, closed));
        }
    }

    /// <summary>Lists each option that by itself gives the customer less than what is owed.</summary>
    private void ListShortfalls(in Floor floor)
    {
        _shortfalls.Clear();
        for (var option = 0; option < _ungated.Count; option++)
        {
            if (!floor.IsMetBy(floor.With(_ungated[option]).AsSpan()))
            {
                _shortfalls.Add(_composer.PlanOf(OptionSet.Empty.Then(option)));
            }
        }
    }
}
