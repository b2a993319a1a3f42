using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>Finds the question whose answer is the first to change, and who asks it, while the case is evaluated again.</summary>
internal sealed class HoldsUntilTrace(DateTimeOffset asOf) : ClauseTrace
{
    private (RuleId? Rule, ISubject Subject, IssueKind? Issue, string? Purpose) _asker;

    /// <summary>Of several questions whose answers change at the same instant, the one that is asked first.</summary>
    internal HoldsUntilExplanation? Found { get; private set; }

    internal override Action<ClockQuestion> Watch => question =>
    {
        if (question.ChangesAfter(asOf) is { } change && (Found is null || change < Found.Until))
        {
            Found = new HoldsUntilExplanation(question, asOf, change, _asker.Rule, _asker.Subject, _asker.Issue, _asker.Purpose);
        }
    };

    internal override void Asks(RuleId? rule, ISubject subject, IssueKind? issue, string? purpose) => _asker = (rule, subject, issue, purpose);

    internal override void Look(ISubject subject, PredictedIssue? issue, IssueSurroundings its)
    {
    }
}
