using Advocacy.Rules;
using Advocacy.Rules.Authoring;

namespace CriticalSupplies.Rules;

/// <summary>What a delivery's neighbours in its programme tell.</summary>
internal static class Overdue
{
    /// <summary>How many other lines of the programme are overdue by the same route.</summary>
    internal static int ByTheRouteOf(Delivery delivery, Surroundings its) => its.Case.Commitments.OfType<Delivery>().Count(other =>
        other.Id != delivery.Id && other.IsOpen && other.Carrier == delivery.Carrier && its.Clock.HasPassed(other.DueAt));

    /// <summary>Whether a delivery is near enough its date to speak of, and not past it.</summary>
    internal static bool IsNear(this Clock clock, Delivery delivery, TimeSpan horizon) =>
        clock.IsWithin(delivery.DueAt - horizon, delivery.DueAt);
}
