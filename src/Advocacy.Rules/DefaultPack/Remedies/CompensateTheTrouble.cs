using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Pay for the trouble a share of the price, more for a repeat failure, unless the customer answers for it.</summary>
public sealed class CompensateTheTrouble : RemedyRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("remedy/compensate-the-trouble")
        .Source(Sources.Compensation)
        .On(IssueKind.LateDelivery, IssueKind.MissedAppointment, IssueKind.BrokenResponsePromise, IssueKind.BrokenCommitment)
        .When((commitment, its) => its.Issue.HasOccurred)
        .Unless((commitment, its) => its.Incidents.Any(incident => incident.Attribution == Attribution.Customer))
        .When(commitment => commitment.Value, price => !price.IsZero)
        .Proposes(RemedyKind.Compensate, (commitment, its) => new RemedyTerms
        {
            Redress = Redress.Money,
            LeadTime = TimeSpan.FromDays(3),
            Pays = new Payment(commitment.Value!.Value.Percent(its.Issue.IsRepeat ? 20 : 10)) { IsGoodwill = true },
            Excludes = [RemedyKind.Credit],
            BusinessCost = commitment.Value!.Value.Percent(its.Issue.IsRepeat ? 20 : 10),
        })
        .Because("the customer has had trouble that nothing gives back");
}
