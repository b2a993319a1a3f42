using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>Searches for the smallest changes of facts that flip a target, by evaluating: single facts, then pairs.</summary>
internal sealed partial class ChangeSearch
{
    private const int MostAsked = 64;

    private readonly RuleSet _set;
    private readonly CaseAssessment _present;
    private readonly ChangeTarget _target;
    private readonly CaseFacts _facts;
    private readonly CancellationToken _cancellation;
    private readonly ImmutableArray<Rule> _rules;
    private readonly DeclaredValues _declared;
    private readonly List<Probe> _flips = [];
    private readonly List<Probe> _steps = [];
    private readonly string _outcome;
    private readonly string _trace;
    private readonly ImmutableArray<DateTimeOffset> _asked;
    private int _evaluations;
    private int _answers;
    private bool _boundReached;

    internal ChangeSearch(RuleSet set, CaseAssessment present, ChangeTarget target, CaseFormat format, CancellationToken cancellation)
    {
        (_set, _present, _target, _cancellation) = (set, present, target, cancellation);
        _facts = new CaseFacts(present.Case, format);
        _rules = [.. set.Rules
            .Where(target.DependsOn)
            .Where(rule => rule.Subject.IsAssignableFrom(target.SubjectType) || rule.Subject == typeof(Customer))];
        _declared = new DeclaredValues(_rules);
        List<ClockQuestion> asked = [];
        var seen = Evaluate(present.Case, asked);
        (_outcome, _trace) = (seen.Outcome, seen.Trace);
        _asked = [.. asked.SelectMany(static question => question.Instants).Distinct().OrderBy(noted => (noted - present.AsOf).Duration()).ThenBy(static noted => noted).Take(MostAsked)];
    }

    internal Changes Run()
    {
        foreach (var fact in _facts.About(_target.Commitment))
        {
            ProbeAlone(fact);
        }

        IEnumerable<ImmutableArray<Probe>> found = _flips.Select(static probe => ImmutableArray.Create(probe));
        found = _flips.Count > 0 ? found : Pairs();
        ImmutableArray<ChangeSet> sets =
        [
            .. found.Select(Answer)
                .Where(set => _target.OutcomeOf(set.Assessment) != _outcome)
                .OrderBy(static set => set.Size)
                .ThenBy(static set => set.Facts[0].Path, StringComparer.Ordinal)
                .ThenBy(static set => set.Facts[^1].Path, StringComparer.Ordinal),
        ];
        return new Changes(sets, _evaluations, _boundReached);
    }

    /// <summary>Keeps the smallest change of a fact that flips the target, and of every change of the trace the smallest that makes it.</summary>
    private void ProbeAlone(ProbedFact fact)
    {
        List<Probe> seen = [];
        foreach (var value in Probes.Switched(fact, _declared))
        {
            Try(fact, value, 1, seen);
        }

        if (Scale.Has(fact.Type))
        {
            ProbeScale(fact, fact.Value ?? Scale.Origin(fact.Type, _present.AsOf, CurrencyOf(fact)), seen);
        }

        if (seen.Where(probe => probe.Seen.Outcome != _outcome).MinBy(static probe => probe.Steps) is { } flip)
        {
            _flips.Add(flip);
            _answers++;
        }

        _steps.AddRange(seen
            .Where(probe => probe.Seen.Trace != _trace)
            .GroupBy(static probe => probe.Seen.Trace, StringComparer.Ordinal)
            .Select(static same => same.MinBy(static probe => probe.Steps)!));
    }

    private Seen? Try(ProbedFact fact, JsonNode value, decimal steps, List<Probe> seen)
    {
        if (Try((fact, value)) is not { } found)
        {
            return null;
        }

        seen.Add(new Probe(fact, value, steps, found));
        return found;
    }

    /// <summary>Evaluates the case with other values; nothing where it refuses them, or once the bound is reached.</summary>
    private Seen? Try(params ReadOnlySpan<(ProbedFact Fact, JsonNode Value)> changes)
    {
        if (_boundReached || _facts.With(changes) is not { } other || other.LatestHappeningAt > _present.AsOf)
        {
            return null;
        }

        // Every answer is evaluated once more at the end.
        if (_evaluations + _answers + 1 >= Changes.MostEvaluations)
        {
            _boundReached = true;
            return null;
        }

        try
        {
            return Evaluate(other, null);
        }
        catch (Exception fault) when (fault is OverflowException || (_set.Scales.ThrowsFaults && fault is not OperationCanceledException))
        {
            return null;
        }
    }

    private Seen Evaluate(CustomerCase other, List<ClockQuestion>? asked)
    {
        _cancellation.ThrowIfCancellationRequested();
        _evaluations++;
        var trace = new ProbeTrace(_rules, _target.Commitment, asked);
        var assessment = AdvocacyEvaluator.Trace(_set, other, _present.AsOf, trace, _cancellation);
        return new Seen(_target.OutcomeOf(assessment), trace.Truths + _target.ProgressOf(assessment));
    }

    /// <summary>The smallest pairs of single changes that each changed the trace, and together flip the target.</summary>
    private List<ImmutableArray<Probe>> Pairs()
    {
        List<ImmutableArray<Probe>> found = [];
        var pairs = Enumerable.Range(0, _steps.Count)
            .SelectMany(first => Enumerable.Range(first + 1, _steps.Count - first - 1).Select(second => (First: _steps[first], Second: _steps[second])))
            .Where(static pair => pair.First.Fact != pair.Second.Fact)
            .OrderBy(static pair => pair.First.Size + pair.Second.Size);
        foreach (var (first, second) in pairs)
        {
            if (_boundReached || (found is [var smallest, ..] && first.Size + second.Size > smallest.Sum(static probe => probe.Size)))
            {
                break;
            }

            if (Try((first.Fact, first.Value), (second.Fact, second.Value)) is { } seen && seen.Outcome != _outcome)
            {
                found.Add([first, second]);
                _answers++;
            }
        }

        return found;
    }

    private ChangeSet Answer(ImmutableArray<Probe> probes)
    {
        _evaluations++;
        var changed = _facts.With([.. probes.Select(static probe => (probe.Fact, probe.Value))])!;
        return new ChangeSet(
            [.. probes.Select(static probe => probe.Fact.To(probe.Value)).OrderBy(static change => change.Path, StringComparer.Ordinal)],
            probes.Sum(static probe => probe.Size),
            new AdvocacyEvaluator(_set).Evaluate(changed, _present.AsOf, _cancellation));
    }

    /// <summary>The currency of the commitment that a fact belongs to; the rule set's own where it has none.</summary>
    private Currency CurrencyOf(ProbedFact fact) =>
        (fact.Element.Item as Commitment)?.Amounts.Select(static amount => (Currency?)amount.Currency).FirstOrDefault() ?? _set.Scales.Currency;

    private readonly record struct Seen(string Outcome, string Trace);

    /// <summary>A value that was tried, so many steps from the present one; a switched one is one step.</summary>
    private sealed record Probe(ProbedFact Fact, JsonNode Value, decimal Steps, Seen Seen)
    {
        internal int Size { get; } = Scale.Size(Steps);
    }
}
