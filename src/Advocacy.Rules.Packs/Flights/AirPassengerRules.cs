using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Packs;

/// <content>The rules for bookings.</content>
public abstract partial class AirPassengerRights<TFacts>
{
    /// <summary>The facts of a booking, as the scheme asks for them. What the booking does not say is unknown, but for the carrier's reduction.</summary>
    /// <param name="flight">The booking.</param>
    /// <param name="about">What is asked about.</param>
    /// <returns>The facts.</returns>
    public abstract TFacts FactsOf(FlightBooking flight, AirEvent about);

    /// <summary>Says what a booking entitles the passenger to, by the version in force on the day of scheduled departure.</summary>
    /// <param name="flight">The booking.</param>
    /// <param name="about">What is asked about.</param>
    /// <returns>Owed, not owed, or indeterminate.</returns>
    public EntitlementDecision Decide(FlightBooking flight, AirEvent about)
    {
        ArgumentNullException.ThrowIfNull(flight);
        return Decide(FactsOf(flight, about), DateOnly.FromDateTime(flight.DepartsAt.DateTime));
    }

    private protected TFacts Fill(FlightBooking flight, TFacts facts) => facts with
    {
        IntraCommunity = And(flight.DepartsFromEu, flight.ArrivesInEu),
        DepartsFromEu = flight.DepartsFromEu,
        ArrivesInEu = flight.ArrivesInEu,
        CarrierIsCommunity = flight.CarrierIsCommunity,
        BenefitsReceivedInThirdCountry = flight.BenefitsReceivedInThirdCountry,
        FareNotAvailableToPublic = flight.FareNotAvailableToPublic,
        ArrivalDelayMinutes = flight.FulfilledAt is { } arrived ? WholeMinutes.Between(flight.OriginalDueAt, arrived) : null,
        ExtraordinaryCircumstancesProven = flight.ExtraordinaryCircumstancesProven,
        NoticeHours = flight.ToldOfCancellationAt is { } told ? (decimal)(flight.DepartsAt - told).Ticks / TimeSpan.TicksPerHour : null,
        ReroutingOffered = flight.ReroutingOffered,
        RerouteDepartsMinutesBefore = flight.RerouteDepartsAt is { } departs ? -WholeMinutes.Between(flight.DepartsAt, departs) : null,
        RerouteArrivesMinutesAfter = flight.RerouteArrivesAt is { } arrives ? WholeMinutes.Between(flight.OriginalDueAt, arrives) : null,
        Volunteered = flight.Volunteered,
        DeniedOnReasonableGrounds = flight.DeniedOnReasonableGrounds,
        CarrierAppliesReduction = flight.CarrierAppliesReduction ?? true,
        FrenchOverseas = flight.FrenchOverseas,
        TicketPrice = flight.Value is { } price && price.Currency == Currency ? price.Amount : null,
        ExpectedDepartureDelayMinutes = flight.DepartureEstimate is { } expected ? WholeMinutes.Between(flight.DepartsAt, expected) : null,
    };

    private protected sealed override IEnumerable<Rule> CaseRules()
    {
        yield return Opening<FlightBooking>("delay").On(FlightIssues.LateFlight)
            .Unless(flight => flight.CancelledAt is not null)
            .Unless(flight => flight.BoardingDeniedAt is not null)
            .AlternativeTo(Twin("delay"))
            .Decides(Authority, Text, (flight, _) => Decide(flight, AirEvent.Delay))
            .Because(flight => $"the final destination was reached on {flight.FulfilledAt:g} instead of {flight.OriginalDueAt:g}");
        yield return Opening<FlightBooking>("cancellation").On(FlightIssues.CancelledFlight)
            .AlternativeTo(Twin("cancellation"))
            .Decides(Authority, Text, (flight, _) => Decide(flight, AirEvent.Cancellation))
            .Because(flight => $"the flight of {flight.DepartsAt:d} was cancelled");
        yield return Opening<FlightBooking>("denied-boarding").On(FlightIssues.DeniedBoarding)
            .AlternativeTo(Twin("denied-boarding"))
            .DeductibleFrom("us-dot-dbc/compensation")
            .Decides(Authority, Text, (flight, _) => Decide(flight, AirEvent.DeniedBoarding))
            .Because(flight => $"boarding of the flight of {flight.DepartsAt:d} was denied");
        if (Rows.Any(static row => row is AirRow { DowngradePercent: not null }))
        {
            yield return Opening<FlightBooking>("downgrade").On(FlightIssues.Downgraded)
                .Decides(Authority, Text, (flight, _) => Decide(flight, AirEvent.Downgrade))
                .Because("the passenger was seated in a lower class than paid for");
        }

        if (Rows.Any(static row => row is AirRow { Care: not null }))
        {
            yield return Opening<FlightBooking>("care").On(FlightIssues.LateFlight)
                .Unless(flight => flight.CancelledAt is not null)
                .Decides(Authority, Text, (flight, _) => Decide(flight, AirEvent.Care))
                .Because(flight => $"departure is expected on {flight.DepartureEstimate:g} instead of {flight.DepartsAt:g}");
        }

        if (Rows.Any(static row => row is AirRow { RefundFromMinutes: not null }))
        {
            yield return Opening<FlightBooking>("delay-refund").On(FlightIssues.LateFlight)
                .Unless(flight => flight.CancelledAt is not null)
                .Unless(flight => flight.Travelled)
                .AlternativeTo("us-dot-refund/refund")
                .Decides(Authority, Text, (flight, _) => Decide(flight, AirEvent.DelayRefund))
                .Because(flight => $"departure is expected on {flight.DepartureEstimate:g} instead of {flight.DepartsAt:g}, and the passenger did not travel");
        }
    }

    private static bool? And(bool? one, bool? other) => one == false || other == false ? false : one is null || other is null ? null : true;

    /// <summary>The same flight's compensation under the other version of the regulation: nobody gets both.</summary>
    private string Twin(string rule) => $"{(Id == "eu261" ? "uk261" : "eu261")}/{rule}";
}
