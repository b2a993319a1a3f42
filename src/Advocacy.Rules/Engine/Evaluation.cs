using System.Collections.Immutable;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Engine;

/// <summary>One case on its one way through the stages. Nothing of it outlives the assessment or is shared with another case.</summary>
internal sealed partial class Evaluation : MatchSink
{
    private readonly RuleSet _set;
    private readonly CustomerCase _case;
    private readonly IssueSurroundings _its;
    private readonly CancellationToken _cancellation;
    private readonly ClauseTrace? _trace;
    private RuleStage _stage;
    private ISubject _subject;
    private PredictedIssue? _issue;
    private DerivedFacts? _derived;
    private List<OpenQuestion>? _questions;
    private List<RuleFault>? _faults;

    internal Evaluation(RuleSet set, CustomerCase @case, DateTimeOffset asOf, CancellationToken cancellation, ClauseTrace? trace = null)
    {
        _set = set;
        _case = @case.WithoutStanding;
        _subject = _case.Customer;
        _its = new IssueSurroundings(_case, new Clock(asOf, trace?.Watch), set.Scales);
        _cancellation = cancellation;
        _trace = trace;
    }

    internal CaseAssessment Run(CustomerCase original, DateTimeOffset asOf)
    {
        Predict();
        var stages = _issueCount == 0 ? null : new LaterStages(this);
        stages?.WeighAndEntitle();
        var plans = stages?.ProposeAndRank() ?? [];
        var reactions = stages?.React(plans) ?? [];
        _its.Clock.Close();
        return new CaseAssessment(
            original,
            asOf,
            _its.Clock.HoldsUntil,
            _set,
            stages?.HarmsByUrgency() ?? [],
            stages?.Entitlements() ?? [],
            plans,
            reactions,
            _questions is null ? [] : [.. _questions],
            _faults is null ? [] : [.. _faults]);
    }

    /// <summary>Goes as far as the issues, and no further.</summary>
    internal (ImmutableArray<PredictedIssue> Issues, DateTimeOffset? HoldsUntil, bool HasFaults) RunToIssues()
    {
        Predict();
        _its.Clock.Close();
        return (_issueCount == 0 ? [] : [.. _issues.AsSpan(0, _issueCount)], _its.Clock.HoldsUntil, _faults is not null);
    }

    internal override void Holds(int rule, object? item)
    {
        switch (_set.Program.Rules[rule].Concludes)
        {
            case PredictsIssue:
                Add(new Evidence(_set.Program.Rules[rule], _subject, item));
                break;
            case ObservesIssue observes:
                Observe(new Evidence(_set.Program.Rules[rule], _subject, item), observes.At(_subject, item));
                break;
            case DerivesFact derives:
                _derived!.Add(rule, derives.Derive(_subject, item)
                    ?? throw new InvalidOperationException($"The derivation of {derives.Fact.Name} returned nothing; conclude a fact, or add a clause that says when there is none."));
                break;
        }
    }

    internal override void IsUnknown(int rule, object? item, ImmutableArray<string> missing)
    {
        var unknown = _set.Program.Rules[rule];
        if (unknown.Concludes is DerivesFact derives)
        {
            _derived!.AddUnknown(rule, derives.Fact, missing);
        }

        Ask(unknown, missing);
    }

    /// <summary>Asks each rule of the current subject.</summary>
    private void Ask(ReadOnlySpan<Step> steps, MatchSink sink)
    {
        if (_trace is null)
        {
            AskEach(steps, sink);
        }
        else
        {
            AskTraced(steps, sink);
        }
    }

    /// <summary>Asks each rule of the current subject; one that throws becomes a fault, what it had concluded is taken back, and the others go on.</summary>
    private void AskEach(ReadOnlySpan<Step> steps, MatchSink sink)
    {
        var next = 0;
        while (next < steps.Length)
        {
            try
            {
                for (; next < steps.Length; next++)
                {
                    ref readonly var step = ref steps[next];
                    if (step.Period is null || step.Period.IsInForce(_its.Clock))
                    {
                        step.Matcher.Match(step.Ordinal, _subject, _its, sink);
                    }
                }
            }
            catch (Exception thrown) when (thrown is not OperationCanceledException && !_set.Scales.ThrowsFaults)
            {
                TakeBack(steps[next].Ordinal);
                Fail(_set.Program.Rules[steps[next].Ordinal].Id, thrown);
                next++;
            }
        }
    }

    private void Fail(RuleId source, Exception thrown) =>
        (_faults ??= []).Add(new RuleFault(source, _stage, _subject, _issue?.Kind, thrown));

    private void TakeBack(int rule)
    {
        var failed = _set.Program.Rules[rule];
        while (_foundCount > 0 && _found![_foundCount - 1].Rule == failed)
        {
            _foundCount--;
        }

        _observed?.RemoveAll(observed => observed.Evidence.Rule == failed);
        while (_questions is [.., var last] && last.Rule == failed.Id && ReferenceEquals(last.Subject, _subject) && last.Issue == KindAskedOf(failed))
        {
            _questions.RemoveAt(_questions.Count - 1);
        }

        if (failed.Concludes is DerivesFact derives)
        {
            _derived!.Fail(rule, derives.Fact);
        }
    }

    private void Ask(Rule rule, ImmutableArray<string> missing) => (_questions ??= []).Add(new OpenQuestion(
        rule.Id,
        rule.Stage,
        _subject,
        KindAskedOf(rule),
        rule.Weight,
        missing));

    private IssueKind? KindAskedOf(Rule rule) => _issue?.Kind ?? (rule.Issues is [var kind, ..] ? kind : null);
}
