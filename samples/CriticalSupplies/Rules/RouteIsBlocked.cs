using Advocacy.Rules;
using Advocacy.Rules.Authoring;

namespace CriticalSupplies.Rules;

/// <summary>Where many lines are overdue by the same route, something stands in its way.</summary>
internal sealed class RouteIsBlocked(TimeSpan horizon) : PredictionRule<Delivery>
{
    protected override Rule Define() => Named("supplies/route-is-blocked")
        .Parameter(horizon)
        .When((delivery, its) => its.Clock.IsNear(delivery, horizon))
        .When((delivery, its) => Overdue.ByTheRouteOf(delivery, its) >= 6)
        .Predicts(IssueKind.LateDelivery, LogOdds.Slight)
        .Because(delivery => $"six or more other lines are overdue by the same route, {delivery.Carrier}");
}
