using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Give back the price of lost, damaged, wrong or missing goods; the customer decides.</summary>
public sealed class RefundGoods : RemedyRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("remedy/refund-goods")
        .Source(Sources.Matching)
        .On(IssueKind.Damaged, IssueKind.WrongOrIncomplete, IssueKind.Lost)
        .When((delivery, its) => its.Issue.HasOccurred)
        .When(delivery => delivery.Value, price => !price.IsZero)
        .Proposes(RemedyKind.Refund, delivery => new RemedyTerms
        {
            Redress = Redress.Money,
            LeadTime = TimeSpan.FromDays(3),
            Pays = new Payment(delivery.Value!.Value) { For = HarmComponent.DirectLoss },
            NeedsConsent = true,
            Excludes = [RemedyKind.Replace],
            BusinessCost = delivery.Value,
        })
        .Because(delivery => $"{delivery.Value} were paid for goods that cannot be used");
}
