using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Engine;

/// <content>The stages after prediction.</content>
internal sealed partial class Evaluation
{
    /// <content>Says what is owed, by the version in force on the issue's date.</content>
    private sealed partial class LaterStages
    {
        private void Entitle(SubjectProgram program)
        {
            _run._stage = RuleStage.Entitle;
            var issue = _run._issue!;
            foreach (var versions in program.EntitlementsFor(issue.Kind))
            {
                _answer = default;
                var faults = _run._faults?.Count;
                if (!TryFindInForce(versions, issue, out var step))
                {
                    if (issue.HitsAt is null)
                    {
                        Add(Entitlement.Indeterminate(_run._set.Program.Rules[versions[^1].Ordinal], issue, [nameof(issue.HitsAt)]));
                    }

                    continue;
                }

                var rule = _run._set.Program.Rules[step.Ordinal];
                _run.Ask(new ReadOnlySpan<Step>(in step), this);
                Add(
                    _run._faults?.Count != faults ? Entitlement.Indeterminate(rule, issue, [])
                    : _answer.Decision is { } decision ? Decided(rule, issue, decision)
                    : _answer.Holds ? Entitlement.Owed(rule, issue, _answer.Item, _answer.Obligation!)
                    : !_answer.Missing.IsDefault ? Entitlement.Indeterminate(rule, issue, _answer.Missing)
                    : NotOwed(rule, issue));
            }
        }

        private Entitlement Decided(Rule rule, PredictedIssue issue, EntitlementDecision decision)
        {
            _run.AsksFor("whether the review date of its amounts has passed", issue.Kind, rule);
            return Entitlement.Decided(rule, issue, decision, _run._its.Clock);
        }

        /// <summary>Looks for the clause that decides against; one that throws only now leaves the verdict open.</summary>
        private Entitlement NotOwed(Rule rule, PredictedIssue issue)
        {
            try
            {
                return Entitlement.NotOwed(rule, issue, rule.Matcher.FirstFalse(issue.Subject, _run._its));
            }
            catch (Exception thrown) when (thrown is not OperationCanceledException && !_run._set.Scales.ThrowsFaults)
            {
                _run.Fail(rule.Id, thrown);
                return Entitlement.Indeterminate(rule, issue, []);
            }
        }

        /// <summary>The version in force on the issue's date, which is a fact and not a question to the clock.</summary>
        private static bool TryFindInForce(Step[] versions, PredictedIssue issue, out Step inForce)
        {
            foreach (var step in versions)
            {
                if (step.Period is not { } period || (issue.HitsAt is { } date && period.Covers(date)))
                {
                    inForce = step.AtAnyDate();
                    return true;
                }
            }

            inForce = default;
            return false;
        }
    }
}
