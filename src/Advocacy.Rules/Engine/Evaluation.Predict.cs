using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Engine;

/// <content>Derives facts and predicts issues, subject by subject.</content>
internal sealed partial class Evaluation
{
    private Evidence[]? _found;
    private int _foundCount;
    private PredictedIssue[]? _issues;
    private int _issueCount;
    private List<(Evidence Evidence, DateTimeOffset At)>? _observed;
    private SubjectIssues[]? _subjects;
    private int _subjectCount;
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

    private void PredictSubject(SubjectProgram program, ISubject subject, int position, ref DerivedFacts? derived, ILookup<int, Evidence>? predictions)
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

        _trace?.Look(subject, null, _its);
        _stage = RuleStage.Predict;
        _foundCount = 0;
        _observed?.Clear();
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
            Append(ref _subjects, ref _subjectCount, new SubjectIssues(subject, position, program, derived, first, _issueCount - first));
        }
    }

    /// <summary>Gathers what was found by issue, and adds a breach of the commitment's own dates, which needs no evidence.</summary>
    private void Conclude(ISubject subject, int position)
    {
        var commitment = subject as Commitment;
        AsksFor("whether it is late");
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

    private void ReportOther(ISubject subject, int position, IssueKind kind, DateTimeOffset? hitsAt, ReadOnlySpan<Evidence> evidence)
    {
        DateTimeOffset? earliest = null;
        foreach (var (observation, at) in CollectionsMarshal.AsSpan(_observed))
        {
            if (observation.Kind == kind && (earliest is not { } earlier || at < earlier))
            {
                earliest = at;
            }
        }

        AsksFor("whether what a rule observes has happened", kind);
        var hasOccurred = earliest is { } first && _its.Clock.HasPassed(first);
        Report(subject, position, kind, hasOccurred ? IssueStatus.Occurred : IssueStatus.Anticipated, earliest ?? hitsAt, evidence);
    }

    private void Report(
        ISubject subject, int position, IssueKind kind, IssueStatus status, DateTimeOffset? hitsAt, ReadOnlySpan<Evidence> evidence)
    {
        var (baseRate, logOdds) = _set.Program.BaseRateOf(kind);
        foreach (var found in evidence)
        {
            logOdds += found.Weight.Value;
        }

        var likelihood = status == IssueStatus.Anticipated ? Probability.OfLogOdds(logOdds) : Probability.One;
        if (likelihood < _set.Scales.ReportingThreshold)
        {
            return;
        }

        AsksFor("whether an earlier failure still makes this one a repeat", kind);
        _history ??= new FailureHistory(_case, _its.Clock, _set.Scales.RepeatWindow);
        var isRepeat = _history.Value.HasEarlier(position, hitsAt ?? DateTimeOffset.MaxValue);
        var issue = new PredictedIssue(
            subject, kind, status, baseRate, likelihood, hitsAt, isRepeat, ImmutableCollectionsMarshal.AsImmutableArray(evidence.ToArray()));
        Append(ref _issues, ref _issueCount, issue);
    }

    private void Add(Evidence evidence) => Append(ref _found, ref _foundCount, evidence, capacity: 16);

    private void Observe(Evidence evidence, DateTimeOffset at)
    {
        Add(evidence);
        (_observed ??= []).Add((evidence, at));
    }

    private static void Append<TItem>(ref TItem[]? items, ref int count, TItem item, int capacity = 4)
    {
        items ??= new TItem[capacity];
        if (count == items.Length)
        {
            Array.Resize(ref items, count * 2);
        }

        items[count++] = item;
    }

    /// <summary>By issue, then by rule; predictors after the rules. Stable, and linear where the order is right already.</summary>
    private static void Sort(Span<Evidence> found)
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

    private static int Compare(Evidence one, Evidence other)
    {
        var order = one.Kind.CompareTo(other.Kind);
        order = order != 0 ? order : (one.Rule is null).CompareTo(other.Rule is null);
        return order != 0 ? order : one.Source.CompareTo(other.Source);
    }
}
