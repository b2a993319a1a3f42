using System.Globalization;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Packs;

/// <summary>14 CFR Part 250: the least that a passenger is owed who is denied boarding on an oversold flight from a U.S. airport.</summary>
/// <remarks>
/// A carrier may pay more. The date asked about is the date on which boarding was denied. Not legal advice. Immutable; safe to share between threads.
/// </remarks>
public sealed class UsDotDbc : EntitlementScheme<UsDotDbcFacts, UsDotDbcRow>
{
    private UsDotDbc()
        : base(
            AmountsTable<UsDotDbcRow>.Load("us-dot-dbc.amounts.json", FlightsJson.Default.AmountsTableUsDotDbcRow),
            FlightsJson.Default.UsDotDbcFacts,
            new UsDotDbcFacts()) => Logic = DecideBy;

    /// <summary>The scheme.</summary>
    public static UsDotDbc Scheme { get; } = new();

    private protected override Func<UsDotDbcFacts, UsDotDbcRow, DateOnly, FactReader, EntitlementDecision> Logic { get; }

    /// <summary>The facts of a booking, as the scheme asks for them. What the booking does not say is unknown.</summary>
    /// <param name="flight">The booking.</param>
    /// <returns>The facts.</returns>
    public UsDotDbcFacts FactsOf(FlightBooking flight)
    {
        ArgumentNullException.ThrowIfNull(flight);
        return new UsDotDbcFacts
        {
            Itinerary = flight switch
            {
                { DepartsFromUs: false } => DeniedBoardingItinerary.ForeignToUs,
                { DepartsFromUs: true, ArrivesInUs: true } => DeniedBoardingItinerary.Domestic,
                { DepartsFromUs: true, ArrivesInUs: false } => DeniedBoardingItinerary.ForeignFromUs,
                _ => null,
            },
            Involuntary = !flight.Volunteered,
            FlightOversold = flight.FlightOversold,
            CompliedWithCheckIn = flight.CompliedWithCheckIn,
            AlternateOffered = flight.ReroutingOffered,
            OneWayFare = flight.OneWayFare is { } fare && fare.Currency == Currency ? fare.Amount : null,
            PlannedArrivalDelayMinutes = flight.RerouteArrivesAt is { } arrives ? WholeMinutes.Between(flight.OriginalDueAt, arrives) : null,
            EquipmentSubstitution = flight.EquipmentSubstitution,
            WeightBalance = flight.WeightBalance,
            SeatedInOtherCabin = flight.SeatedInOtherCabin,
            AircraftSeats = flight.AircraftSeats,
        };
    }

    /// <summary>Says what a booking entitles the passenger to, by the version in force when boarding was denied, else on departure.</summary>
    /// <param name="flight">The booking.</param>
    /// <returns>Owed, not owed, or indeterminate.</returns>
    public EntitlementDecision Decide(FlightBooking flight)
    {
        ArgumentNullException.ThrowIfNull(flight);
        return Decide(FactsOf(flight), DateOnly.FromDateTime((flight.BoardingDeniedAt?.ToOffset(flight.DepartsAt.Offset) ?? flight.DepartsAt).DateTime));
    }

    private protected override string PaymentOf(UsDotDbcFacts facts) =>
        "cash or an immediately negotiable check on the same day and at the same place, within 24 hours where the alternate leaves first (14 CFR 250.8)";

    private protected override ClaimTerms ClaimOf(UsDotDbcFacts facts, UsDotDbcRow row, DateOnly on) => ClaimTerms.PaidAutomatically;

    private protected override IEnumerable<Rule> CaseRules()
    {
        yield return Opening<FlightBooking>("compensation").On(FlightIssues.DeniedBoarding)
            .Decides(Authority, Text, (flight, _) => Decide(flight))
            .Because(flight => $"boarding of the flight of {flight.DepartsAt:d} was denied");
    }

    private EntitlementDecision DecideBy(UsDotDbcFacts facts, UsDotDbcRow row, DateOnly on, FactReader its)
    {
        if (!its.Is(facts.FlightOversold))
        {
            return NotOwed("250.5");
        }

        if (!its.Is(facts.Involuntary))
        {
            return NotOwed("250.2b");
        }

        if (!its.Is(facts.CompliedWithCheckIn))
        {
            return NotOwed("250.6(a)");
        }

        if (its.Is(facts.EquipmentSubstitution)
            || (its.Is(facts.WeightBalance) && its.From(facts.AircraftSeats, [row.WeightBalanceUpToSeats + 1]) <= row.WeightBalanceUpToSeats))
        {
            return NotOwed("250.6(b)");
        }

        if (its.Is(facts.SeatedInOtherCabin))
        {
            return NotOwed("250.6(c)");
        }

        var itinerary = its.Which(facts.Itinerary);
        return itinerary == DeniedBoardingItinerary.ForeignToUs
            ? NotOwed("250.5(b)")
            : ByDelay(facts, itinerary == DeniedBoardingItinerary.Domestic, row, on, its);
    }

    private EntitlementDecision ByDelay(UsDotDbcFacts facts, bool isDomestic, UsDotDbcRow row, DateOnly on, FactReader its)
    {
        var paragraph = isDomestic ? "250.5(a)" : "250.5(b)";
        int? later = its.Is(facts.AlternateOffered)
            ? its.From(facts.PlannedArrivalDelayMinutes, [row.NothingUpToMinutes + 1, row.DomesticHighFromMinutes, row.ForeignHighFromMinutes])
            : null;
        if (later <= row.NothingUpToMinutes)
        {
            return NotOwed($"{paragraph}(1)");
        }

        var isLow = later < (isDomestic ? row.DomesticHighFromMinutes : row.ForeignHighFromMinutes);
        var tier = isLow ? row.Low : row.High;
        var sum = Rounded(Math.Min(its.Amount(facts.OneWayFare) * tier.Percent / 100, tier.Cap));
        return EntitlementDecision.Owed($"14 CFR {paragraph}{(isLow ? "(2)" : "(3)")}{Advice(row, on)}", new Obligation(sum), tier.Percent);
    }

    private static string Advice(UsDotDbcRow row, DateOnly on) => on < row.EnforcedFrom
        ? string.Create(CultureInfo.InvariantCulture, $"; DOT announced no enforcement of these caps before {row.EnforcedFrom:yyyy-MM-dd}")
        : "";

    private static EntitlementDecision NotOwed(string section) => EntitlementDecision.NotOwed($"14 CFR {section}");
}
