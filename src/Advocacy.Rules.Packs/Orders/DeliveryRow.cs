namespace Advocacy.Rules.Packs;

/// <summary>One version of the time for delivery, UK or EU.</summary>
/// <inheritdoc cref="AmountsRow" path="/remarks"/>
public sealed record DeliveryRow : AmountsRow
{
    /// <summary>How many days after the contract delivery is due where nothing was agreed.</summary>
    public required int DeliverWithinDays { get; init; }
}
