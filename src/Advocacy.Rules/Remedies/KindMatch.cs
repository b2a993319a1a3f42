using System.Collections.Frozen;

namespace Advocacy.Rules;

/// <summary>Which redress matches what a kind of issue takes from the customer, after Roschk and Gelbrich 2014.</summary>
internal sealed class KindMatch(FrozenDictionary<IssueKind, FailureKind> failures)
{
    internal bool Of(IssueKind issue, Redress redress) => failures.TryGetValue(issue, out var failure) && redress == failure switch
    {
        FailureKind.MonetaryLoss => Redress.Money,
        FailureKind.FlawedProduct => Redress.Exchange,
        FailureKind.FailedService => Redress.Reperformance,
        _ => Redress.Psychological,
    };
}
