namespace Advocacy.Rules.Packs;

/// <summary>The facts that both versions of Regulation (EC) 261/2004 ask for. <see langword="null"/> is unknown; what is left out has the default given here.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public abstract record AirPassengerFacts
{
    private protected AirPassengerFacts()
    {
    }

    /// <summary>What is asked about.</summary>
    public required AirEvent Event { get; init; }

    /// <summary>The great-circle distance from the first point of departure to the final destination, in kilometres; not the distance flown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required decimal? DistanceKm
    {
        get;
        init => field = Inputs.NotNegative(value);
    }

    /// <summary>Whether the flight is intra-Community; no by default. Ignored by the UK's version.</summary>
    public bool? IntraCommunity { get; init; } = false;

    /// <summary>Whether it departs from the EU; yes by default. Ignored by the UK's version.</summary>
    public bool? DepartsFromEu { get; init; } = true;

    /// <summary>Whether it arrives in the EU; no by default.</summary>
    public bool? ArrivesInEu { get; init; } = false;

    /// <summary>Whether the operating carrier is a Community carrier; no by default.</summary>
    public bool? CarrierIsCommunity { get; init; } = false;

    /// <summary>Whether benefits or compensation and assistance were received in the third country; no by default.</summary>
    public bool? BenefitsReceivedInThirdCountry { get; init; } = false;

    /// <summary>Whether the passenger travels free or at a fare not available to the public; no by default, and no for frequent-flyer tickets.</summary>
    public bool? FareNotAvailableToPublic { get; init; } = false;

    /// <summary>Actual less scheduled arrival at the final destination, in minutes; unknown when absent. Arrival is the opening of a door.</summary>
    public int? ArrivalDelayMinutes { get; init; }

    /// <summary>Whether the carrier has proven extraordinary circumstances; no by default.</summary>
    public bool? ExtraordinaryCircumstancesProven { get; init; } = false;

    /// <summary>The time between being told of a cancellation and the scheduled departure, in hours; unknown when absent.</summary>
    public decimal? NoticeHours { get; init; }

    /// <summary>Whether a re-routing was offered; no by default.</summary>
    public bool? ReroutingOffered { get; init; } = false;

    /// <summary>How much sooner than the flight the re-routing departs, in minutes, not more than zero where it is not sooner; unknown when absent.</summary>
    public int? RerouteDepartsMinutesBefore { get; init; }

    /// <summary>How much later than scheduled the re-routing arrives, in minutes; unknown when absent.</summary>
    public int? RerouteArrivesMinutesAfter { get; init; }

    /// <summary>Whether the passenger gave up the seat as a volunteer; no by default.</summary>
    public bool? Volunteered { get; init; } = false;

    /// <summary>Whether boarding was denied for reasons of health, safety, security or documents; no by default.</summary>
    public bool? DeniedOnReasonableGrounds { get; init; } = false;

    /// <summary>Whether the carrier makes the reduction that it may make; yes by default.</summary>
    public bool? CarrierAppliesReduction { get; init; } = true;

    /// <summary>Whether a downgraded flight is between European territory and a French overseas department; no by default.</summary>
    public bool? FrenchOverseas { get; init; } = false;

    /// <summary>The price of the ticket, in the scheme's currency; unknown when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public decimal? TicketPrice
    {
        get;
        init => field = Inputs.NotNegative(value);
    }

    /// <summary>The delay of departure that is expected, in minutes; unknown when absent.</summary>
    public int? ExpectedDepartureDelayMinutes { get; init; }

    /// <summary>Ignored: only the delay at the final destination counts.</summary>
    public int? DepartureDelayMinutes { get; init; }

    /// <summary>Ignored: only the delay at the final destination counts.</summary>
    public int? FirstLegDepartureDelayMinutes { get; init; }

    /// <summary>Ignored: only the great-circle distance counts.</summary>
    public decimal? FlownDistanceKm { get; init; }
}

/// <summary>The inputs of <see cref="Eu261"/>.</summary>
/// <inheritdoc cref="AirPassengerFacts" path="/remarks"/>
public sealed record Eu261Facts : AirPassengerFacts;

/// <summary>The inputs of <see cref="Uk261"/>.</summary>
/// <inheritdoc cref="AirPassengerFacts" path="/remarks"/>
public sealed record Uk261Facts : AirPassengerFacts
{
    /// <summary>Whether the flight departs from the UK; yes by default.</summary>
    public bool? DepartsFromUk { get; init; } = true;

    /// <summary>Whether it arrives in the UK; no by default.</summary>
    public bool? ArrivesInUk { get; init; } = false;

    /// <summary>Whether the operating carrier is a UK carrier; no by default.</summary>
    public bool? CarrierIsUk { get; init; } = false;
}
