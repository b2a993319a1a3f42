using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Offer a way around the failed service until it is restored; the customer decides.</summary>
public sealed class OfferAWorkaround : RemedyRule<ServiceLevel>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("remedy/offer-a-workaround")
        .Source(Sources.Matching)
        .On(IssueKind.ServiceLevelBreach)
        .When(level => level.IsOpen)
        .Proposes(RemedyKind.Alternative, level => new RemedyTerms
        {
            Redress = Redress.Reperformance,
            LeadTime = TimeSpan.FromHours(4),
            Relieves = [new(HarmComponent.ConsequentialLoss, 50), new(HarmComponent.Time, 50)],
            CustomerEffort = TimeSpan.FromMinutes(30),
            NeedsConsent = true,
        })
        .Because("the customer can go on working meanwhile");
}
