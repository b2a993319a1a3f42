using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A promise not kept in time distresses the customer a little.</summary>
public sealed class DistressOfBrokenPromise : HarmRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("harm/distress-of-broken-promise")
        .Source(Sources.Distress)
        .On(
            IssueKind.LateDelivery,
            IssueKind.MissedAppointment,
            IssueKind.ServiceLevelBreach,
            IssueKind.BrokenResponsePromise,
            IssueKind.BrokenCommitment)
        .Harms(HarmComponent.Distress, (commitment, its) => its.EstimateOfReference(low: 0, likely: 10, worst: 40))
        .Because("a promise is not kept");
}
