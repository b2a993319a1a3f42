using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>Why an issue is there: the base rate and each contribution, which reproduce the likelihood.</summary>
/// <remarks>
/// While an issue is anticipated, the last contribution's sum is the log-odds of its likelihood. Once it has hit it is certain, whatever the sum: because the
/// commitment's own dates say so, or because a rule observes it. Reasons may quote personal data: not for telemetry. Immutable; safe to share between threads.
/// </remarks>
public sealed class IssueExplanation
{
    internal IssueExplanation(PredictedIssue issue, double baseLogOdds)
    {
        Issue = issue;
        BaseLogOdds = baseLogOdds;
        var sum = baseLogOdds;
        Contributions = [.. issue.Evidence.Select(evidence => new LikelihoodContribution(evidence, sum += evidence.Weight.Value))];
    }

    /// <summary>The issue.</summary>
    public PredictedIssue Issue { get; }

    /// <summary>How likely the kind is before any evidence.</summary>
    public Probability BaseRate => Issue.BaseRate;

    /// <summary>The base rate in log-odds, from which the sum starts.</summary>
    public double BaseLogOdds { get; }

    /// <summary>Every piece of evidence, in the order in which it is added.</summary>
    public ImmutableArray<LikelihoodContribution> Contributions { get; }

    /// <summary>Whether it is certain because the commitment's own dates are broken, which needs no evidence.</summary>
    public bool IsBreach => Issue.Status != IssueStatus.Anticipated && Issue.LateCommitment is not null;

    /// <summary>Whether it is certain because a rule observes that it has happened.</summary>
    public bool IsObserved => Issue.Status != IssueStatus.Anticipated && Issue.LateCommitment is null;
}
