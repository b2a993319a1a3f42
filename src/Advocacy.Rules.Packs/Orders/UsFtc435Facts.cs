namespace Advocacy.Rules.Packs;

/// <summary>The inputs of <see cref="UsFtc435"/>. <see langword="null"/> is unknown; what is left out has the default given here.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record UsFtc435Facts
{
    /// <summary>The day on which payment and all that is needed to fill the order had been received.</summary>
    public required DateOnly? OrderCompletedOn { get; init; }

    /// <summary>In how many days the seller clearly stated that it would ship; none stated by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public OrNone<int>? StatedShipDays
    {
        get;
        init
        {
            Inputs.NotNegative(value?.Value);
            field = value;
        }
    }

    = OrNone<int>.None;

    /// <summary>Whether the order came with an application to the seller for credit; no by default.</summary>
    public bool? CreditApplication { get; init; } = false;

    /// <summary>Whether the goods were handed to the carrier; unknown when absent, unless the day is known.</summary>
    public bool? Shipped { get; init; }

    /// <summary>The day on which they were handed to the carrier; unknown when absent.</summary>
    public DateOnly? ShippedOn { get; init; }

    /// <summary>What the seller has told the buyer of a delay; nothing by default.</summary>
    public OptionNotice? Notice { get; init; } = OptionNotice.None;

    /// <summary>Whether an adequate notice was given by the last day for shipment; yes by default.</summary>
    public bool? NoticeByDeadline { get; init; } = true;

    /// <summary>How many days after the last day for shipment the revised date of a definite notice is; unknown when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int? RevisedDaysAfterT
    {
        get;
        init => field = Inputs.NotNegative(value);
    }

    /// <summary>Whether the buyer has expressly consented to the delay; no by default.</summary>
    public bool? BuyerExpresslyConsented { get; init; } = false;

    /// <summary>Whether the buyer has consented, on a renewed notice, to a delay beyond the revised date; no by default.</summary>
    public bool? RenewedNoticeConsent { get; init; } = false;

    /// <summary>
    /// Whether the sale is of a kind that the rule leaves out (serial subscription, seeds and plants, C.O.D., negative option, services); no by default.
    /// </summary>
    public bool? ExcludedTransaction { get; init; } = false;

    /// <summary>The day on which the buyer cancelled; not cancelled by default.</summary>
    public OrNone<DateOnly>? BuyerCancelledOn { get; init; } = OrNone<DateOnly>.None;

    /// <summary>The amount tendered for the goods that were not shipped, with shipping and handling, in US dollars; unknown when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public decimal? AmountPaid
    {
        get;
        init => field = Inputs.NotNegative(value);
    }

    /// <summary>Ignored: the rule is about shipment.</summary>
    public DateOnly? DeliveredOn { get; init; }
}
