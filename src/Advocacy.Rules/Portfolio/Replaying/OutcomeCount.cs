namespace Advocacy.Rules;

/// <summary>Counts outcomes as they become known; all that is kept of an issue is its lead time.</summary>
internal sealed class OutcomeCount
{
    private readonly List<TimeSpan> _leadTimes = [];
    private int _missed;
    private int _false;
    private int _open;

    internal int Quiet { get; set; }

    /// <summary>Whether a promise of the kind was kept, warned of or not.</summary>
    internal bool IsObserved { get; set; }

    internal bool IsJudged => IsObserved || _leadTimes.Count + _missed + Quiet > 0;

    internal void Add(ReplayedIssue issue)
    {
        switch (issue.Outcome)
        {
            case ReplayOutcome.InTime:
                _leadTimes.Add(issue.LeadTime!.Value);
                break;
            case ReplayOutcome.Missed:
                _missed++;
                break;
            case ReplayOutcome.False:
                _false++;
                break;
            default:
                _open++;
                break;
        }
    }

    internal void Add(OutcomeCount other)
    {
        _leadTimes.AddRange(other._leadTimes);
        _missed += other._missed;
        _false += other._false;
        _open += other._open;
        Quiet += other.Quiet;
        IsObserved |= other.IsObserved;
    }

    internal ReplayTally ToTally(IssueKind? kind) => new(kind, new LeadTimes(_leadTimes), _missed, _false, _open, Quiet, IsObserved);
}
