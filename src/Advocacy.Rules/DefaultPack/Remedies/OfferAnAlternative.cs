using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Offer other goods that meet the need, where those promised will be late; the customer decides.</summary>
public sealed class OfferAnAlternative : RemedyRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("remedy/offer-an-alternative")
        .Source(Sources.Matching)
        .On(IssueKind.LateDelivery)
        .When(delivery => delivery.IsOpen)
        .Proposes(RemedyKind.Alternative, delivery => new RemedyTerms
        {
            Redress = Redress.Exchange,
            Restores = true,
            LeadTime = delivery.UsualTransit ?? TimeSpan.FromDays(2),
            Excludes = [RemedyKind.Expedite, RemedyKind.Replace],
            CustomerEffort = TimeSpan.FromMinutes(15),
            NeedsConsent = true,
        })
        .Because("other goods may meet the need sooner");
}
