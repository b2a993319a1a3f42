using Advocacy.Rules;

namespace CriticalSupplies.Tests.Walking;

/// <summary>Goes over to other rules at an instant of which no assessment before it said anything: a clock that nobody declared.</summary>
internal sealed class TurncoatEvaluator(IAdvocacyEvaluator first, IAdvocacyEvaluator then, DateTimeOffset turnsAt) : IAdvocacyEvaluator
{
    public string RuleSetVersion => first.RuleSetVersion;

    public CaseAssessment Evaluate(CustomerCase @case, DateTimeOffset asOf, CancellationToken cancellation = default) =>
        (asOf < turnsAt ? first : then).Evaluate(@case, asOf, cancellation);

    public CaseAssessment Evaluate(CustomerCase @case, TimeProvider time, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
