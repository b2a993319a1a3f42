using System.Collections.Concurrent;

namespace Advocacy.Rules;

/// <summary>Many cases, each as it was last assessed, and the order in which they are to be looked at again.</summary>
/// <remarks>
/// Assessing is pure and may be done by many threads; accepting what came of it belongs to one thread. What is watched can be read by any thread.
/// </remarks>
internal sealed class WatchList(IAdvocacyEvaluator evaluator, TimeSpan lapseNotice, long lastChangeId = 0)
{
    private readonly ConcurrentDictionary<CustomerId, WatchedCase> _cases = [];
    private readonly SortedSet<WatchedCase> _wakes = new(Comparer<WatchedCase>.Create(WatchedCase.CompareWakes));
    private readonly string _assessedBy = $"{evaluator.RuleSetVersion}, {lapseNotice:c}";
    private long _lastChangeId = lastChangeId;

    /// <summary>The latest instant as of which a case that was kept had been assessed.</summary>
    internal DateTimeOffset AssessedThrough { get; private set; } = DateTimeOffset.MinValue;

    internal int Count => _cases.Count;

    internal ICollection<CustomerId> Customers => _cases.Keys;

    /// <summary>The case that wakes first; none where no case ever does.</summary>
    internal WatchedCase? NextToWake => _wakes.Min;

    internal WatchedCase? Find(CustomerId customer) => _cases.GetValueOrDefault(customer);

    /// <summary>Takes in a case as it was kept; one that was assessed by other rules, or with another notice, wakes at once.</summary>
    internal void Restore(WatchedCase kept)
    {
        Put(string.Equals(kept.AssessedBy, _assessedBy, StringComparison.Ordinal) ? kept : kept with { WakeAt = kept.AsOf });
        AssessedThrough = kept.AsOf > AssessedThrough ? kept.AsOf : AssessedThrough;
    }

    /// <summary>The cases whose time has come, the first to wake first.</summary>
    internal IEnumerable<WatchedCase> Due(DateTimeOffset asOf) => _wakes.TakeWhile(watched => watched.WakeAt <= asOf);

    /// <summary>Assesses the case as it is after an event.</summary>
    internal Reassessment Assess(CaseEvent told, DateTimeOffset asOf)
    {
        try
        {
            var next = told.ApplyTo(Find(told.CustomerId)?.Case);
            return new Reassessment(told.CustomerId, asOf, next is null ? null : Assess(next, asOf), null);
        }
        catch (ArgumentException refusal)
        {
            return new Reassessment(told.CustomerId, asOf, null, refusal);
        }
        catch (Exception error)
        {
            return new Reassessment(told.CustomerId, asOf, null, new ArgumentException(
                $"The case of customer '{told.CustomerId}' cannot be assessed: {error.Message}", nameof(told), error));
        }
    }

    /// <summary>Assesses a case whose time has come.</summary>
    internal Reassessment Assess(WatchedCase due, DateTimeOffset asOf)
    {
        try
        {
            return new Reassessment(due.Customer, asOf, Assess(due.Case, asOf), null);
        }
        catch (Exception error)
        {
            return new Reassessment(due.Customer, asOf, due with { AsOf = asOf, WakeAt = null }, error);
        }
    }

    /// <summary>Takes in what came of assessing a case, and tells what has changed. An event that could not be assessed leaves all as it was.</summary>
    internal void Accept(in Reassessment reassessed, ICollection<AssessmentChange> changes)
    {
        var before = Find(reassessed.Customer)?.Summary ?? AssessmentSummary.Empty;
        var after = reassessed.Next?.Summary ?? AssessmentSummary.Empty;
        if (reassessed.Error is { } error)
        {
            if (reassessed.Next is not null)
            {
                Put(reassessed.Next);
                changes.Add(new AssessmentFailure(++_lastChangeId, reassessed.Customer, reassessed.AsOf, error.GetType().FullName!));
            }

            return;
        }

        if (reassessed.Next is not null)
        {
            Put(reassessed.Next);
        }
        else
        {
            Remove(reassessed.Customer);
        }

        new SummaryComparison(reassessed.Customer, reassessed.AsOf, before, after).AddTo(changes, ref _lastChangeId);
    }

    private WatchedCase Assess(CustomerCase @case, DateTimeOffset asOf)
    {
        var assessment = evaluator.Evaluate(@case, asOf);
        var summary = AssessmentSummary.Of(assessment, lapseNotice);
        var wakeAt = summary.NextNotice(lapseNotice) is { } notice && (assessment.HoldsUntil is not { } until || notice < until) ? notice : assessment.HoldsUntil;
        return new WatchedCase(@case, asOf, summary, WatchedCase.RequireLater(wakeAt, asOf), _assessedBy);
    }

    /// <summary>Replaced in one step, so that whoever reads meanwhile finds the case as it was or as it is.</summary>
    private void Put(WatchedCase watched)
    {
        ForgetWake(watched.Customer);
        _cases[watched.Customer] = watched;
        if (watched.WakeAt is not null)
        {
            _wakes.Add(watched);
        }
    }

    private void Remove(CustomerId customer)
    {
        ForgetWake(customer);
        _cases.TryRemove(customer, out _);
    }

    private void ForgetWake(CustomerId customer)
    {
        if (Find(customer) is { WakeAt: not null } watched)
        {
            _wakes.Remove(watched);
        }
    }
}
