using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A promise on which a person's health or safety depends endangers that person on each started day beyond the slack.</summary>
public sealed class PersonInDanger : HarmRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("harm/person-in-danger")
        .On(
            IssueKind.LateDelivery,
            IssueKind.MissedAppointment,
            IssueKind.ServiceLevelBreach,
            IssueKind.BrokenResponsePromise,
            IssueKind.BrokenCommitment,
            IssueKind.Damaged,
            IssueKind.WrongOrIncomplete)
        .When(commitment => commitment.Criticality?.PersonDependsOnIt)
        .Harms(HarmComponent.Safety, (commitment, its) => commitment.Criticality!.DangerOfDelay(its))
        .Because("a person's health or safety depends on it");
}
