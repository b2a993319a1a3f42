using System.Text.Json.Serialization;

namespace Advocacy.Rules.Packs;

/// <summary>A promise to take a passenger to the destination on a rail ticket, connections included. A return ticket is two journeys.</summary>
/// <remarks>
/// <see cref="Commitment.DueAt"/> is the scheduled arrival there, <see cref="Commitment.FulfilledAt"/> the arrival with the train actually used, and
/// <see cref="Commitment.Value"/> the price paid for the whole ticket. What is absent is unknown, and unknown is never read as no.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed record RailJourney : Commitment
{
    /// <summary>Makes a journey.</summary>
    /// <param name="id">An id that is unique among the case's commitments.</param>
    /// <param name="madeAt">When the ticket was bought.</param>
    /// <param name="departsAt">The scheduled departure, in the station's own offset: its date selects the law.</param>
    /// <param name="dueAt">The scheduled arrival; not before <paramref name="departsAt"/>.</param>
    /// <exception cref="ArgumentException">The id is the default value, or the times are out of order.</exception>
    public RailJourney(CommitmentId id, DateTimeOffset madeAt, DateTimeOffset departsAt, DateTimeOffset dueAt)
        : base(id, madeAt, dueAt) => DepartsAt = departsAt <= dueAt
            ? departsAt
            : throw new ArgumentException($"The train departs ({departsAt:u}) after it is due to arrive ({dueAt:u}).", nameof(departsAt));

    /// <summary>The scheduled departure, in the station's own offset.</summary>
    public DateTimeOffset DepartsAt { get; }

    /// <summary>Whether a licensed railway undertaking runs it in the EU, under Regulation (EU) 2021/782; unknown when absent.</summary>
    public bool? RunsInEu { get; init; }

    /// <summary>Whether an operator whose charter has Delay Repay runs it in Great Britain; unknown when absent.</summary>
    public bool? RunsInGreatBritain { get; init; }

    /// <summary>The train operator's name, such as <c>Northern</c>; unknown when absent.</summary>
    public string? Operator { get; init; }

    /// <summary>The operator's Delay Repay; when absent, that of the operator where the amounts name it, else unknown.</summary>
    public DelayRepayScheme? OperatorScheme { get; init; }

    /// <summary>What the ticket is for; unknown when absent.</summary>
    public RailTicketType? TicketType { get; init; }

    /// <summary>The price that a return ticket shows for this journey alone; it shows none when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Money? LegPrice
    {
        get;
        init => field = Inputs.NotNegative(value);
    }

    /// <summary>The cause that the railway undertaking has proven; unknown when absent.</summary>
    public RailDelayCause? ExemptCauseProven { get; init; }

    /// <summary>Whether the passenger was informed of the delay before buying the ticket; unknown when absent.</summary>
    public bool? InformedBeforePurchase { get; init; }

    /// <summary>Whether the fare was paid back instead of the journey (Regulation (EU) 2021/782, Art 18); unknown when absent.</summary>
    public bool? ReimbursedUnderArt18 { get; init; }

    /// <summary>The least that the railway's tariff pays out; nothing is too little when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Money? CarrierMinimumPayout
    {
        get;
        init => field = Inputs.NotNegative(value);
    }

    /// <summary>How the railway's tariff rounds; to the cent when absent.</summary>
    public TariffRounding? TariffRounding { get; init; }

    /// <summary>When the customer claimed what is owed; not known to have claimed when absent.</summary>
    public DateTimeOffset? ClaimedAt { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override IssueKind LateIssue => RailIssues.LateTrain;

    /// <inheritdoc/>
    [JsonIgnore]
    public override DateTimeOffset LatestHappeningAt => Later(base.LatestHappeningAt, ClaimedAt);

    /// <inheritdoc/>
    [JsonIgnore]
    public override IEnumerable<Money> Amounts => [.. base.Amounts, .. new[] { LegPrice, CarrierMinimumPayout }.OfType<Money>()];

    /// <summary>The date of travel.</summary>
    [JsonIgnore]
    internal DateOnly TravelsOn => DateOnly.FromDateTime(DepartsAt.DateTime);

    /// <summary>How late it arrived, in whole minutes; unknown until it has.</summary>
    [JsonIgnore]
    internal int? DelayMinutes => FulfilledAt is { } arrived ? WholeMinutes.Between(OriginalDueAt, arrived) : null;

    /// <summary>An amount in a scheme's currency; nobody converts one in another.</summary>
    internal static decimal? In(Currency currency, Money? money) => money is { } given && given.Currency == currency ? given.Amount : null;
}
