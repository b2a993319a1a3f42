using System.Collections.Immutable;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Engine;

/// <content>The stages after prediction.</content>
internal sealed partial class Evaluation
{
    /// <content>Anticipates how the customer reacts, once all else is decided.</content>
    private sealed partial class LaterStages
    {
        /// <summary>Takes finished plans and gives nothing back to any stage before.</summary>
        internal ImmutableArray<AnticipatedReaction> React(ImmutableArray<SubjectPlans> plans) =>
            _run._set.Program.HasReactions ? new Reacting(_run).To(plans, _harms) : [];
    }

    /// <summary>Asks the reaction rules of every issue as it stands and of the plans that are looked at.</summary>
    private sealed class Reacting(Evaluation run) : MatchSink
    {
        /// <summary>Who decides weighs the first plans against each other; what comes after them would only be read, not chosen.</summary>
        private const int PlansLookedAt = 3;

        private readonly List<AnticipatedReaction> _reactions = [];
        private readonly List<string> _missing = [];

        /// <summary>Evidence in the order of the rules' ids; without a plan it counts as things stand and with every plan.</summary>
        private readonly List<(RemedyPlan? Plan, Evidence Evidence)> _found = [];

        internal ImmutableArray<AnticipatedReaction> To(ImmutableArray<SubjectPlans> plans, ReadOnlySpan<Harm> harms)
        {
            run._stage = RuleStage.React;
            for (var i = 0; i < plans.Length; i++)
            {
                run._cancellation.ThrowIfCancellationRequested();
                var subject = run._subjects![i];
                run._subject = subject.Subject;
                run._its.LookAt(subject.Subject, subject.Position, subject.Derived);
                To(subject.Program, [.. plans[i].Ranked.Take(PlansLookedAt)], harms.Slice(subject.First, subject.Count));
            }

            return [.. _reactions];
        }

        internal override void Holds(int rule, object? item) =>
            _found.Add((item as RemedyPlan, new Evidence(run._set.Program.Rules[rule], run._subject, item)));

        internal override void IsUnknown(int rule, object? item, ImmutableArray<string> missing) => _missing.AddRange(missing);

        private static AnticipatesReaction Concluded(Evidence evidence) => (AnticipatesReaction)evidence.Rule!.Concludes;

        private void To(SubjectProgram program, ReadOnlySpan<RemedyPlan> plans, ReadOnlySpan<Harm> harms)
        {
            foreach (var harm in harms)
            {
                run._issue = harm.Issue;
                run._its.LookAt(harm);
                _found.Clear();
                foreach (ref readonly var step in program.ReactionsTo(harm.Issue.Kind).AsSpan())
                {
                    Ask(in step, plans);
                }

                Report(harm.Issue, null);
                foreach (var plan in plans)
                {
                    Report(harm.Issue, plan);
                }
            }
        }

        /// <summary>Asks a rule once, or of each plan. What it lacks becomes one question; a fault takes back all that it has said of the issue.</summary>
        private void Ask(ref readonly Step step, ReadOnlySpan<RemedyPlan> plans)
        {
            var rule = run._set.Program.Rules[step.Ordinal];
            var (before, faults) = (_found.Count, run._faults?.Count);
            _missing.Clear();
            if (((AnticipatesReaction)rule.Concludes).IsToPlan)
            {
                for (var i = 0; i < plans.Length && run._faults?.Count == faults; i++)
                {
                    run._its.LookAt(plans[i]);
                    run.Ask(new ReadOnlySpan<Step>(in step), this);
                }
            }
            else
            {
                run.Ask(new ReadOnlySpan<Step>(in step), this);
            }

            if (run._faults?.Count != faults)
            {
                _found.RemoveRange(before, _found.Count - before);
            }
            else if (_missing.Count > 0)
            {
                run.Ask(rule, [.. _missing.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
            }
        }

        private void Report(PredictedIssue issue, RemedyPlan? plan) => _reactions.AddRange(_found
            .Where(found => found.Plan is null || found.Plan == plan)
            .GroupBy(static found => (Concluded(found.Evidence).Form, Concluded(found.Evidence).Kind), static found => found.Evidence)
            .Select(evidence => Conclude(issue, plan, evidence.Key.Form, evidence.Key.Kind, [.. evidence]))
            .Where(reaction => reaction.Likelihood >= run._set.Scales.ReportingThreshold)
            .OrderByDescending(static reaction => reaction.Likelihood)
            .ThenBy(static reaction => reaction.Form)
            .ThenBy(static reaction => reaction.Kind));

        private AnticipatedReaction Conclude(PredictedIssue issue, RemedyPlan? plan, ReactionForm form, ReactionKind kind, ImmutableArray<Evidence> evidence)
        {
            var (baseRate, logOdds) = run._set.Program.DefaultBaseRate;
            var likelihood = Probability.OfLogOdds(logOdds + evidence.Sum(static each => each.Weight.Value));
            return new AnticipatedReaction(issue, plan, form, kind, baseRate, likelihood, evidence.Min(static each => Concluded(each).Basis), evidence);
        }
    }
}
