using Advocacy.Rules;
using Advocacy.Rules.Authoring;

namespace CriticalSupplies.Rules;

/// <summary>Part of a line that is on time bridges the rest: treatment goes on with less.</summary>
internal sealed class SendWhatIsReady : RemedyRule<Delivery>
{
    protected override Rule Define() => Named("supplies/send-what-is-ready")
        .On(IssueKind.LateDelivery)
        .When(delivery => delivery.IsOpen)
        .Proposes(RemedyKind.Expedite, delivery => new RemedyTerms
        {
            Redress = Redress.Reperformance,
            LeadTime = TimeSpan.FromDays(3),
            Procedural = true,
            Relieves = [new(HarmComponent.Safety, 60), new(HarmComponent.ConsequentialLoss, 60), new(HarmComponent.Time, 40)],
            BusinessCost = delivery.Value?.Percent(5),
        })
        .Because("a part that comes on time bridges the rest");
}
