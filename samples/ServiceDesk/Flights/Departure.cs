namespace ServiceDesk.Flights;

/// <summary>One flight that left and landed at its destination, on the clock of the airport that it left.</summary>
/// <param name="Id">The flight: carrier, number, airport and scheduled day.</param>
/// <param name="ScheduledDeparture">When it was to leave.</param>
/// <param name="ScheduledArrival">When it was to arrive.</param>
/// <param name="Departed">When it left.</param>
/// <param name="Arrived">When it arrived.</param>
internal sealed record Departure(string Id, DateTimeOffset ScheduledDeparture, DateTimeOffset ScheduledArrival, DateTimeOffset Departed, DateTimeOffset Arrived);
