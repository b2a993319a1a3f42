using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Packs;

/// <summary>14 CFR Part 260: the fare back for a cancelled or significantly changed flight that the passenger does not take, from 2024-10-28.</summary>
/// <remarks>
/// There is no compensation for mere delay. The date asked about is the scheduled departure's. Not legal advice. Immutable; safe to share between threads.
/// </remarks>
public sealed class UsDotRefund : EntitlementScheme<UsDotRefundFacts, UsDotRefundRow>
{
    private UsDotRefund()
        : base(
            AmountsTable<UsDotRefundRow>.Load("us-dot-refund.amounts.json", FlightsJson.Default.AmountsTableUsDotRefundRow),
            FlightsJson.Default.UsDotRefundFacts,
            new UsDotRefundFacts()) => Logic = DecideBy;

    /// <summary>The scheme.</summary>
    public static UsDotRefund Scheme { get; } = new();

    private protected override Func<UsDotRefundFacts, UsDotRefundRow, DateOnly, FactReader, EntitlementDecision> Logic { get; }

    /// <summary>The facts of a booking, as the scheme asks. What the booking does not say is unknown; what is not known to have happened has not.</summary>
    /// <param name="flight">The booking.</param>
    /// <returns>The facts.</returns>
    public UsDotRefundFacts FactsOf(FlightBooking flight)
    {
        ArgumentNullException.ThrowIfNull(flight);
        return new UsDotRefundFacts
        {
            Itinerary = (flight.DepartsFromUs, flight.ArrivesInUs) switch
            {
                (true, true) => RefundItinerary.Domestic,
                (true, false) or (false, true) => RefundItinerary.International,
                (false, false) => RefundItinerary.NonUs,
                _ => null,
            },
            Cancelled = flight.CancelledAt is not null,
            AirportChanged = flight.AirportChanged,
            MoreConnections = flight.MoreConnections,
            Downgraded = flight.DowngradedAt is not null,
            FlewChangedOrAlternative = flight.Travelled,
            AcceptedAlternative = flight.AcceptedAlternative,
            AcceptedCompensationAffirmatively = flight.AcceptedCompensationAffirmatively,
            ArrivalDelayMinutes = (flight.FulfilledAt ?? flight.CurrentEstimate) is { } arrives ? WholeMinutes.Between(flight.OriginalDueAt, arrives) : null,
            DepartsEarlierMinutes = flight.DepartureEstimate is { } departs ? WholeMinutes.Between(departs, flight.DepartsAt) : null,
            AmountPaid = In(flight.Value),
            AlreadyRefunded = flight.AlreadyRefunded is { } refunded ? In(refunded) : 0,
        };
    }

    /// <summary>Says what a booking entitles the passenger to, by the version in force on the day of scheduled departure.</summary>
    /// <param name="flight">The booking.</param>
    /// <returns>Owed, not owed, or indeterminate.</returns>
    public EntitlementDecision Decide(FlightBooking flight)
    {
        ArgumentNullException.ThrowIfNull(flight);
        return Decide(FactsOf(flight), DateOnly.FromDateTime(flight.DepartsAt.DateTime));
    }

    private protected override string PaymentOf(UsDotRefundFacts facts) =>
        "in the original form of payment, without a fee (14 CFR 260.10); within 7 business days for credit cards and 20 calendar days otherwise (14 CFR 260.2)";

    private protected override ClaimTerms ClaimOf(UsDotRefundFacts facts, UsDotRefundRow row, DateOnly on) => ClaimTerms.PaidAutomatically;

    private protected override IEnumerable<Rule> CaseRules()
    {
        // Alternative to itself: a flight that is late and downgraded is refunded once.
        yield return Opening<FlightBooking>("refund")
            .On(FlightIssues.CancelledFlight, FlightIssues.LateFlight, FlightIssues.ChangedFlight, FlightIssues.Downgraded)
            .AlternativeTo($"{Id}/refund")
            .Decides(Authority, Text, (flight, _) => Decide(flight))
            .Because(flight => $"the flight of {flight.DepartsAt:d} was cancelled or significantly changed, and the passenger did not take it");
    }

    private EntitlementDecision DecideBy(UsDotRefundFacts facts, UsDotRefundRow row, DateOnly on, FactReader its)
    {
        var itinerary = its.Which(facts.Itinerary);
        if (itinerary == RefundItinerary.NonUs)
        {
            return NotOwed("260.2");
        }

        if (its.Is(facts.FlewChangedOrAlternative) || its.Is(facts.AcceptedAlternative))
        {
            return NotOwed("260.6(a)(1)(i)");
        }

        if (its.Is(facts.AcceptedCompensationAffirmatively))
        {
            return NotOwed("260.6(a)(1)(ii), 260.7");
        }

        var fromMinutes = itinerary == RefundItinerary.Domestic ? row.DomesticFromMinutes : row.InternationalFromMinutes;
        return its.Is(facts.Cancelled) ? Refund("260.6(a)", facts, its)
            : IsSignificantlyChanged(facts, fromMinutes, row, its) ? Refund("260.2, 260.6(a)", facts, its)
            : NotOwed("260.2");
    }

    private static bool IsSignificantlyChanged(UsDotRefundFacts facts, int fromMinutes, UsDotRefundRow row, FactReader its) =>
        its.From(facts.ArrivalDelayMinutes, [row.DomesticFromMinutes, row.InternationalFromMinutes]) >= fromMinutes
        || its.From(facts.DepartsEarlierMinutes, [row.DomesticFromMinutes, row.InternationalFromMinutes]) >= fromMinutes
        || its.Is(facts.AirportChanged)
        || its.Is(facts.MoreConnections)
        || its.Is(facts.Downgraded);

    private EntitlementDecision Refund(string sections, UsDotRefundFacts facts, FactReader its)
    {
        var refunded = its.Amount(facts.AlreadyRefunded, [facts.AmountPaid ?? 0]);
        var left = its.Amount(facts.AmountPaid, [refunded + 1]) - refunded;
        return left > 0 ? EntitlementDecision.Owed($"14 CFR {sections}", new Obligation(Rounded(left)), 100) : NotOwed(sections);
    }

    private decimal? In(Money? money) => money is { } given && given.Currency == Currency ? given.Amount : null;

    private static EntitlementDecision NotOwed(string sections) => EntitlementDecision.NotOwed($"14 CFR {sections}");
}
