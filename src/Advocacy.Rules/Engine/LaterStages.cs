using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Engine;

/// <content>The stages after prediction.</content>
internal sealed partial class Evaluation
{
    /// <summary>Weighs harm, entitles, proposes and ranks, for the subjects that have issues.</summary>
    private sealed partial class LaterStages : MatchSink
    {
        private readonly Evaluation _run;
        private readonly Harm[] _harms;
        private Entitlement[]? _entitlements;
        private int _entitlementCount;
        private HarmContribution[]? _contributions;
        private int _contributionCount;
        private Remedy[]? _options;
        private int _optionCount;
        private List<HarmComponent>? _unknown;
        private (bool Holds, object? Item, Obligation? Obligation, EntitlementDecision? Decision, ImmutableArray<string> Missing) _answer;

        internal LaterStages(Evaluation run)
        {
            _run = run;
            _harms = new Harm[run._issueCount];
        }

        internal ImmutableArray<Entitlement> Entitlements() => ToImmutable(_entitlements.AsSpan(0, _entitlementCount));

        internal void WeighAndEntitle()
        {
            foreach (ref readonly var subject in _run._subjects.AsSpan(0, _run._subjectCount))
            {
                LookAt(subject);
                var first = _entitlementCount;
                for (var i = subject.First; i < subject.First + subject.Count; i++)
                {
                    LookAt(_run._issues![i]);
                    _run._trace?.Look(subject.Subject, _run._issue, _run._its);
                    _harms[i] = Weigh(subject.Program);
                    Entitle(subject.Program);
                }

                Cumulation.SetOff(_entitlements.AsSpan(first, _entitlementCount - first));
            }
        }

        internal ImmutableArray<SubjectPlans> ProposeAndRank()
        {
            var preferences = _run._case.Customer.Preferences;
            var ranking = new PlanRanking(preferences, _run._set.Scales, _run._its.Clock);
            var entitlements = _entitlements.AsSpan(0, _entitlementCount);
            var subjects = _run._subjects.AsSpan(0, _run._subjectCount);
            var plans = new SubjectPlans[subjects.Length];
            for (var i = 0; i < subjects.Length; i++)
            {
                _run._cancellation.ThrowIfCancellationRequested();
                LookAt(subjects[i]);
                var own = OwnOf(subjects[i].Subject, entitlements);
                entitlements = entitlements[own.Length..];
                var harms = _harms.AsSpan(subjects[i].First, subjects[i].Count);
                var floor = new Floor(own, preferences, _run._its.Clock, _run._set.KindMatch);
                var options = Propose(subjects[i].Program, harms);
                _run.AsksFor("which plans meet what is owed, and how much harm they leave when");
                plans[i] = ranking.Rank(subjects[i].Subject, harms, own, floor, options);
            }

            return ImmutableCollectionsMarshal.AsImmutableArray(plans);
        }

        /// <summary>The most urgent first, then the heaviest, the likeliest, and by subject and kind.</summary>
        internal ImmutableArray<Harm> HarmsByUrgency()
        {
            Array.Sort(_harms, static (one, other) =>
            {
                var order = (int)other.Urgency - (int)one.Urgency;
                order = order != 0 ? order : other.Worst.CompareTo(one.Worst);
                order = order != 0 ? order : other.Issue.Likelihood.CompareTo(one.Issue.Likelihood);
                order = order != 0 ? order : string.CompareOrdinal(one.Issue.Commitment?.Id.Value, other.Issue.Commitment?.Id.Value);
                return order != 0 ? order : one.Issue.Kind.CompareTo(other.Issue.Kind);
            });
            return ImmutableCollectionsMarshal.AsImmutableArray(_harms);
        }

        internal override void Holds(int rule, object? item)
        {
            var (issue, its) = (_run._issue!, _run._its);
            var held = _run._set.Program.Rules[rule];
            switch (held.Concludes)
            {
                case HarmsBy harms:
                    if (harms.Estimate(issue.Subject, item, its) is { } estimate)
                    {
                        _run.AsksFor("how far its harm has accrued", issue.Kind, held);
                        var line = HarmLines.Of(harms.Component, estimate, issue, its);
                        Append(ref _contributions, ref _contributionCount, new HarmContribution(held, issue.Subject, item, line));
                    }
                    else
                    {
                        IsUnknown(rule, item, [$"{harms.Component} in {its.Currency}"]);
                    }

                    break;
                case OwesObligation owes when !_answer.Holds:
                    _answer = (true, item, owes.Obligation(issue.Subject, item, its) ?? throw NothingConcluded("entitlement"), null, default);
                    break;
                case DecidesEntitlement decides:
                    _answer = (true, null, null, decides.Decide(issue.Subject, its) ?? throw NothingConcluded("entitlement"), default);
                    break;
                case ProposesRemedy proposes:
                    var terms = proposes.Terms(issue.Subject, item, its) ?? throw NothingConcluded("remedy");
                    Append(ref _options, ref _optionCount, ClipGoodwill(held, item, terms));
                    break;
            }
        }

        internal override void IsUnknown(int rule, object? item, ImmutableArray<string> missing)
        {
            var unknown = _run._set.Program.Rules[rule];
            switch (unknown.Concludes)
            {
                case HarmsBy harms:
                    (_unknown ??= []).Add(harms.Component);
                    break;
                case ConcludesEntitlement:
                    _answer = _answer.Holds || !_answer.Missing.IsDefault ? _answer : (false, null, null, null, missing);
                    return;
            }

            _run.Ask(unknown, missing);
        }

        private static InvalidOperationException NothingConcluded(string what) =>
            new($"The {what} rule's conclusion returned nothing; conclude something, or add a clause that says when there is nothing.");

        private void LookAt(in SubjectIssues subject)
        {
            _run._subject = subject.Subject;
            _run._its.LookAt(subject.Subject, subject.Position, subject.Derived);
        }

        private void LookAt(PredictedIssue issue)
        {
            _run._issue = issue;
            _run._its.LookAt(issue);
        }

        private Harm Weigh(SubjectProgram program)
        {
            _run._stage = RuleStage.WeighHarm;
            _contributionCount = 0;
            _unknown = null;
            foreach (ref readonly var step in program.HarmOf(_run._issue!.Kind).AsSpan())
            {
                var (before, faults) = (_contributionCount, _run._faults?.Count);
                _run.Ask(new ReadOnlySpan<Step>(in step), this);
                if (_run._faults?.Count != faults)
                {
                    _contributionCount = before;
                    (_unknown ??= []).Add(((HarmsBy)_run._set.Program.Rules[step.Ordinal].Concludes).Component);
                }
            }

            _run.AsksFor("how urgent it is", _run._issue!.Kind);
            var contributions = ToImmutable(_contributions.AsSpan(0, _contributionCount));
            return Weighing.Of(_run._issue!, contributions, _unknown is null ? [] : [.. _unknown.Distinct().Order()], _run._set.Scales, _run._its.Clock);
        }

        private ReadOnlySpan<Remedy> Propose(SubjectProgram program, ReadOnlySpan<Harm> harms)
        {
            _run._stage = RuleStage.Propose;
            _optionCount = 0;
            foreach (var harm in harms)
            {
                LookAt(harm.Issue);
                foreach (ref readonly var step in program.RemediesFor(harm.Issue.Kind).AsSpan())
                {
                    var (before, faults) = (_optionCount, _run._faults?.Count);
                    _run.Ask(new ReadOnlySpan<Step>(in step), this);
                    _optionCount = _run._faults?.Count == faults ? _optionCount : before;
                }
            }

            return _options.AsSpan(0, _optionCount);
        }

        /// <summary>The entitlements at the front that are a subject's: they stand in the order of the subjects.</summary>
        private static ReadOnlySpan<Entitlement> OwnOf(ISubject subject, ReadOnlySpan<Entitlement> entitlements)
        {
            var count = 0;
            while (count < entitlements.Length && ReferenceEquals(entitlements[count].Issue.Subject, subject))
            {
                count++;
            }

            return entitlements[..count];
        }

        private void Add(Entitlement entitlement) => Append(ref _entitlements, ref _entitlementCount, entitlement);

        private static ImmutableArray<TItem> ToImmutable<TItem>(ReadOnlySpan<TItem> items) => ImmutableCollectionsMarshal.AsImmutableArray(items.ToArray());

        /// <summary>Goodwill is clipped to its cap when it is proposed, and never gated by it; without a price there is no cap.</summary>
        private Remedy ClipGoodwill(Rule rule, object? item, RemedyTerms terms)
        {
            var issue = _run._issue!;
            if (terms.Pays is not { IsGoodwill: true } pays)
            {
                return new Remedy(rule, issue, item, terms, _run._set.KindMatch);
            }

            if (issue.Commitment?.Value is not { } price || price.Currency != pays.Amount.Currency)
            {
                return new Remedy(rule, issue, item, terms, _run._set.KindMatch) { IsUncapped = true };
            }

            var clipped = terms with { Pays = pays.ClippedTo(price.Percent(_run._set.Scales.GoodwillCapPercent)) };
            return new Remedy(rule, issue, item, clipped, _run._set.KindMatch);
        }
    }
}
