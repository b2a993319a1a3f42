using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Offer the price back once a delivery is a week late; the customer decides.</summary>
public sealed class RefundLateDelivery : RemedyRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("remedy/refund-late-delivery")
        .Source(Sources.Matching)
        .On(IssueKind.LateDelivery)
        .When(delivery => delivery.IsOpen)
        .When((delivery, its) => its.Issue.DaysLate > 7)
        .When(delivery => delivery.Value, price => !price.IsZero)
        .Proposes(RemedyKind.Refund, delivery => new RemedyTerms
        {
            Redress = Redress.Money,
            LeadTime = TimeSpan.FromDays(3),
            Pays = new Payment(delivery.Value!.Value),
            CustomerEffort = TimeSpan.FromMinutes(15),
            NeedsConsent = true,
            Excludes = [RemedyKind.Compensate, RemedyKind.Expedite, RemedyKind.Replace, RemedyKind.Alternative],
            BusinessCost = delivery.Value,
        })
        .Because(delivery => $"{delivery.Value} were paid and nothing came");
}
