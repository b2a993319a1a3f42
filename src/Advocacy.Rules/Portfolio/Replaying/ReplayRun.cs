using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>One run of a replay: takes in events, lets the customers catch up together from time to time, and counts what became of their issues.</summary>
internal sealed class ReplayRun(
    IAdvocacyEvaluator evaluator, DateTimeOffset? from, Action<ReplayedIssue>? each, Action<RefusedEvent>? refuse, CancellationToken cancellation)
{
    /// <summary>Enough events for all processors to have their share of work, few enough to be held. Those of one instant are never parted.</summary>
    private const int MostHeld = 8192;

    private readonly Dictionary<CustomerId, ReplayedCustomer> _customers = [];
    private readonly SortedDictionary<IssueKind, OutcomeCount> _counts = [];
    private readonly HashSet<CustomerId> _seen = [];
    private DateTimeOffset? _first;
    private DateTimeOffset? _latest;
    private long _events;
    private long _refused;
    private long _assessments;
    private long _failures;
    private long _looks;
    private int _live;
    private int _held;

    /// <summary>Takes in an event. One that is refused changes nothing, not even how far the history has come.</summary>
    internal void Take(CaseEvent told)
    {
        if (told.At < _latest)
        {
            Refuse(told, $"{told.At:O} is before {_latest:O}, of an event before it; events stand in the order in which they became known. Sort them by 'at'.");
            return;
        }

        if (Next(told, _customers.GetValueOrDefault(told.CustomerId)?.Known) is not (true, var next))
        {
            return;
        }

        if (_held >= MostHeld && told.At != _latest)
        {
            CatchUp();
        }

        _looks += told.At == _latest ? 0 : _live;
        _latest = told.At;
        _first ??= told.At;
        if (!_customers.TryGetValue(told.CustomerId, out var customer))
        {
            _customers.Add(told.CustomerId, customer = new ReplayedCustomer(told.CustomerId, evaluator, from));
        }

        _events++;
        _live += (next is null ? 0 : 1) - (customer.Known is null ? 0 : 1);
        _seen.Add(told.CustomerId);
        customer.Tell(told.At, next);
        _held++;
    }

    internal ReplayReport End(DateTimeOffset? to)
    {
        CatchUp();
        var until = to ?? _latest ?? DateTimeOffset.MinValue;
        Together([.. _customers.Values], customer =>
        {
            customer.AdvanceTo(until, cancellation);
            customer.End();
        });
        var all = new OutcomeCount();
        foreach (var count in _counts.Values.Where(static count => count.IsJudged))
        {
            all.Add(count);
        }

        return new ReplayReport(all.ToTally(null), [.. _counts.Select(static pair => pair.Value.ToTally(pair.Key))])
        {
            RuleSetVersion = evaluator.RuleSetVersion,
            FirstEventAt = _first,
            SeenUntil = _latest is null ? null : until,
            Events = _events,
            Refused = _refused,
            Customers = _seen.Count,
            Assessments = _assessments,
            Skipped = Math.Max(0, _looks + _live - _assessments),
            Failures = _failures,
        };
    }

    private (bool IsTaken, CustomerCase? Next) Next(CaseEvent told, CustomerCase? known)
    {
        try
        {
            var next = told.ApplyTo(known);
            return next is null || next.LatestHappeningAt <= told.At
                ? (true, next)
                : Refuse(told, $"Becomes known at {told.At:O}, but {next.LatestHappening.What} happened at {next.LatestHappeningAt:O}, which is later.");
        }
        catch (ArgumentException refusal)
        {
            return Refuse(told, Refusal.Reason(refusal));
        }
    }

    private (bool IsTaken, CustomerCase? Next) Refuse(CaseEvent told, string reason)
    {
        _refused++;
        refuse?.Invoke(new RefusedEvent(told, reason));
        return default;
    }

    private void CatchUp()
    {
        Together([.. _customers.Values.Where(static customer => customer.HasNews)], customer => customer.CatchUp(cancellation));
        foreach (var (id, _) in _customers.Where(static pair => pair.Value.Known is null).ToList())
        {
            _customers.Remove(id);
        }

        _held = 0;
    }

    /// <summary>Does something with customers on all processors, and then counts what came of it in an order that does not depend on them.</summary>
    private void Together(List<ReplayedCustomer> customers, Action<ReplayedCustomer> act)
    {
        try
        {
            Parallel.ForEach(customers, new ParallelOptions { CancellationToken = cancellation }, act);
        }
        catch (AggregateException several) when (several.InnerException is OperationCanceledException cancelled)
        {
            throw new OperationCanceledException(cancelled.Message, cancelled, cancellation);
        }

        foreach (var customer in customers)
        {
            foreach (var issue in customer.Finished)
            {
                CountOf(issue.Kind).Add(issue);
                each?.Invoke(issue);
            }

            foreach (var kind in customer.Quiet)
            {
                CountOf(kind).Quiet++;
            }

            foreach (var kind in customer.Observed)
            {
                CountOf(kind).IsObserved = true;
            }

            (_assessments, _failures) = (_assessments + customer.Assessments, _failures + customer.Failures);
            customer.Clear();
        }
    }

    private OutcomeCount CountOf(IssueKind kind)
    {
        if (!_counts.TryGetValue(kind, out var count))
        {
            _counts.Add(kind, count = new OutcomeCount());
        }

        return count;
    }
}
