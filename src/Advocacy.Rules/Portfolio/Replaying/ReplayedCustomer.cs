namespace Advocacy.Rules;

/// <summary>One customer's history: the case as it became known, assessed whenever it changed and whenever its answer may have changed by time alone.</summary>
/// <remarks>No customer's assessment depends on another's, so that each is taken forward by itself, by one thread at a time.</remarks>
internal sealed class ReplayedCustomer(CustomerId id, IAdvocacyEvaluator evaluator, DateTimeOffset? from)
{
    private readonly Dictionary<(CommitmentId? Commitment, IssueKind Kind), IssueTrack> _tracks = [];
    private readonly List<(DateTimeOffset At, CustomerCase? Case)> _told = [];
    private CustomerCase? _assessed;
    private DateTimeOffset? _wakeAt;
    private long _look;

    /// <summary>The case as it was last told; none where there is none or it was removed.</summary>
    internal CustomerCase? Known { get; private set; }

    internal bool HasNews => _told.Count > 0;

    internal long Assessments { get; private set; }

    internal long Failures { get; private set; }

    /// <summary>Issues that are finished and not yet counted.</summary>
    internal List<ReplayedIssue> Finished { get; } = [];

    /// <summary>The kinds of late issue of which promises were kept without a warning, one for each promise, not yet counted.</summary>
    internal List<IssueKind> Quiet { get; } = [];

    /// <summary>The kinds of late issue of which promises were fulfilled after a warning, or late.</summary>
    internal List<IssueKind> Observed { get; } = [];

    /// <summary>Takes in what became known; several at one instant become known together.</summary>
    internal void Tell(DateTimeOffset at, CustomerCase? known)
    {
        if (HasNews && _told[^1].At == at)
        {
            _told.RemoveAt(_told.Count - 1);
        }

        _told.Add((at, known));
        Known = known;
    }

    /// <summary>Assesses what was told, and in between whenever the time came.</summary>
    internal void CatchUp(CancellationToken cancellation)
    {
        foreach (var (at, known) in _told)
        {
            AdvanceTo(at, cancellation);
            Leave(known);
            _assessed = known;
            Assess(at, cancellation);
        }

        _told.Clear();
    }

    /// <summary>Assesses whenever the time comes before an instant.</summary>
    internal void AdvanceTo(DateTimeOffset until, CancellationToken cancellation)
    {
        while (_wakeAt is { } at && at < until)
        {
            Assess(at, cancellation);
        }
    }

    /// <summary>Forgets what has been counted.</summary>
    internal void Clear()
    {
        Finished.Clear();
        Quiet.Clear();
        Observed.Clear();
        Assessments = 0;
        Failures = 0;
    }

    /// <summary>Nothing more is seen of the customer.</summary>
    internal void End() => Leave(null);

    private void Assess(DateTimeOffset at, CancellationToken cancellation)
    {
        _wakeAt = null;
        if (_assessed is null)
        {
            return;
        }

        Assessments++;
        try
        {
            var (issues, until, hasFaults) = Issues(_assessed, at, cancellation);
            (_wakeAt, Failures) = (WatchedCase.RequireLater(until, at), Failures + (hasFaults ? 1 : 0));
            See(issues, at);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Failures++;
        }
    }

    /// <summary>Only issues are looked at: where the evaluator can stop at them, what they mean and what to do is not worked out.</summary>
    private (IEnumerable<PredictedIssue> Issues, DateTimeOffset? HoldsUntil, bool HasFaults) Issues(CustomerCase @case, DateTimeOffset at, CancellationToken cancellation)
    {
        if (evaluator is AdvocacyEvaluator foresees)
        {
            return foresees.Foresee(@case, at, cancellation);
        }

        var assessment = evaluator.Evaluate(@case, at, cancellation);
        return (assessment.Issues, assessment.HoldsUntil, !assessment.Faults.IsEmpty);
    }

    private void See(IEnumerable<PredictedIssue> issues, DateTimeOffset at)
    {
        _look++;
        foreach (var issue in issues)
        {
            var key = (issue.Commitment?.Id, issue.Kind);
            if (!_tracks.TryGetValue(key, out var track) || track.IsAnotherNow(issue))
            {
                Finish(track);
                _tracks[key] = track = new IssueTrack(id, issue.Commitment?.Id, issue.Kind);
            }

            track.See(issue, at, _look);
        }

        foreach (var track in _tracks.Values)
        {
            track.Miss(_look);
        }
    }

    /// <summary>Finishes what is known of the promises that the case no longer holds, and of the customer where there is no case any more.</summary>
    private void Leave(CustomerCase? next)
    {
        foreach (var commitment in _assessed?.Commitments ?? [])
        {
            if (next?.Find(commitment.Id) is not null)
            {
                continue;
            }

            if (commitment.FulfilledAt >= (from ?? DateTimeOffset.MinValue))
            {
                (_tracks.ContainsKey((commitment.Id, commitment.LateIssue)) ? Observed : Quiet).Add(commitment.LateIssue);
            }
        }

        var gone = _tracks.Where(pair => next is null || (pair.Key.Commitment is { } of && next.Find(of) is null))
            .OrderBy(static pair => pair.Key.Commitment?.Value, StringComparer.Ordinal).ThenBy(static pair => pair.Key.Kind);
        foreach (var (key, track) in gone.ToList())
        {
            Finish(track);
            _tracks.Remove(key);
        }
    }

    private void Finish(IssueTrack? track)
    {
        if (track?.IsIn(from) == true)
        {
            Finished.Add(track.Finish());
        }
    }
}
