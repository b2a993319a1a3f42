using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A promise broken for longer than the slack costs the customer the penalty that they must pay to others.</summary>
public sealed class PenaltyToOthers : HarmRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("harm/penalty-to-others")
        .On(
            IssueKind.LateDelivery,
            IssueKind.MissedAppointment,
            IssueKind.ServiceLevelBreach,
            IssueKind.BrokenResponsePromise,
            IssueKind.BrokenCommitment,
            IssueKind.Damaged,
            IssueKind.WrongOrIncomplete)
        .When(commitment => commitment.Criticality?.Penalty is not null)
        .Harms(HarmComponent.ConsequentialLoss, (commitment, its) => commitment.Criticality!.PenaltyOfDelay(its))
        .Because(commitment => $"the customer must pay others {commitment.Criticality!.Penalty} once the slack is used up");
}
