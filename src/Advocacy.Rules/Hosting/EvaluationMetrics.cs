using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Advocacy.Rules.Hosting;

/// <summary>What evaluations add up to. Tags are names of rule sets, kinds of issue and rules: never an id or a text of a case.</summary>
internal sealed class EvaluationMetrics : IDisposable
{
    private readonly Meter _meter;
    private readonly Counter<long> _evaluations;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _issues;
    private readonly Counter<long> _faults;

    public EvaluationMetrics(IMeterFactory? meters = null)
    {
        var options = new MeterOptions(TelemetryNames.Source) { Version = typeof(EvaluationMetrics).Assembly.GetName().Version?.ToString() };
        _meter = meters?.Create(options) ?? new Meter(options);
        _evaluations = _meter.CreateCounter<long>(TelemetryNames.EvaluationCount, "{evaluation}", "Cases assessed, failed evaluations included.");
        _duration = _meter.CreateHistogram<double>(TelemetryNames.EvaluationDuration, "s", "How long it took to assess a case.");
        _issues = _meter.CreateCounter<long>(TelemetryNames.IssueCount, "{issue}", "Issues reported, by kind and status.");
        _faults = _meter.CreateCounter<long>(TelemetryNames.FaultCount, "{fault}", "Rules and predictors that threw, by their id.");
    }

    /// <summary>Whether anyone listens.</summary>
    internal bool IsEnabled => _evaluations.Enabled || _duration.Enabled || _issues.Enabled || _faults.Enabled;

    public void Dispose() => _meter.Dispose();

    internal void Complete(string name, long started, CaseAssessment assessment)
    {
        if (!IsEnabled)
        {
            return;
        }

        var tags = TagsOf(name);
        Count(tags, started);
        if (_issues.Enabled)
        {
            foreach (var harm in assessment.Harms)
            {
                var issue = With(tags, TelemetryNames.IssueKind, harm.Issue.Kind.Value);
                _issues.Add(1, With(issue, TelemetryNames.IssueStatus, WordOf(harm.Issue.Status)));
            }
        }

        if (_faults.Enabled)
        {
            foreach (var fault in assessment.Faults)
            {
                _faults.Add(1, With(tags, TelemetryNames.RuleId, fault.Source.Value));
            }
        }
    }

    internal void Fail(string name, long started, Exception thrown)
    {
        if (IsEnabled)
        {
            Count(With(TagsOf(name), TelemetryNames.ErrorType, thrown.GetType().FullName), started);
        }
    }

    private void Count(in TagList tags, long started)
    {
        _evaluations.Add(1, tags);
        if (started != 0)
        {
            _duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, tags);
        }
    }

    private static TagList TagsOf(string name) => name.Length == 0 ? default : With(default, TelemetryNames.RuleSetName, name);

    private static TagList With(TagList tags, string name, string? value)
    {
        tags.Add(name, value);
        return tags;
    }

    private static string WordOf(IssueStatus status) => status switch
    {
        IssueStatus.Anticipated => "anticipated",
        IssueStatus.Occurring => "occurring",
        _ => "occurred",
    };
}
