namespace Advocacy.Rules.Packs;

/// <summary>The inputs of <see cref="UsDotDbc"/>. <see langword="null"/> is unknown; what is left out has the default given here.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record UsDotDbcFacts
{
    /// <summary>Where the flight goes; unknown when absent.</summary>
    public DeniedBoardingItinerary? Itinerary { get; init; }

    /// <summary>Whether boarding was denied against the passenger's will; yes by default.</summary>
    public bool? Involuntary { get; init; } = true;

    /// <summary>Whether the flight was oversold; yes by default.</summary>
    public bool? FlightOversold { get; init; } = true;

    /// <summary>Whether the passenger met the terms of ticketing and check-in; yes by default.</summary>
    public bool? CompliedWithCheckIn { get; init; } = true;

    /// <summary>Whether the carrier offered alternate transportation; yes by default.</summary>
    public bool? AlternateOffered { get; init; } = true;

    /// <summary>The fare to the destination or first stopover, taxes included, in dollars; unknown when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public decimal? OneWayFare
    {
        get;
        init => field = Inputs.NotNegative(value);
    }

    /// <summary>Planned arrival of the alternate, when it was arranged, less the planned arrival of the flight, in minutes; unknown when absent.</summary>
    public int? PlannedArrivalDelayMinutes { get; init; }

    /// <summary>Whether a smaller aircraft was used for operational or safety reasons; no by default.</summary>
    public bool? EquipmentSubstitution { get; init; } = false;

    /// <summary>Whether boarding was denied to keep limits of weight or balance; no by default.</summary>
    public bool? WeightBalance { get; init; } = false;

    /// <summary>Whether the passenger was seated in another section at no extra charge; no by default.</summary>
    public bool? SeatedInOtherCabin { get; init; } = false;

    /// <summary>The aircraft's designed number of seats; unknown when absent.</summary>
    public int? AircraftSeats { get; init; }
}
