using Advocacy.Rules;
using Advocacy.Rules.Authoring;

namespace CriticalSupplies.Rules;

/// <summary>Many lines due by one route on one day are one big consignment: harder to put together, to clear and to receive.</summary>
internal sealed class ManyLinesDueTogether(TimeSpan horizon) : PredictionRule<Delivery>
{
    protected override Rule Define() => Named("supplies/many-lines-due-together")
        .Parameter(horizon)
        .When((delivery, its) => its.Clock.IsNear(delivery, horizon))
        .When((delivery, its) => its.Case.Commitments.OfType<Delivery>()
            .Count(other => other.DueAt == delivery.DueAt && other.Carrier == delivery.Carrier) >= 5)
        .Predicts(IssueKind.LateDelivery, LogOdds.Slight)
        .Because(delivery => $"five or more lines are due by {delivery.Carrier} on the same day");
}
