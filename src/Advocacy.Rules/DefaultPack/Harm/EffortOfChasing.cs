using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A promise not kept in time costs the customer the effort of chasing it.</summary>
public sealed class EffortOfChasing : HarmRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("harm/effort-of-chasing")
        .Source(Sources.Effort)
        .On(
            IssueKind.LateDelivery,
            IssueKind.MissedAppointment,
            IssueKind.ServiceLevelBreach,
            IssueKind.BrokenResponsePromise,
            IssueKind.BrokenCommitment)
        .Harms(HarmComponent.Effort, (commitment, its) => its.EstimateOfReference(low: 0, likely: 10, worst: 40))
        .Because("the customer has to ask where it stands");
}
