using System.Diagnostics.CodeAnalysis;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Packs;

/// <summary>The rules that watch over the last day of a claim: an unclaimed entitlement that is about to lapse is an issue.</summary>
internal static class LapseRules
{
    /// <summary>The rules for one scheme. They ask the same pure decision as its entitlement rule.</summary>
    /// <param name="scheme">The scheme's id, with which the rules' ids begin.</param>
    /// <param name="decide">What is owed by the facts of a commitment; nothing to claim where it says nothing.</param>
    /// <param name="claimedAt">When the customer claimed; not known to have claimed when absent.</param>
    internal static IEnumerable<Rule> For<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(
        string scheme, Func<T, EntitlementDecision?> decide, Func<T, DateTimeOffset?> claimedAt)
        where T : Commitment
    {
        DateTimeOffset? LapsesAt(T commitment) =>
            claimedAt(commitment) is null && decide(commitment) is { Verdict: Verdict.Owed, Claim: { } claim } ? claim.LapsesAt : null;

        yield return Predict.About<T>($"{scheme}/unclaimed")
            .When(commitment => LapsesAt(commitment) is not null)
            .Predicts(ClaimIssues.EntitlementLapse, LogOdds.Strong)
            .Because("what is owed must be claimed, and is not known to have been");
        yield return Predict.About<T>($"{scheme}/lapses")
            .When(commitment => LapsesAt(commitment) is not null)
            .Observes(ClaimIssues.EntitlementLapse, commitment => LapsesAt(commitment)!.Value)
            .Because(commitment => $"the last day to claim it is {LapsesAt(commitment)!.Value.AddDays(-1):d}");
    }
}
