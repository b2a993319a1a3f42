using System.Text.Json.Serialization;

namespace Advocacy.Rules.Packs;

/// <summary>A promise to fly a passenger to a final destination on one booking, connecting flights included.</summary>
/// <remarks>
/// <see cref="Commitment.DueAt"/> is the scheduled arrival at the final destination, <see cref="Commitment.FulfilledAt"/> the opening of a door there, and
/// <see cref="Commitment.Value"/> the price of the ticket. What is absent is unknown, and unknown is never read as no. Immutable; safe to share between threads.
/// </remarks>
public sealed partial record FlightBooking : Commitment
{
    /// <summary>Makes a booking.</summary>
    /// <param name="id">An id that is unique among the case's commitments.</param>
    /// <param name="madeAt">When it was booked.</param>
    /// <param name="departsAt">The scheduled departure, in the airport's own offset: its date selects the law.</param>
    /// <param name="dueAt">The scheduled arrival at the final destination; not before <paramref name="departsAt"/>.</param>
    /// <exception cref="ArgumentException">The id is the default value, or the times are out of order.</exception>
    public FlightBooking(CommitmentId id, DateTimeOffset madeAt, DateTimeOffset departsAt, DateTimeOffset dueAt)
        : base(id, madeAt, dueAt) => DepartsAt = departsAt <= dueAt
            ? departsAt
            : throw new ArgumentException($"The flight departs ({departsAt:u}) after it is due to arrive ({dueAt:u}).", nameof(departsAt));

    /// <summary>The scheduled departure, in the airport's own offset.</summary>
    public DateTimeOffset DepartsAt { get; }

    /// <summary>Where it first departs; unknown when absent.</summary>
    public GeoPoint? Origin { get; init; }

    /// <summary>Its final destination; unknown when absent.</summary>
    public GeoPoint? Destination { get; init; }

    /// <summary>The great-circle distance in kilometres; calculated from the points when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public decimal? DistanceKm
    {
        get;
        init => field = Inputs.NotNegative(value);
    }

    /// <summary>Whether it departs from the EU (with Iceland, Norway and Switzerland); unknown when absent.</summary>
    public bool? DepartsFromEu { get; init; }

    /// <summary>Whether it arrives in the EU (with Iceland, Norway and Switzerland); unknown when absent.</summary>
    public bool? ArrivesInEu { get; init; }

    /// <summary>Whether it departs from the UK; unknown when absent.</summary>
    public bool? DepartsFromUk { get; init; }

    /// <summary>Whether it arrives in the UK; unknown when absent.</summary>
    public bool? ArrivesInUk { get; init; }

    /// <summary>Whether the operating carrier has its licence from an EU member state; unknown when absent.</summary>
    public bool? CarrierIsCommunity { get; init; }

    /// <summary>Whether the operating carrier has its licence from the UK; unknown when absent.</summary>
    public bool? CarrierIsUk { get; init; }

    /// <summary>Whether it is between European territory and a French overseas department; unknown when absent.</summary>
    public bool? FrenchOverseas { get; init; }

    /// <summary>Whether the passenger travels free or at a fare not available to the public; unknown when absent.</summary>
    public bool? FareNotAvailableToPublic { get; init; }

    /// <summary>Whether benefits or compensation and assistance were received in the country of departure; unknown when absent.</summary>
    public bool? BenefitsReceivedInThirdCountry { get; init; }

    /// <summary>When it is now expected to depart, or departed; unknown when absent.</summary>
    public DateTimeOffset? DepartureEstimate { get; init; }

    /// <summary>Whether the passenger travelled in the end; unknown when absent.</summary>
    public bool? Travelled { get; init; }

    /// <summary>When the carrier cancelled it; not known to be cancelled when absent.</summary>
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>When the customer was told of the cancellation; unknown when absent.</summary>
    public DateTimeOffset? ToldOfCancellationAt { get; init; }

    /// <summary>When the passenger was denied boarding; not known to have been denied when absent.</summary>
    public DateTimeOffset? BoardingDeniedAt { get; init; }

    /// <summary>When the passenger was seated in a lower class than paid for; not known to have been when absent.</summary>
    public DateTimeOffset? DowngradedAt { get; init; }

    /// <summary>Whether the passenger gave up the seat as a volunteer; unknown when absent.</summary>
    public bool? Volunteered { get; init; }

    /// <summary>Whether boarding was denied for reasons of health, safety, security or documents; unknown when absent.</summary>
    public bool? DeniedOnReasonableGrounds { get; init; }

    /// <summary>Whether the carrier has proven extraordinary circumstances; unknown when absent.</summary>
    public bool? ExtraordinaryCircumstancesProven { get; init; }

    /// <summary>Whether a re-routing was offered; unknown when absent.</summary>
    public bool? ReroutingOffered { get; init; }

    /// <summary>When the re-routing departs; unknown when absent.</summary>
    public DateTimeOffset? RerouteDepartsAt { get; init; }

    /// <summary>When the re-routing arrives; unknown when absent.</summary>
    public DateTimeOffset? RerouteArrivesAt { get; init; }

    /// <summary>Whether the carrier makes the reductions that it may make; it is taken to when absent.</summary>
    public bool? CarrierAppliesReduction { get; init; }

    /// <summary>When the customer claimed what is owed; not known to have claimed when absent.</summary>
    public DateTimeOffset? ClaimedAt { get; init; }

    /// <summary>The distance as given, else from the points; <see langword="null"/> where neither is known.</summary>
    [JsonIgnore]
    public decimal? GreatCircleKm => DistanceKm ?? (Origin is { } from && Destination is { } to ? from.GreatCircleKmTo(to) : null);

    /// <inheritdoc/>
    [JsonIgnore]
    public override IssueKind LateIssue => FlightIssues.LateFlight;

    /// <inheritdoc/>
    [JsonIgnore]
    public override DateTimeOffset LatestHappeningAt =>
        Later(Later(Later(Later(Later(Later(base.LatestHappeningAt, CancelledAt), ToldOfCancellationAt), BoardingDeniedAt), DowngradedAt), ChangedAt), ClaimedAt);
}
