using System.Diagnostics;
using Advocacy.Rules;
using CriticalSupplies.Knowledge;

namespace CriticalSupplies.Walking;

/// <summary>Walks an instant through the history, assesses every programme by what was known then, and warns of lines before they are late.</summary>
/// <remarks>A programme is assessed again only when its case has changed or the last assessment's <see cref="CaseAssessment.HoldsUntil"/> has come.</remarks>
internal sealed class Walk(History history, IAdvocacyEvaluator evaluator, WalkOptions options, int worstCount)
{
    private readonly ProgrammeCases _cases = new(history);
    private readonly Dictionary<CommitmentId, KnownLine> _lines = history.Lines.ToDictionary(static line => line.Delivery.Id);
    private readonly Dictionary<string, CaseAssessment> _standing = new(StringComparer.Ordinal);
    private readonly Dictionary<CommitmentId, Warning> _warnings = [];
    private readonly WorstCases _worst = new(worstCount);
    private int _assessments;
    private int _skipped;
    private int _checked;
    private int _differed;

    internal WalkResult Run(Action<WalkProgress>? progress = null)
    {
        var watch = Stopwatch.StartNew();
        for (var asOf = options.From; asOf <= options.To; asOf += options.Step)
        {
            foreach (var programme in history.Programmes)
            {
                Visit(programme, asOf);
            }

            progress?.Invoke(new WalkProgress(asOf, (asOf - options.From) / (options.To - options.From + options.Step), _warnings.Count));
        }

        return new WalkResult(
            [.. _warnings.Values.OrderBy(static warning => warning.At).ThenBy(static warning => warning.Line.Line.Id, StringComparer.Ordinal)],
            [.. _worst.InOrder],
            _assessments,
            _skipped,
            _checked,
            _differed,
            watch.Elapsed);
    }

    private void Visit(Programme programme, DateTimeOffset asOf)
    {
        if (_cases.AsOf(programme, asOf) is not { } @case)
        {
            _standing.Remove(programme.Country);
            return;
        }

        if (_standing.TryGetValue(programme.Country, out var last) && StillHolds(last, @case, asOf))
        {
            _skipped++;
            CheckNowAndThen(last, @case, asOf);
            return;
        }

        var assessment = evaluator.Evaluate(@case, asOf);
        _assessments++;
        _standing[programme.Country] = assessment;
        Warn(assessment, asOf);
    }

    private static bool StillHolds(CaseAssessment last, CustomerCase @case, DateTimeOffset asOf) =>
        !(last.HoldsUntil <= asOf) && SameKnowledge.As(last.Case, @case);

    private void CheckNowAndThen(CaseAssessment last, CustomerCase @case, DateTimeOffset asOf)
    {
        if (_skipped % options.CheckEverySkip == 0)
        {
            _checked++;
            _differed += AssessmentText.Of(evaluator.Evaluate(@case, asOf)) == AssessmentText.Of(last) ? 0 : 1;
        }
    }

    private void Warn(CaseAssessment assessment, DateTimeOffset asOf)
    {
        foreach (var harm in assessment.Harms)
        {
            if (harm.Issue is { Status: IssueStatus.Anticipated, Commitment.Id: var id, Kind: var kind } && kind == IssueKind.LateDelivery && !_warnings.ContainsKey(id))
            {
                var warning = new Warning(_lines[id], asOf, harm.Issue.Likelihood);
                _warnings.Add(id, warning);
                _worst.Consider(new WarnedCase(warning, harm, assessment));
            }
        }
    }
}
