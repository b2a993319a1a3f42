using Advocacy.Rules;
using Advocacy.Rules.Authoring;
using CriticalSupplies.Knowledge;

namespace CriticalSupplies.Rules;

/// <summary>A line that would go by sea or road can fly.</summary>
internal sealed class SendByAir : RemedyRule<Delivery>
{
    protected override Rule Define() => Named("supplies/send-by-air")
        .On(IssueKind.LateDelivery)
        .When(delivery => delivery.IsOpen)
        .ForEach(its => its.Facts<SupplyLine>())
        .When((delivery, line) => line.ShipmentMode is null ? null : line.ShipmentMode is "Ocean" or "Truck")
        .Proposes(RemedyKind.Expedite, (delivery, line) => new RemedyTerms
        {
            Redress = Redress.Reperformance,
            Restores = true,
            LeadTime = TimeSpan.FromDays(7),
            BusinessCost = delivery.Value?.Percent(15),
        })
        .Because((delivery, line) => $"planned by {line.ShipmentMode}; the air takes a week");
}
