namespace Advocacy.Rules.Packs;

/// <summary>
/// What may go wrong with a <see cref="ConsumerOrder"/>, beside <see cref="IssueKind.LateDelivery"/>, which the evaluator observes from the order's own dates.
/// </summary>
public static class OrderIssues
{
    /// <summary>The seller hands the goods to the carrier later than it stated, or than the law allows where it stated no time.</summary>
    public static IssueKind LateShipment { get; } = new("late-shipment");
}
