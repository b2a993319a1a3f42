using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>What depends on a broken promise costs the customer its declared loss for each started hour beyond the slack.</summary>
public sealed class LossByTheHour : HarmRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("harm/loss-by-the-hour")
        .On(
            IssueKind.LateDelivery,
            IssueKind.MissedAppointment,
            IssueKind.ServiceLevelBreach,
            IssueKind.BrokenResponsePromise,
            IssueKind.BrokenCommitment,
            IssueKind.Damaged,
            IssueKind.WrongOrIncomplete)
        .When(commitment => commitment.Criticality?.LossPerHour, loss => !loss.IsZero)
        .Harms(HarmComponent.ConsequentialLoss, (commitment, its) => commitment.Criticality!.LossOfDelay(its))
        .Because(commitment => $"{commitment.Criticality!.LossPerHour} are lost for each started hour beyond the slack");
}
