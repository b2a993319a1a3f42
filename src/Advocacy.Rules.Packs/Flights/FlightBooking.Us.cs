namespace Advocacy.Rules.Packs;

/// <content>What U.S. law asks about.</content>
public sealed partial record FlightBooking
{
    /// <summary>Whether it departs from the United States; unknown when absent.</summary>
    public bool? DepartsFromUs { get; init; }

    /// <summary>Whether it arrives in the United States; unknown when absent.</summary>
    public bool? ArrivesInUs { get; init; }

    /// <summary>The fare for this direction to the destination or first stopover, taxes included; unknown when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Money? OneWayFare
    {
        get;
        init => field = Inputs.NotNegative(value);
    }

    /// <summary>Whether more passengers held confirmed reservations than there were seats; unknown when absent.</summary>
    public bool? FlightOversold { get; init; }

    /// <summary>Whether the passenger met the carrier's terms of ticketing and check-in; unknown when absent.</summary>
    public bool? CompliedWithCheckIn { get; init; }

    /// <summary>Whether a smaller aircraft was used for operational or safety reasons; unknown when absent.</summary>
    public bool? EquipmentSubstitution { get; init; }

    /// <summary>Whether boarding was denied to keep the aircraft's limits of weight or balance; unknown when absent.</summary>
    public bool? WeightBalance { get; init; }

    /// <summary>The number of seats that the aircraft was designed for; unknown when absent.</summary>
    public int? AircraftSeats { get; init; }

    /// <summary>Whether the passenger was seated in another section at no extra charge instead; unknown when absent.</summary>
    public bool? SeatedInOtherCabin { get; init; }

    /// <summary>When the carrier changed the schedule, the airports or the connections; not known to have when absent.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>Whether the airport of origin or destination was changed; unknown when absent.</summary>
    public bool? AirportChanged { get; init; }

    /// <summary>Whether it was changed to have more connections; unknown when absent.</summary>
    public bool? MoreConnections { get; init; }

    /// <summary>Whether the passenger accepted the changed flight or an alternative; unknown when absent.</summary>
    public bool? AcceptedAlternative { get; init; }

    /// <summary>Whether the passenger affirmatively accepted a voucher or other compensation instead; unknown when absent. Silence is not acceptance.</summary>
    public bool? AcceptedCompensationAffirmatively { get; init; }

    /// <summary>What of the price was paid back already; nothing when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Money? AlreadyRefunded
    {
        get;
        init => field = Inputs.NotNegative(value);
    }

    /// <inheritdoc/>
    [System.Text.Json.Serialization.JsonIgnore]
    public override IEnumerable<Money> Amounts => [.. base.Amounts, .. new[] { OneWayFare, AlreadyRefunded }.OfType<Money>()];
}
