using System.Text.Json.Serialization;

namespace Advocacy.Rules.Packs;

/// <summary>A trader's promise to deliver goods that a consumer has ordered.</summary>
/// <remarks>
/// <see cref="Commitment.MadeAt"/> is the conclusion of the contract; <see cref="Commitment.DueAt"/> the delivery that was agreed, or the law's last day where
/// nothing was (30 days after the contract); <see cref="Commitment.FulfilledAt"/> the delivery; <see cref="Commitment.Value"/> all that was paid. Each
/// instant's date is the one in its own offset, and days end by the offset of <see cref="Commitment.DueAt"/>. What is absent is unknown, and unknown is never read as no.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed record ConsumerOrder : Commitment
{
    /// <summary>Makes an order.</summary>
    /// <param name="id">An id that is unique among the case's commitments.</param>
    /// <param name="madeAt">When the contract was concluded: its date selects the law in the UK and the EU.</param>
    /// <param name="dueAt">The delivery that was agreed, or the law's last day; not before <paramref name="madeAt"/>.</param>
    /// <exception cref="ArgumentException">The id is the default value, or the times are out of order.</exception>
    public ConsumerOrder(CommitmentId id, DateTimeOffset madeAt, DateTimeOffset dueAt)
        : base(id, madeAt, dueAt)
    {
    }

    /// <summary>Whether the consumer is protected by the law of the UK; unknown when absent.</summary>
    public bool? IsUnderUkLaw { get; init; }

    /// <summary>Whether the consumer is protected by the law of an EU member state; unknown when absent.</summary>
    public bool? IsUnderEuLaw { get; init; }

    /// <summary>Whether the sale is under the law of the USA; unknown when absent.</summary>
    public bool? IsUnderUsLaw { get; init; }

    /// <summary>Whether the trader has refused to deliver; unknown when absent.</summary>
    public bool? TraderRefused { get; init; }

    /// <summary>
    /// Whether delivery in time was essential, by the circumstances or because the consumer said so before the contract; unknown when absent.
    /// </summary>
    public bool? TimeEssential { get; init; }

    /// <summary>The last day of the additional period that the consumer has set the trader; none is known to have been set when absent.</summary>
    public DateOnly? AdditionalPeriodEndsOn { get; init; }

    /// <summary>When payment and all that is needed to fill the order were received; when the contract was concluded, when absent.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>In how many days the seller clearly stated that it would ship; no time stated when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int? StatedShipDays
    {
        get;
        init => field = Inputs.NotNegative(value);
    }

    /// <summary>Whether the order came with an application to the seller for credit; unknown when absent.</summary>
    public bool? CreditApplication { get; init; }

    /// <summary>Whether the goods were handed to the carrier; unknown when absent, unless <see cref="DispatchedAt"/> or the delivery says so.</summary>
    public bool? Dispatched { get; init; }

    /// <summary>When the goods were handed to the carrier; unknown when absent.</summary>
    public DateTimeOffset? DispatchedAt { get; init; }

    /// <summary>What the seller has told the buyer of a delay; unknown when absent.</summary>
    public OptionNotice? OptionNotice { get; init; }

    /// <summary>When the seller told the buyer of the delay; unknown when absent.</summary>
    public DateTimeOffset? OptionNoticeAt { get; init; }

    /// <summary>The revised date by which the seller says that it will ship; unknown when absent.</summary>
    public DateOnly? RevisedShipDate { get; init; }

    /// <summary>Whether the buyer has expressly consented to the delay; unknown when absent.</summary>
    public bool? BuyerExpresslyConsented { get; init; }

    /// <summary>Whether the buyer has consented to a further delay, beyond a revised date; unknown when absent.</summary>
    public bool? RenewedNoticeConsent { get; init; }

    /// <summary>
    /// Whether the sale is of a kind that the US rule leaves out (serial subscription, seeds and plants, C.O.D., negative option, services); unknown when
    /// absent.
    /// </summary>
    public bool? ExcludedTransaction { get; init; }

    /// <summary>When the buyer cancelled; not known to have cancelled when absent.</summary>
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>The day by whose end delivery is due: the earlier of the first promise and the present one.</summary>
    [JsonIgnore]
    public DateOnly DueOn => DateOnly.FromDateTime((OriginalDueAt <= DueAt ? OriginalDueAt : DueAt).DateTime);

    /// <summary>Whether the goods were handed to the carrier, as far as the other facts tell; <see langword="null"/> is unknown.</summary>
    [JsonIgnore]
    public bool? IsDispatched => DispatchedAt is not null || FulfilledAt is not null ? true : Dispatched;

    /// <inheritdoc/>
    [JsonIgnore]
    public override IssueKind LateIssue => IssueKind.LateDelivery;

    /// <inheritdoc/>
    [JsonIgnore]
    public override DateTimeOffset LatestHappeningAt =>
        Later(Later(Later(Later(base.LatestHappeningAt, CompletedAt), DispatchedAt), OptionNoticeAt), CancelledAt);
}
