namespace Advocacy.Rules;

/// <summary>What has been seen so far of one issue of one subject.</summary>
internal sealed class IssueTrack(CustomerId customer, CommitmentId? commitment, IssueKind kind)
{
    private DateTimeOffset? _warnedAt;
    private DateTimeOffset? _hitAt;
    private bool _stands;
    private long _lastLook;

    /// <summary>Whether it has hit, and what is seen now is another one: it was gone meanwhile, or is only anticipated again.</summary>
    internal bool IsAnotherNow(PredictedIssue issue) => _hitAt is not null && (!_stands || issue.Status == IssueStatus.Anticipated);

    /// <summary>Whether a replay of a span counts it: it hit then or, where it never hit, was warned of then.</summary>
    internal bool IsIn(DateTimeOffset? from) => (_hitAt ?? _warnedAt) >= (from ?? DateTimeOffset.MinValue);

    /// <summary>It is there.</summary>
    internal void See(PredictedIssue issue, DateTimeOffset asOf, long look)
    {
        if (issue.Status == IssueStatus.Anticipated)
        {
            _warnedAt = _stands ? _warnedAt ?? asOf : asOf;
        }
        else if (_hitAt is null)
        {
            _warnedAt = _stands ? _warnedAt : null;
            _hitAt = issue.HitsAt < asOf ? issue.HitsAt : asOf;
        }

        _stands = true;
        _lastLook = look;
    }

    /// <summary>It is not there any more, where it was not seen at a look.</summary>
    internal void Miss(long look) => _stands &= _lastLook == look;

    internal ReplayedIssue Finish() => new(
        customer,
        commitment,
        kind,
        (_warnedAt, _hitAt) switch
        {
            (_, null) => _stands ? ReplayOutcome.Open : ReplayOutcome.False,
            ({ } warned, { } hit) when warned < hit => ReplayOutcome.InTime,
            _ => ReplayOutcome.Missed,
        },
        _warnedAt,
        _hitAt);
}
