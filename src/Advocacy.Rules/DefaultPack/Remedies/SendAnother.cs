using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Send the goods again where the first delivery is on its way and late, and they are in stock.</summary>
public sealed class SendAnother : RemedyRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("remedy/send-another")
        .Source(Sources.Matching)
        .On(IssueKind.LateDelivery)
        .When(delivery => delivery.IsOpen && delivery.HasLeft())
        .When(delivery => delivery.InStock)
        .Proposes(RemedyKind.Replace, delivery => new RemedyTerms
        {
            Redress = Redress.Reperformance,
            Restores = true,
            LeadTime = delivery.UsualTransit ?? TimeSpan.FromDays(2),
            Excludes = [RemedyKind.Expedite],
        })
        .Because("the goods are in stock and can be sent again");
}
