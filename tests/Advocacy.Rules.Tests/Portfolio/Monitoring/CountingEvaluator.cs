namespace Advocacy.Rules.Tests.Portfolio.Monitoring;

/// <summary>Counts what it is asked, and throws when it is told to.</summary>
internal sealed class CountingEvaluator(IAdvocacyEvaluator inner) : IAdvocacyEvaluator
{
    private int _evaluations;

    internal int Evaluations => _evaluations;

    internal bool Throws { get; set; }

    public string RuleSetVersion => inner.RuleSetVersion;

    public CaseAssessment Evaluate(CustomerCase @case, DateTimeOffset asOf, CancellationToken cancellation = default)
    {
        Interlocked.Increment(ref _evaluations);
        return Throws ? throw new InvalidTimeZoneException("thrown by a test") : inner.Evaluate(@case, asOf, cancellation);
    }

    public CaseAssessment Evaluate(CustomerCase @case, TimeProvider time, CancellationToken cancellation = default) => Evaluate(@case, time.GetUtcNow(), cancellation);
}
