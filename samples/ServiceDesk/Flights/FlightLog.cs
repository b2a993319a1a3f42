using System.Globalization;
using ServiceDesk.Logs;

namespace ServiceDesk.Flights;

/// <summary>A log of departures as read, with the columns of nycflights13.</summary>
/// <remarks>
/// The log has no scheduled times: the scheduled departure is the departure less its delay, the scheduled arrival the arrival less its delay. Arrivals are on the
/// clock of the destination, and the log names no zones: by how many hours that clock differs is what most flights there in that month tell, half an hour being
/// taken for the time on the ground. A flight that was cancelled or diverted has no scheduled times and is left out.
/// </remarks>
internal sealed record FlightLog(IReadOnlyList<Departure> Departures, int Rows, IReadOnlyList<Flaw> Flaws)
{
    private const int MinutesADay = 1440;
    private const int OnTheGround = 30;

    private static readonly string[] Columns =
        ["year", "month", "day", "dep_time", "dep_delay", "arr_time", "arr_delay", "carrier", "flight", "origin", "dest", "air_time"];

    internal static FlightLog Read(string path)
    {
        var flaws = new List<Flaw>();
        var flown = new List<Flown>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var rows = LogFile.Read(path, Columns, flaws, row =>
        {
            if (Row(row, ids) is { } flight)
            {
                flown.Add(flight);
            }
        });
        var ahead = flown.GroupBy(static flight => flight.Route).ToDictionary(static route => route.Key, static route => HoursAhead(route));
        return new FlightLog([.. flown.Select(flight => flight.On(ahead[flight.Route]))], rows, flaws);
    }

    private static Flown? Row(LogRow row, HashSet<string> ids)
    {
        if (row.IsUnknown("dep_time") || row.IsUnknown("arr_delay"))
        {
            row.LeaveOut(row.IsUnknown("dep_time") ? "dep_time" : "arr_delay", "a time of departure and a delay on arrival; a flight that was cancelled or diverted has none");
            return null;
        }

        var (year, month, day) = (row.Number("year", 1900, 2100), row.Number("month", 1, 12), row.Number("day", 1, 31));
        var (departed, departureDelay) = (Minutes(row, "dep_time"), row.Number("dep_delay", -MinutesADay, 7 * MinutesADay));
        var (arrived, arrivalDelay) = (Minutes(row, "arr_time"), row.Number("arr_delay", -MinutesADay, 7 * MinutesADay));
        var airTime = row.Number("air_time", 1, MinutesADay);
        var (carrier, number, origin, destination) = (row.Name("carrier"), row.Name("flight"), row.Name("origin"), row.Name("dest"));
        if (row.IsLeftOut)
        {
            return null;
        }

        if (!DateOnly.TryParseExact(FormattableString.Invariant($"{year:0000}-{month:00}-{day:00}"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            row.LeaveOut("day", "a day of the month");
            return null;
        }

        var id = FormattableString.Invariant($"{carrier}{number}/{origin}/{date:yyyy-MM-dd}");
        if (!ids.Add(id))
        {
            row.LeaveOut("flight", $"a flight once a day; {id} is there already");
            return null;
        }

        var scheduled = ((departed!.Value - departureDelay!.Value) % MinutesADay + MinutesADay) % MinutesADay;
        return new Flown(id, destination!, new DateTimeOffset(date, new TimeOnly(scheduled / 60, scheduled % 60), TimeSpan.Zero), departureDelay.Value, arrived!.Value - departed.Value, arrivalDelay!.Value, airTime!.Value);
    }

    private static int? Minutes(LogRow row, string column) => row.Number(column, 0, 2400) is not { } clock ? null
        : clock % 100 < 60 ? (clock / 100 * 60) + (clock % 100)
        : Unread(row, column);

    private static int? Unread(LogRow row, string column)
    {
        row.LeaveOut(column, "hours and minutes such as 1735");
        return null;
    }

    private static int HoursAhead(IEnumerable<Flown> route) => route
        .GroupBy(static flight => (((int)Math.Round((flight.OnTheClocks - flight.AirTime - OnTheGround) / 60.0) % 24) + 24) % 24)
        .OrderByDescending(static hours => hours.Count()).ThenBy(static hours => hours.Key)
        .First().Key;

    /// <summary>A flight before it is known how far the clock of its destination is ahead. <paramref name="OnTheClocks"/> is arrival less departure, each on its own clock.</summary>
    private sealed record Flown(string Id, string Destination, DateTimeOffset Scheduled, int DepartureDelay, int OnTheClocks, int ArrivalDelay, int AirTime)
    {
        internal (string, int) Route => (Destination, Scheduled.Month);

        internal Departure On(int hoursAhead)
        {
            var departed = Scheduled.AddMinutes(DepartureDelay);
            var arrived = departed.AddMinutes(((OnTheClocks - (hoursAhead * 60)) % MinutesADay + MinutesADay) % MinutesADay);
            return new Departure(Id, Scheduled, arrived.AddMinutes(-ArrivalDelay), departed, arrived);
        }
    }
}
