namespace Advocacy.Rules.Packs;

/// <summary>The inputs of <see cref="UsDotRefund"/>. <see langword="null"/> is unknown; what is left out has the default given here.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record UsDotRefundFacts
{
    /// <summary>Where the flight goes; unknown when absent.</summary>
    public RefundItinerary? Itinerary { get; init; }

    /// <summary>Whether it was cancelled; no by default.</summary>
    public bool? Cancelled { get; init; } = false;

    /// <summary>Whether an airport of origin or destination was changed; no by default.</summary>
    public bool? AirportChanged { get; init; } = false;

    /// <summary>Whether it has more connections than before; no by default.</summary>
    public bool? MoreConnections { get; init; } = false;

    /// <summary>Whether the passenger was put in a lower class; no by default.</summary>
    public bool? Downgraded { get; init; } = false;

    /// <summary>Whether the passenger flew on the changed flight or an alternative; no by default.</summary>
    public bool? FlewChangedOrAlternative { get; init; } = false;

    /// <summary>Whether the passenger accepted the changed flight or an alternative; no by default.</summary>
    public bool? AcceptedAlternative { get; init; } = false;

    /// <summary>Whether the passenger affirmatively accepted a voucher or other compensation; no by default. Silence is not acceptance.</summary>
    public bool? AcceptedCompensationAffirmatively { get; init; } = false;

    /// <summary>How much later it arrives than originally scheduled, in minutes; 0 by default.</summary>
    public int? ArrivalDelayMinutes { get; init; } = 0;

    /// <summary>How much sooner it departs than originally scheduled, in minutes; 0 by default.</summary>
    public int? DepartsEarlierMinutes { get; init; } = 0;

    /// <summary>Fare, taxes and ancillary fees, in dollars; unknown when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public decimal? AmountPaid
    {
        get;
        init => field = Inputs.NotNegative(value);
    }

    /// <summary>What of it was refunded already, in dollars; 0 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public decimal? AlreadyRefunded
    {
        get;
        init => field = Inputs.NotNegative(value);
    } = 0;
}
