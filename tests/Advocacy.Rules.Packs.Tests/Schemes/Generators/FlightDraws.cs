using System.Collections.Immutable;

namespace Advocacy.Rules.Packs.Tests.Schemes.Generators;

/// <summary>Air passengers, in Europe and the USA.</summary>
internal static class FlightDraws
{
    internal static ImmutableArray<SchemeDraw> All { get; } =
    [
        Regulation261("eu261", 600, ["2005-02-16", "2005-02-17", "2026-06-15", "2027-10-22", "2027-10-23"]),
        Regulation261(
            "uk261", 520, ["2020-12-31", "2021-01-01", "2026-06-15"],
            InputDraw.YesNo("departsFromUk"), InputDraw.YesNo("arrivesInUk"), InputDraw.YesNo("carrierIsUk")),
        new(
            "us-dot-dbc",
            [
                InputDraw.Word("itinerary", "domestic", "foreign-from-us", "foreign-to-us") with { IsRequired = true },
                InputDraw.YesNo("involuntary"),
                InputDraw.YesNo("flightOversold"),
                InputDraw.YesNo("compliedWithCheckIn"),
                InputDraw.YesNo("alternateOffered"),
                InputDraw.Number("oneWayFare", 0, 100.01, 268.75, 400, 600, 3000),
                InputDraw.Number("plannedArrivalDelayMinutes", 0, 60, 61, 119, 120, 239, 240, 600),
                InputDraw.YesNo("equipmentSubstitution"),
                InputDraw.YesNo("weightBalance"),
                InputDraw.YesNo("seatedInOtherCabin"),
                InputDraw.Number("aircraftSeats", 19, 60, 61, 300),
            ],
            ["2020-12-31", "2021-12-31", "2022-01-01", "2025-01-21", "2025-01-22", "2026-06-15"])
        {
            Cap = static drawn => Math.Min(2150, 4 * (drawn.Number("oneWayFare") ?? 0)),
            Rising = ["plannedArrivalDelayMinutes", "oneWayFare"],
        },
        new(
            "us-dot-refund",
            [
                InputDraw.Word("itinerary", "domestic", "international", "non-us") with { IsRequired = true },
                InputDraw.YesNo("cancelled"),
                InputDraw.YesNo("airportChanged"),
                InputDraw.YesNo("moreConnections"),
                InputDraw.YesNo("downgraded"),
                InputDraw.YesNo("flewChangedOrAlternative"),
                InputDraw.YesNo("acceptedAlternative"),
                InputDraw.YesNo("acceptedCompensationAffirmatively"),
                InputDraw.Number("arrivalDelayMinutes", -30, 0, 179, 180, 359, 360, 900),
                InputDraw.Number("departsEarlierMinutes", -30, 0, 179, 180, 359, 360, 900),
                InputDraw.Number("amountPaid", 0, 99.99, 450, 1200),
                InputDraw.Number("alreadyRefunded", 0, 10, 450, 2000),
            ],
            ["2024-10-27", "2024-10-28", "2026-06-15"])
        {
            Cap = static drawn => drawn.Number("amountPaid") ?? 0,
            Rising = ["arrivalDelayMinutes", "departsEarlierMinutes", "amountPaid"],
            Falling = ["alreadyRefunded"],
        },
    ];

    private static SchemeDraw Regulation261(string id, decimal cap, ImmutableArray<string> dates, params ReadOnlySpan<InputDraw> further) => new(
        id,
        [
            InputDraw.Word("event", "delay", "cancellation", "denied-boarding", "downgrade", "care", "delay-refund")
                with { IsRequired = true, MayBeUnknown = false },
            InputDraw.Number("distanceKm", 1, 1500, 1500.5, 3500, 3500.5, 9000) with { IsRequired = true },
            InputDraw.YesNo("intraCommunity"),
            InputDraw.YesNo("departsFromEu"),
            InputDraw.YesNo("arrivesInEu"),
            InputDraw.YesNo("carrierIsCommunity"),
            InputDraw.YesNo("benefitsReceivedInThirdCountry"),
            InputDraw.YesNo("fareNotAvailableToPublic"),
            InputDraw.Number("arrivalDelayMinutes", -10, 0, 179, 180, 239, 240, 900),
            InputDraw.YesNo("extraordinaryCircumstancesProven"),
            InputDraw.Number("noticeHours", 0, 100, 167.9, 168, 335.9, 336, 500),
            InputDraw.YesNo("reroutingOffered"),
            InputDraw.Number("rerouteDepartsMinutesBefore", -60, 0, 60, 61, 120, 121),
            InputDraw.Number("rerouteArrivesMinutesAfter", -10, 119, 120, 121, 180, 181, 239, 240, 241),
            InputDraw.YesNo("volunteered"),
            InputDraw.YesNo("deniedOnReasonableGrounds"),
            InputDraw.YesNo("carrierAppliesReduction"),
            InputDraw.YesNo("frenchOverseas"),
            InputDraw.Number("ticketPrice", 0, 0.15, 99.99, 450),
            InputDraw.Number("expectedDepartureDelayMinutes", 0, 119, 120, 179, 180, 239, 240, 299, 300),
            InputDraw.Number("departureDelayMinutes", 0, 600),
            InputDraw.Number("firstLegDepartureDelayMinutes", 0, 600),
            InputDraw.Number("flownDistanceKm", 1, 9000),
            .. further,
        ],
        dates)
    {
        Cap = drawn => drawn.Word("event") is "downgrade" or "delay-refund" ? drawn.Number("ticketPrice") ?? 0 : cap,
        Rising = ["arrivalDelayMinutes", "rerouteArrivesMinutesAfter", "rerouteDepartsMinutesBefore", "expectedDepartureDelayMinutes", "ticketPrice"],
        Falling = ["noticeHours"],
    };
}
