using Advocacy.Rules;
using Advocacy.Rules.Authoring;

namespace CriticalSupplies.Rules;

/// <summary>Where other lines are overdue by the same route, the next ones tend to be late as well.</summary>
internal sealed class RouteIsOverdue(TimeSpan horizon) : PredictionRule<Delivery>
{
    protected override Rule Define() => Named("supplies/route-is-overdue")
        .Parameter(horizon)
        .When((delivery, its) => its.Clock.IsNear(delivery, horizon))
        .When((delivery, its) => Overdue.ByTheRouteOf(delivery, its) >= 2)
        .Predicts(IssueKind.LateDelivery, LogOdds.Slight)
        .Because(delivery => $"two or more other lines are overdue by the same route, {delivery.Carrier}");
}
