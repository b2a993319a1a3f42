namespace Advocacy.Rules.Packs;

/// <summary>
/// The inputs of <see cref="UkCraDelivery"/> and <see cref="EuCrdDelivery"/>. <see langword="null"/> is unknown; what is left out has the default given here.
/// </summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record DeliveryFacts
{
    /// <summary>The day on which the contract was concluded: it selects the version.</summary>
    public required DateOnly? ContractOn { get; init; }

    /// <summary>The last day for delivery that was agreed; none by default, so that the law's own last day is the due date.</summary>
    public OrNone<DateOnly>? AgreedDeliveryOn { get; init; } = OrNone<DateOnly>.None;

    /// <summary>Whether the goods have been delivered; unknown when absent, unless their day of delivery is known.</summary>
    public bool? Delivered { get; init; }

    /// <summary>The day on which they were delivered; unknown when absent.</summary>
    public DateOnly? DeliveredOn { get; init; }

    /// <summary>Whether the trader has refused to deliver; unknown when absent.</summary>
    public bool? TraderRefused { get; init; }

    /// <summary>
    /// Whether delivery in time was essential, by the circumstances or because the consumer said so before the contract; unknown when absent.
    /// </summary>
    public bool? TimeEssential { get; init; }

    /// <summary>The last day of the additional period that the consumer has set; none by default.</summary>
    public OrNone<DateOnly>? AdditionalPeriodEndsOn { get; init; } = OrNone<DateOnly>.None;

    /// <summary>All payments made under the contract, in the scheme's currency; unknown when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public decimal? PricePaid
    {
        get;
        init => field = Inputs.NotNegative(value);
    }
}
