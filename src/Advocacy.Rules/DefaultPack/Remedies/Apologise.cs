using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Apologise, by a person and without conditions, once the customer has been failed.</summary>
public sealed class Apologise : RemedyRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("remedy/apologise")
        .Source(Sources.Apologies)
        .On(
            IssueKind.LateDelivery,
            IssueKind.MissedAppointment,
            IssueKind.ServiceLevelBreach,
            IssueKind.BrokenResponsePromise,
            IssueKind.BrokenCommitment,
            IssueKind.Damaged,
            IssueKind.WrongOrIncomplete,
            IssueKind.Lost)
        .When((commitment, its) => its.Issue.HasOccurred)
        .Proposes(RemedyKind.Apologise, (commitment, its) => new RemedyTerms
        {
            Interactional = true,
            Relieves = [new(HarmComponent.Distress, 10)],
            BusinessCost = new Money(0, its.Currency),
        })
        .Because("the customer has been failed");
}
