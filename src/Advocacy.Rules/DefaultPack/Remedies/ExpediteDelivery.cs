using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Send a delivery that is still here by a faster way, in half its usual transit, where its goods are in stock.</summary>
public sealed class ExpediteDelivery : RemedyRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("remedy/expedite-delivery")
        .Source(Sources.Matching)
        .On(IssueKind.LateDelivery)
        .When(delivery => delivery.IsOpen)
        .Unless(delivery => delivery.HasLeft())
        .When(delivery => delivery.InStock)
        .Proposes(RemedyKind.Expedite, delivery => new RemedyTerms
        {
            Redress = Redress.Reperformance,
            Restores = true,
            LeadTime = delivery.UsualTransit / 2 ?? TimeSpan.FromDays(1),
        })
        .Because("the goods are in stock and can go by a faster way");
}
