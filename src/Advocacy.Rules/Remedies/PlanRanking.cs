using System.Collections.Frozen;
using System.Collections.Immutable;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>Composes the plans of one subject over what is owed, and ranks them customer first.</summary>
internal sealed class PlanRanking
{
    private readonly ISubject _subject;
    private readonly Customer _customer;
    private readonly Harm[] _harms;
    private readonly Entitlement[] _entitlements;
    private readonly ImmutableArray<Remedy> _floor;
    private readonly NetHarm _net;
    private readonly EvaluationScales _scales;
    private readonly Clock _clock;
    private readonly FrozenDictionary<IssueKind, FailureKind> _failures;
    private readonly HarmAmounts _untouched;

    internal PlanRanking(
        ISubject subject,
        Customer customer,
        Harm[] harms,
        Entitlement[] entitlements,
        EvaluationScales scales,
        Clock clock,
        FrozenDictionary<IssueKind, FailureKind> failures)
    {
        _subject = subject;
        _customer = customer;
        _harms = harms;
        _entitlements = entitlements;
        _scales = scales;
        _clock = clock;
        _failures = failures;
        _net = new NetHarm(harms, scales, clock);
        _floor = FloorOf(entitlements);
        _untouched = _net.Left([], TimeSpan.Zero);
    }

    internal SubjectPlans Rank(ReadOnlySpan<Remedy> options)
    {
        var ranked = new List<RemedyPlan>(options.Length + 1);
        List<RemedyPlan>? shortfalls = null;
        List<GatedPlan>? gated = null;
        var basis = new ScoredPlan(this, _floor);
        if (basis.Gate is { } words)
        {
            (gated ??= []).Add(new GatedPlan(_floor, [words]));
        }
        else
        {
            ranked.Add(basis.ToPlan());
        }

        foreach (var option in options)
        {
            var remedies = With(option);
            if (ClosedGates(option) is { IsEmpty: false } closed)
            {
                (gated ??= []).Add(new GatedPlan(remedies, closed));
                continue;
            }

            var plan = new ScoredPlan(this, remedies);
            if (!MeetsFloor(remedies))
            {
                (shortfalls ??= []).Add(plan.ToPlan());
            }
            else if (plan.Gate is { } gate)
            {
                (gated ??= []).Add(new GatedPlan(remedies, [gate]));
            }
            else if (remedies.Length <= _floor.Length || basis.Gate is not null || plan.Needs(basis))
            {
                ranked.Add(plan.ToPlan());
            }
        }

        ranked.Sort(static (one, other) => one.Score.CompareTo(other.Score));
        shortfalls?.Sort(static (one, other) => one.Score.CompareTo(other.Score));
        ImmutableArray<Entitlement> pending = Array.Exists(_entitlements, static each => each.Verdict == Verdict.Indeterminate)
            ? [.. _entitlements.Where(static each => each.Verdict == Verdict.Indeterminate)]
            : [];
        return new SubjectPlans(
            _subject,
            [.. ranked],
            shortfalls is null ? [] : [.. shortfalls],
            gated is null ? [] : [.. gated],
            pending,
            ReviewReasons(ranked.Count == 0, options));
    }

    private static ImmutableArray<Remedy> FloorOf(Entitlement[] entitlements)
    {
        List<Remedy>? floor = null;
        foreach (var entitlement in entitlements)
        {
            if (entitlement is { Verdict: Verdict.Owed, Obligation: { } owed })
            {
                (floor ??= []).Add(new Remedy(entitlement, new RemedyTerms
                {
                    Redress = Redress.Money,
                    Pays = new Payment(owed.Amount) { Form = owed.Form },
                    BusinessCost = owed.Amount,
                }));
            }
        }

        return floor is null ? [] : [.. floor];
    }

    /// <summary>The floor with an option: what the option replaces or excludes leaves the plan.</summary>
    private ImmutableArray<Remedy> With(Remedy option) =>
        _floor.IsEmpty ? [option] : [.. _floor.Where(owed => !Displaces(option, owed)), option];

    private static bool Displaces(Remedy option, Remedy owed) =>
        option.Terms.Excludes.Contains(owed.Kind) || (option.Terms.InsteadOf == owed.Id && ReferenceEquals(option.Issue, owed.Issue));

    private bool MeetsFloor(ImmutableArray<Remedy> plan)
    {
        foreach (var owed in _floor)
        {
            if (!plan.Contains(owed) && !plan.Any(remedy => PaysInstead(remedy, owed.Fulfils!)))
            {
                return false;
            }
        }

        return true;
    }

    private bool PaysInstead(Remedy remedy, Entitlement entitlement)
    {
        var owed = entitlement.Obligation!;
        return remedy.Terms.InsteadOf == entitlement.Rule
            && ReferenceEquals(remedy.Issue, entitlement.Issue)
            && remedy.Terms.Pays is { IsGoodwill: false } pays
            && pays.Amount.Currency == owed.Amount.Currency
            && pays.Amount >= owed.Amount
            && IsAcceptable(pays.Form, owed.Form)
            && (owed.DueBy is not { } due || _clock.HasPassed(due) || !_clock.HasElapsed(-remedy.Terms.LeadTime, due));
    }

    private bool IsAcceptable(PaymentForm offered, PaymentForm owed) => offered == PaymentForm.Cash || offered == owed || offered switch
    {
        PaymentForm.Voucher => _customer.Preferences.AcceptsVouchers == true,
        _ => _customer.Preferences.AgreesTo(RemedyKind.Credit) == true,
    };

    private ImmutableArray<Gate> ClosedGates(Remedy option)
    {
        var agrees = _customer.Preferences.AgreesTo(option.Kind);
        var lacksConsent = agrees == false || (option.Terms.NeedsConsent && agrees is null);
        if (!lacksConsent && option.Terms.Gates.IsEmpty)
        {
            return [];
        }

        var closed = option.Terms.Gates.Where(static gate => gate.IsOpen != true);
        return lacksConsent
            ? [.. closed, new Gate(GateKind.Consent, agrees, $"Does the customer agree to '{option.Kind}'?")]
            : [.. closed];
    }

    private ImmutableArray<ReviewReason> ReviewReasons(bool nothingRanked, ReadOnlySpan<Remedy> options)
    {
        var uncapped = false;
        foreach (var option in options)
        {
            uncapped |= option.IsUncapped;
        }

        var unproven = Array.Exists(_entitlements, static each => each is { Verdict: Verdict.Owed, MissingProofs.IsEmpty: false });
        var indeterminate = Array.Exists(_entitlements, static each => each.Verdict == Verdict.Indeterminate);
        var unknown = Array.Exists(_harms, static harm => !harm.Unknown.IsEmpty || !harm.Worst.IsKnown);
        if (!(nothingRanked || uncapped || unproven || indeterminate || unknown))
        {
            return [];
        }

        List<ReviewReason> reasons = [];
        Add(nothingRanked, ReviewReason.NothingRanked);
        Add(uncapped, ReviewReason.GoodwillWithoutCap);
        Add(indeterminate, ReviewReason.EntitlementIndeterminate);
        Add(unproven, ReviewReason.ExemptionUnproven);
        Add(unknown, ReviewReason.HarmUnknown);
        return [.. reasons];

        void Add(bool applies, ReviewReason reason)
        {
            if (applies)
            {
                reasons.Add(reason);
            }
        }
    }

    private bool IsRepeat()
    {
        foreach (var harm in _harms)
        {
            if (harm.Issue.IsRepeat)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One plan with all that its key and its admissibility need.</summary>
    private readonly ref struct ScoredPlan
    {
        private readonly PlanRanking _ranking;
        private readonly ImmutableArray<Remedy> _remedies;
        private readonly HarmAmounts _end;
        private readonly RemedyScore _score;

        internal ScoredPlan(PlanRanking ranking, ImmutableArray<Remedy> remedies)
        {
            _ranking = ranking;
            _remedies = remedies;
            var last = TimeSpan.Zero;
            foreach (var remedy in remedies)
            {
                last = remedy.Terms.LeadTime > last ? remedy.Terms.LeadTime : last;
            }

            _end = ranking._net.Left(remedies.AsSpan(), last);
            _score = Score(last);
        }

        /// <summary>The gate that holds it back as a whole.</summary>
        internal Gate? Gate
        {
            get
            {
                if (!_ranking.IsRepeat())
                {
                    return null;
                }

                foreach (var remedy in _remedies)
                {
                    if (!remedy.Terms.IsWords)
                    {
                        return null;
                    }
                }

                return new Gate(GateKind.WordsAlone, false, "What will be done for the customer, beyond words, now that they have been failed again?");
            }
        }

        internal RemedyPlan ToPlan() => new(_remedies, _score);

        /// <summary>Whether the plan needs what it has beyond another: less harm at some instant, a preference honoured, or a better match or repair for no more effort.</summary>
        internal bool Needs(in ScoredPlan without)
        {
            if (_score.HonoursPreference && !without._score.HonoursPreference)
            {
                return true;
            }

            if (_ranking._net.EffortOf(_remedies.AsSpan()) <= _ranking._net.EffortOf(without._remedies.AsSpan())
                && (_score.KindMatches > without._score.KindMatches
                    || _score.DistributiveJustice > without._score.DistributiveJustice
                    || (_score.InteractionalJustice && !without._score.InteractionalJustice)
                    || (_score.ProceduralJustice && !without._score.ProceduralJustice)))
            {
                return true;
            }

            foreach (var remedy in _remedies)
            {
                var by = remedy.Terms.LeadTime;
                if (LeavesLess(_ranking._net.Left(_remedies.AsSpan(), by), _ranking._net.Left(without._remedies.AsSpan(), by)))
                {
                    return true;
                }
            }

            return false;
        }

        private bool LeavesLess(HarmAmounts with, HarmAmounts without)
        {
            var scales = _ranking._scales;
            return _ranking._net.Bands(without).Hazard > _ranking._net.Bands(with).Hazard
                || (without.Likely - with.Likely >= scales.SmallestDifference && without.Likely >= scales.Significant)
                || (without.Worst - with.Worst >= scales.SmallestDifference && without.Worst >= scales.Significant);
        }

        private RemedyScore Score(TimeSpan last)
        {
            var net = _ranking._net;
            var left = net.Bands(_end);
            var (interactional, procedural) = (false, false);
            foreach (var remedy in _remedies)
            {
                interactional |= remedy.Terms.Interactional;
                procedural |= remedy.Terms.Procedural;
            }

            return new RemedyScore(
                left,
                HonoursPreference(),
                _ranking._scales.Reach.Band((decimal)Reach(left, last).Ticks / _ranking._scales.FirstReachStep.Ticks),
                _ranking._scales.Coarse.Band(net.EffortOf(_remedies.AsSpan())),
                KindMatches(),
                _end.Likely <= 0 ? 2 : _end.Likely < _ranking._untouched.Likely ? 1 : 0,
                interactional,
                procedural,
                _end.IsKnown ? _ranking._scales.Fine.Band(_end.Likely) : HarmBand.Indeterminate.Index,
                Cost(),
                _remedies);
        }

        private bool HonoursPreference()
        {
            if (_ranking._customer.Preferences.Remedy is not { } preferred)
            {
                return true;
            }

            foreach (var remedy in _remedies)
            {
                if (remedy.Kind == preferred)
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>The least time at which the first key is as good as at the end.</summary>
        private TimeSpan Reach(HarmLeft end, TimeSpan last)
        {
            var least = last;
            if (last > TimeSpan.Zero && IsReached(TimeSpan.Zero, end))
            {
                return TimeSpan.Zero;
            }

            foreach (var remedy in _remedies)
            {
                if (remedy.Terms.LeadTime < least && IsReached(remedy.Terms.LeadTime, end))
                {
                    least = remedy.Terms.LeadTime;
                }
            }

            return least;
        }

        private bool IsReached(TimeSpan by, HarmLeft end) => _ranking._net.Bands(_ranking._net.Left(_remedies.AsSpan(), by)).CompareTo(end) <= 0;

        private int KindMatches()
        {
            var matches = 0;
            foreach (var harm in _ranking._harms)
            {
                if (!_ranking._failures.TryGetValue(harm.Issue.Kind, out var failure))
                {
                    continue;
                }

                foreach (var remedy in _remedies)
                {
                    if (ReferenceEquals(remedy.Issue, harm.Issue) && Matches(failure, remedy.Terms.Redress))
                    {
                        matches++;
                        break;
                    }
                }
            }

            return matches;
        }

        private decimal? Cost()
        {
            decimal cost = 0;
            foreach (var remedy in _remedies)
            {
                if (remedy.Terms.BusinessCost is not { } one || _ranking._scales.ReferenceOf(one.Currency) is not { } reference)
                {
                    return null;
                }

                cost += one.Amount / reference;
            }

            return cost;
        }

        private static bool Matches(FailureKind failure, Redress redress) => failure switch
        {
            FailureKind.MonetaryLoss => redress == Redress.Money,
            FailureKind.FlawedProduct => redress == Redress.Exchange,
            FailureKind.FailedService => redress == Redress.Reperformance,
            _ => redress == Redress.Psychological,
        };
    }
}
