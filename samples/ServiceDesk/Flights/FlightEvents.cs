using Advocacy.Rules;
using Advocacy.Rules.Packs;

namespace ServiceDesk.Flights;

/// <summary>Turns departures into events: the passengers of a flight are a customer, the flight is their booking.</summary>
/// <remarks>
/// The promise is that the flight arrives less than 15 minutes late, as on-time statistics count. The schedule is taken to be known from the day before;
/// at departure its delay becomes known, and the arrival is then estimated as late as that; an hour after arrival nobody looks after the flight any more.
/// </remarks>
internal static class FlightEvents
{
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(14);

    internal static IEnumerable<CaseEvent> Of(IEnumerable<Departure> departures) => departures
        .SelectMany(Events)
        .OrderBy(static told => told.At)
        .ThenBy(static told => told.CustomerId.Value, StringComparer.Ordinal);

    private static IEnumerable<CaseEvent> Events(Departure flight)
    {
        var (customer, known) = (new CustomerId(flight.Id), flight.ScheduledDeparture.AddDays(-1));
        var booking = new FlightBooking(new CommitmentId(flight.Id), known, flight.ScheduledDeparture, flight.ScheduledArrival + Grace);
        var left = booking with
        {
            DepartureEstimate = flight.Departed,
            CurrentEstimate = flight.ScheduledArrival + (flight.Departed - flight.ScheduledDeparture),
        };
        yield return new CaseEvent(known, customer) { Commitments = [booking] };
        yield return new CaseEvent(flight.Departed, customer) { Commitments = [left] };
        yield return new CaseEvent(flight.Arrived, customer) { Commitments = [left with { FulfilledAt = flight.Arrived }] };
        yield return CaseEvent.Removal(flight.Arrived.AddHours(1), customer);
    }
}
