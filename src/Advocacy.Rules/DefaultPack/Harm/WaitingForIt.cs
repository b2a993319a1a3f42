using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A promise not kept in time costs the customer time on each started day of waiting.</summary>
public sealed class WaitingForIt : HarmRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("harm/waiting-for-it")
        .On(IssueKind.LateDelivery, IssueKind.ServiceLevelBreach, IssueKind.BrokenResponsePromise, IssueKind.BrokenCommitment)
        .Harms(HarmComponent.Time, (commitment, its) => its.ForEachStartedDay(percent: 5))
        .Because("the customer waits");
}
