using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Engine;

/// <content>Derives facts and predicts issues, subject by subject.</content>
internal sealed partial class Evaluation
{
    private const int PredictorOrdinal = int.MaxValue;

    private Found[]? _found;
    private int _foundCount;
    private PredictedIssue[]? _issues;
    private int _issueCount;
    private List<SubjectIssues>? _subjects;
    private FailureHistory? _history;

    private void Predict()
    {
        var predictions = AskPredictors();
        _stage = RuleStage.Derive;
        DerivedFacts? customers = null;
        var program = _set.Program.For(typeof(Customer));
        var type = typeof(Customer);
        PredictSubject(program, _case.Customer, -1, ref customers, predictions);
        for (var position = 0; position < _case.Commitments.Length; position++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var commitment = _case.Commitments[position];
            if (commitment.GetType() != type)
            {
                type = commitment.GetType();
                program = _set.Program.For(type);
            }

            var own = customers;
            PredictSubject(program, commitment, position, ref own, predictions);
        }

        _issue = null;
    }

    private void PredictSubject(SubjectProgram program, ISubject subject, int position, ref DerivedFacts? derived, ILookup<int, Found>? predictions)
    {
        _subject = subject;
        if (program.Derivations.Length > 0)
        {
            _derived = derived = new DerivedFacts(derived);
            _its.LookAt(subject, position, derived);
            _stage = RuleStage.Derive;
            Ask(program.Derivations, this);
        }
        else
        {
            _its.LookAt(subject, position, derived);
        }

        _stage = RuleStage.Predict;
        _foundCount = 0;
        Ask(program.Predictions, this);
        foreach (var index in program.KeyedPredictions)
        {
            Ask(index.Candidates(subject), this);
        }

        foreach (var prediction in predictions?[position] ?? [])
        {
            Add(prediction);
        }

        if (program.KeyedPredictions.Length > 0 || predictions is not null)
        {
            Sort(_found.AsSpan(0, _foundCount));
        }

        var first = _issueCount;
        Conclude(subject, position);
        if (_issueCount > first)
        {
            (_subjects ??= []).Add(new SubjectIssues(subject, position, program, derived, first, _issueCount - first));
        }
    }

    /// <summary>Gathers what was found by issue, and adds a breach of the commitment's own dates, which needs no evidence.</summary>
    private void Conclude(ISubject subject, int position)
    {
        var commitment = subject as Commitment;
        var lateness = commitment is null ? default : Lateness.Of(commitment, _its.Clock);
        if (_foundCount == 0 && !lateness.IsBreach)
        {
            return;
        }

        var lateIssue = commitment?.LateIssue ?? default;
        var breachTold = !lateness.IsBreach;
        for (var start = 0; start < _foundCount;)
        {
            var kind = _found![start].Kind;
            var end = start + 1;
            while (end < _foundCount && _found[end].Kind == kind)
            {
                end++;
            }

            var evidence = _found.AsSpan(start, end - start);
            if (commitment is not null && kind == lateIssue)
            {
                breachTold = true;
                if (!lateness.IsKept)
                {
                    Report(subject, position, kind, lateness.Status!.Value, lateness.DueAt, evidence);
                }
            }
            else
            {
                ReportOther(subject, position, kind, commitment is null || lateness.Status != IssueStatus.Anticipated ? null : lateness.DueAt, evidence);
            }

            start = end;
        }

        if (!breachTold)
        {
            Report(subject, position, lateIssue, lateness.Status!.Value, lateness.DueAt, []);
        }
    }

    private void ReportOther(ISubject subject, int position, IssueKind kind, DateTimeOffset? hitsAt, ReadOnlySpan<Found> evidence)
    {
        DateTimeOffset? observed = null;
        foreach (ref readonly var found in evidence)
        {
            if (found.ObservedAt is { } at && _its.Clock.HasPassed(at) && (observed is not { } earlier || at < earlier))
            {
                observed = at;
            }
        }

        Report(subject, position, kind, observed is null ? IssueStatus.Anticipated : IssueStatus.Occurred, observed ?? hitsAt, evidence);
    }

    private void Report(
        ISubject subject, int position, IssueKind kind, IssueStatus status, DateTimeOffset? hitsAt, ReadOnlySpan<Found> evidence)
    {
        var (baseRate, logOdds) = evidence is [{ Ordinal: not PredictorOrdinal and var ordinal }, ..] ? _set.Program.BaseRateOf(ordinal) : BaseRateOf(kind);
        foreach (ref readonly var found in evidence)
        {
            logOdds += found.Evidence.Weight.Value;
        }

        var likelihood = status == IssueStatus.Anticipated ? Probability.OfLogOdds(logOdds) : Probability.One;
        if (likelihood < _set.Scales.ReportingThreshold)
        {
            return;
        }

        var all = evidence.IsEmpty ? [] : new Evidence[evidence.Length];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = evidence[i].Evidence;
        }

        _history ??= new FailureHistory(_case, _its.Clock, _set.Scales.RepeatWindow);
        var isRepeat = _history.Value.HasEarlier(position, hitsAt ?? DateTimeOffset.MaxValue);
        var issue = new PredictedIssue(
            subject, kind, status, baseRate, likelihood, hitsAt, isRepeat, ImmutableCollectionsMarshal.AsImmutableArray(all));
        _issues ??= new PredictedIssue[4];
        if (_issueCount == _issues.Length)
        {
            Array.Resize(ref _issues, _issueCount * 2);
        }

        _issues[_issueCount++] = issue;
    }

    private (Probability Rate, double LogOdds) BaseRateOf(IssueKind kind)
    {
        var rate = _set.BaseRateOf(kind);
        return (rate, rate.ToLogOdds());
    }

    private void Add(in Found found)
    {
        _found ??= new Found[8];
        if (_foundCount == _found.Length)
        {
            Array.Resize(ref _found, _foundCount * 2);
        }

        _found[_foundCount++] = found;
    }

    /// <summary>By issue, then by rule; predictors after the rules. Stable, and linear where the order is right already.</summary>
    private static void Sort(Span<Found> found)
    {
        for (var i = 1; i < found.Length; i++)
        {
            var moved = found[i];
            var place = i;
            while (place > 0 && Compare(found[place - 1], moved) > 0)
            {
                found[place] = found[place - 1];
                place--;
            }

            found[place] = moved;
        }
    }

    private static int Compare(in Found one, in Found other)
    {
        var order = one.Kind.CompareTo(other.Kind);
        return order != 0 ? order : one.Ordinal.CompareTo(other.Ordinal);
    }

    /// <summary>What the predictors say, by the position of the commitment it is about. One that throws is dropped whole.</summary>
    private ILookup<int, Found>? AskPredictors()
    {
        if (_set.Predictors.IsEmpty)
        {
            return null;
        }

        _stage = RuleStage.Predict;
        List<(int Position, Found Found)> all = [];
        foreach (var predictor in _set.Predictors)
        {
            var before = all.Count;
            try
            {
                foreach (var prediction in predictor.Predict(_case, _its.Clock))
                {
                    all.Add((PositionOf(prediction), new Found(PredictorOrdinal, prediction.Kind, new Evidence(predictor, prediction), null)));
                }
            }
            catch (Exception thrown) when (thrown is not OperationCanceledException && !_set.Scales.ThrowsFaults)
            {
                all.RemoveRange(before, all.Count - before);
                Fail(predictor.Id, thrown);
            }
        }

        return all.ToLookup(static entry => entry.Position, static entry => entry.Found);
    }

    private int PositionOf(Prediction prediction) => prediction.Commitment is not { } commitment
        ? -1
        : _case.PositionOf(commitment) is var position and >= 0
            ? position
            : throw new InvalidOperationException($"It speaks of commitment '{commitment}', which the case does not hold.");
}
