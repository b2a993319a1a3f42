using System.Text;
using Advocacy.Rules;
using Advocacy.Rules.Packs;
using ServiceDesk.Flights;

namespace ServiceDesk.Tests.Flights;

public sealed class FlightLogTests
{
    private const string Header = "year,month,day,dep_time,dep_delay,arr_time,arr_delay,carrier,tailnum,flight,origin,dest,air_time,distance,hour,minute";

    [Fact]
    public void Read_FlightOverATimeZone_IsOnTheClockOfItsDeparture()
    {
        var flight = Assert.Single(Read("2013,1,1,1735,5,1830,-10,UA,N1,15,EWR,ORD,95,719,17,35").Departures);

        Assert.Equal("UA15/EWR/2013-01-01", flight.Id);
        Assert.Equal((At(17, 30), At(17, 35)), (flight.ScheduledDeparture, flight.Departed));
        Assert.Equal((At(19, 30), At(19, 40)), (flight.Arrived, flight.ScheduledArrival));
    }

    [Fact]
    public void Read_FlightThatLeavesAfterMidnight_KeepsItsScheduledDay()
    {
        var flight = Assert.Single(Read("2013,1,1,30,60,230,55,UA,N1,15,EWR,MIA,100,1085,0,30").Departures);

        Assert.Equal((At(23, 30), At(24, 30)), (flight.ScheduledDeparture, flight.Departed));
        Assert.Equal(At(26, 30), flight.Arrived);
    }

    [Theory]
    [InlineData("2013,1,1,NA,NA,NA,NA,UA,N1,15,EWR,MIA,NA,1085,NA,NA", "dep_time")]
    [InlineData("2013,1,1,600,0,800,NA,UA,N1,15,EWR,MIA,NA,1085,6,0", "arr_delay")]
    [InlineData("2013,1,1,670,0,800,0,UA,N1,15,EWR,MIA,90,1085,6,70", "dep_time")]
    [InlineData("2013,2,30,600,0,800,0,UA,N1,15,EWR,MIA,90,1085,6,0", "day")]
    public void Read_FlightThatSaysTooLittle_IsLeftOut(string row, string column)
    {
        var log = Read(row);

        Assert.Empty(log.Departures);
        Assert.Equal(column, Assert.Single(log.Flaws).ColumnName);
    }

    [Fact]
    public void Events_OfAFlight_TellOnlyWhatWasKnown()
    {
        var events = FlightEvents.Of(Read("2013,1,1,1805,35,1930,50,UA,N1,15,EWR,ORD,95,719,18,5").Departures).ToList();

        Assert.Equal([At(-6.5), At(18, 5), At(20, 30), At(21, 30)], events.Select(told => told.At));
        var (known, left, landed) = (Booking(events[0]), Booking(events[1]), Booking(events[2]));
        Assert.Equal((null, null, null), (known.DepartureEstimate, known.CurrentEstimate, known.FulfilledAt));
        Assert.Equal((At(18, 5), At(20, 15), null), (left.DepartureEstimate, left.CurrentEstimate, left.FulfilledAt));
        Assert.Equal((At(20, 30), At(19, 54)), (landed.FulfilledAt, landed.DueAt));
        Assert.True(events[3].IsRemoval);
    }

    private static FlightBooking Booking(CaseEvent told) => Assert.IsType<FlightBooking>(Assert.Single(told.Commitments));

    private static DateTimeOffset At(double hour, int minute = 0) => new DateTimeOffset(2013, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(hour).AddMinutes(minute);

    private static FlightLog Read(string row)
    {
        using var folder = new TemporaryFolder();
        return FlightLog.Read(folder.Write("flights.csv", Encoding.UTF8.GetBytes($"{Header}\n{row}\n")));
    }
}
