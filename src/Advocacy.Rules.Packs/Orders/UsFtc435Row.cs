namespace Advocacy.Rules.Packs;

/// <summary>One version of the times of 16 CFR Part 435.</summary>
/// <inheritdoc cref="AmountsRow" path="/remarks"/>
public sealed record UsFtc435Row : AmountsRow
{
    /// <summary>In how many days to ship where the seller stated no time.</summary>
    public required int ShipWithinDays { get; init; }

    /// <summary>In how many days to ship where the seller stated no time and the buyer applied to it for credit.</summary>
    public required int ShipWithinDaysOnCredit { get; init; }

    /// <summary>The longest delay to which the buyer's silence is consent, in days after the last day for shipment.</summary>
    public required int SilenceConsentsUpToDays { get; init; }
}
