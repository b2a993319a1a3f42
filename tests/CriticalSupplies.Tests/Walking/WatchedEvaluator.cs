using Advocacy.Rules;

namespace CriticalSupplies.Tests.Walking;

/// <summary>Notes which programme it was asked about, and as of when.</summary>
internal sealed class WatchedEvaluator(IAdvocacyEvaluator evaluator) : IAdvocacyEvaluator
{
    internal List<(string Country, DateTimeOffset AsOf)> Questions { get; } = [];

    public string RuleSetVersion => evaluator.RuleSetVersion;

    public CaseAssessment Evaluate(CustomerCase @case, DateTimeOffset asOf, CancellationToken cancellation = default)
    {
        Questions.Add((@case.Customer.Id.Value, asOf));
        return evaluator.Evaluate(@case, asOf, cancellation);
    }

    public CaseAssessment Evaluate(CustomerCase @case, TimeProvider time, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
