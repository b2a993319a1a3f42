using Advocacy.Rules;
using Advocacy.Rules.Authoring;
using CriticalSupplies.Knowledge;

namespace CriticalSupplies.Rules;

/// <summary>What a vendor owes can come from the regional distribution centre, if it has the goods: nobody knows until they ask.</summary>
internal sealed class FillFromDepot : RemedyRule<Delivery>
{
    protected override Rule Define() => Named("supplies/fill-from-depot")
        .On(IssueKind.LateDelivery)
        .When(delivery => delivery.IsOpen)
        .ForEach(its => its.Facts<SupplyLine>())
        .When((delivery, line) => line.Route is null ? null : line.Route != "From RDC")
        .Proposes(RemedyKind.Replace, (delivery, line) => new RemedyTerms
        {
            Redress = Redress.Exchange,
            Restores = true,
            LeadTime = TimeSpan.FromDays(10),
            Gates = [new Gate(GateKind.Feasibility, null, $"Does the regional distribution centre hold {line.Product ?? "the goods"}?")],
        })
        .Because((delivery, line) => $"the regional distribution centre may hold {line.Product}");
}
