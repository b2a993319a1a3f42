using System.Diagnostics;
using Advocacy.Rules.Authoring;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Advocacy.Rules.Hosting;

/// <summary>An evaluator that traces, measures and logs faults. Costs nothing while nobody listens.</summary>
internal sealed class ObservedEvaluator : IAdvocacyEvaluator
{
    private readonly AdvocacyEvaluator _evaluator;
    private readonly string _name;
    private readonly EvaluationMetrics _metrics;
    private readonly ILogger? _logger;

    private ObservedEvaluator(AdvocacyEvaluator evaluator, string name, EvaluationMetrics metrics, ILogger? logger) =>
        (_evaluator, _name, _metrics, _logger) = (evaluator, name, metrics, logger);

    public string RuleSetVersion => _evaluator.RuleSetVersion;

    public CaseAssessment Evaluate(CustomerCase @case, DateTimeOffset asOf, CancellationToken cancellation = default)
    {
        using var activity = EvaluationTrace.Start(_name, RuleSetVersion);
        var started = _metrics.IsEnabled ? Stopwatch.GetTimestamp() : 0;
        CaseAssessment assessment;
        try
        {
            assessment = _evaluator.Evaluate(@case, asOf, cancellation);
        }
        catch (Exception thrown)
        {
            EvaluationTrace.Fail(activity, thrown);
            _metrics.Fail(_name, started, thrown);
            throw;
        }

        EvaluationTrace.Complete(activity, assessment);
        _metrics.Complete(_name, started, assessment);
        FaultLog.Write(_logger, _name, assessment.Faults);
        return assessment;
    }

    public CaseAssessment Evaluate(CustomerCase @case, TimeProvider time, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(time);
        return Evaluate(@case, time.GetUtcNow(), cancellation);
    }

    internal static IAdvocacyEvaluator Create(IServiceProvider services, RuleSet set, string name) => new ObservedEvaluator(
        new AdvocacyEvaluator(set),
        name,
        services.GetRequiredService<EvaluationMetrics>(),
        services.GetService<ILoggerFactory>()?.CreateLogger(TelemetryNames.Source));
}
