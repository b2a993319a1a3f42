using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Tell the customer what is known, before they have to ask and while they wait. Not beside a call: news and an explanation together overdo it.</summary>
public sealed class TellTheCustomer : RemedyRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("remedy/tell-the-customer")
        .Source(Sources.Waiting)
        .On(
            IssueKind.LateDelivery,
            IssueKind.MissedAppointment,
            IssueKind.ServiceLevelBreach,
            IssueKind.BrokenResponsePromise,
            IssueKind.BrokenCommitment,
            IssueKind.Damaged,
            IssueKind.WrongOrIncomplete,
            IssueKind.Lost)
        .When(commitment => commitment.IsOpen)
        .Proposes(RemedyKind.Inform, (commitment, its) => new RemedyTerms
        {
            Procedural = true,
            Relieves = [new(HarmComponent.Effort, 50), new(HarmComponent.Distress, 20)],
            Excludes = [RemedyKind.CallBack],
            BusinessCost = new Money(0, its.Currency),
        })
        .Because("the customer need not ask where it stands");
}
