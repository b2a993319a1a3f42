using System.Collections.Immutable;
using Advocacy.Rules.Authoring;
using Advocacy.Rules.Engine;

namespace Advocacy.Rules;

/// <summary>Assesses cases by one rule set.</summary>
/// <inheritdoc cref="IAdvocacyEvaluator" path="/remarks"/>
public sealed class AdvocacyEvaluator : IAdvocacyEvaluator
{
    private readonly RuleSet _set;

    /// <summary>Makes an evaluator.</summary>
    /// <param name="set">The rule set.</param>
    public AdvocacyEvaluator(RuleSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        _set = set;
    }

    /// <inheritdoc/>
    public string RuleSetVersion => _set.Version;

    /// <inheritdoc/>
    public CaseAssessment Evaluate(CustomerCase @case, DateTimeOffset asOf, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(@case);
        RequireHappened(@case, asOf);
        return new Evaluation(_set, @case, asOf, cancellation).Run(@case, asOf);
    }

    /// <summary>Assesses a case again and looks on, for an explanation.</summary>
    internal static CaseAssessment Trace(
        RuleSet set, CustomerCase @case, DateTimeOffset asOf, ClauseTrace trace, CancellationToken cancellation = default) =>
        new Evaluation(set, @case, asOf, cancellation, trace).Run(@case, asOf);

    /// <summary>
    /// What an assessment says of the issues, until when that holds by itself, and whether a rule threw on the way; what they mean and what to do is not looked at,
    /// and need not hold as long.
    /// </summary>
    internal (ImmutableArray<PredictedIssue> Issues, DateTimeOffset? HoldsUntil, bool HasFaults) Foresee(CustomerCase @case, DateTimeOffset asOf, CancellationToken cancellation)
    {
        RequireHappened(@case, asOf);
        return new Evaluation(_set, @case, asOf, cancellation).RunToIssues();
    }

    /// <inheritdoc/>
    public CaseAssessment Evaluate(CustomerCase @case, TimeProvider time, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(time);
        return Evaluate(@case, time.GetUtcNow(), cancellation);
    }

    private static void RequireHappened(CustomerCase @case, DateTimeOffset asOf)
    {
        if (@case.LatestHappeningAt > asOf)
        {
            throw new ArgumentException(
                $"The case cannot be assessed as of {asOf:u}: {@case.LatestHappening.What} happened at {@case.LatestHappeningAt:u}, which is later. "
                + "Assess it as of a later instant, or leave out what was not known yet.",
                nameof(asOf));
        }
    }
}
