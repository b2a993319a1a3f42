using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>Looks on while a case is evaluated, for an explanation. An evaluation that nobody asks about has none.</summary>
internal abstract class ClauseTrace
{
    /// <summary>Told of every question to the clock before it is answered; nobody is when absent.</summary>
    internal virtual Action<ClockQuestion>? Watch => null;

    /// <summary>Told who asks the clock from here on.</summary>
    /// <param name="rule">The rule or predictor that asks, or about which the evaluator asks; none where it asks about no rule.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="issue">The issue; none where there is none yet.</param>
    /// <param name="purpose">What the evaluator itself asks for; none where the rule's own clauses or conclusion ask.</param>
    internal virtual void Asks(RuleId? rule, ISubject subject, IssueKind? issue, string? purpose)
    {
    }

    /// <summary>Is shown what rules are about to be asked of, while the clock still answers.</summary>
    /// <param name="subject">The subject; its facts are derived.</param>
    /// <param name="issue">The issue, for the stages after prediction; none for derivations and predictions.</param>
    /// <param name="its">The surroundings as the rules see them.</param>
    internal abstract void Look(ISubject subject, PredictedIssue? issue, IssueSurroundings its);
}
