using System.Globalization;
using CriticalSupplies.Deliveries;

namespace CriticalSupplies.Tests.Deliveries;

public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("02-Jun-06", "2006-06-02")]
    [InlineData("2-Jun-06", "2006-06-02")]
    [InlineData("29-Feb-08", "2008-02-29")]
    [InlineData("31-Dec-13", "2013-12-31")]
    [InlineData("29-Feb-09", null)]
    [InlineData("31-Feb-21", null)]
    [InlineData("00-Jun-06", null)]
    [InlineData("02-Juin-06", null)]
    [InlineData("02-Jun-2006", null)]
    [InlineData("6/2/06", null)]
    [InlineData("", null)]
    public void DayFirst_Text_IsReadOrNot(string text, string? expected) => Assert.Equal(expected, Text(WrittenDate.DayFirst(text)));

    [Theory]
    [InlineData("6/2/06", "2006-06-02")]
    [InlineData("06/02/06", "2006-06-02")]
    [InlineData("12/31/12", "2012-12-31")]
    [InlineData("13/1/06", null)]
    [InlineData("2/30/06", null)]
    [InlineData("6/2/2006", null)]
    [InlineData("Pre-PQ Process", null)]
    [InlineData("", null)]
    public void MonthFirst_Text_IsReadOrNot(string text, string? expected) => Assert.Equal(expected, Text(WrittenDate.MonthFirst(text)));

    [Theory]
    [InlineData("2006-02-06", "2006-06-02")]
    [InlineData("2010-05-12", "2012-10-05")]
    [InlineData("2012-12-31", "2031-12-12")]
    [InlineData("2001-01-01", "2001-01-01")]
    [InlineData("2013-05-22", null)]
    [InlineData("2000-05-12", null)]
    [InlineData("2006-13-01", null)]
    [InlineData("2006-02-30", null)]
    [InlineData("6/2/06", null)]
    [InlineData("", null)]
    public void TurnedAround_Text_TakesYearMonthAndDayForMonthDayAndYear(string text, string? expected) =>
        Assert.Equal(expected, Text(WrittenDate.TurnedAround(text)));

    [Fact]
    public void Dates_AnyAmbientCulture_AreReadTheSame() => Ambient.Persian(static () =>
    {
        Assert.Equal("2006-06-02", Text(WrittenDate.DayFirst("02-Jun-06")));
        Assert.Equal("2006-06-02", Text(WrittenDate.MonthFirst("6/2/06")));
        Assert.Equal("2006-06-02", Text(WrittenDate.TurnedAround("2006-02-06")));
        return true;
    });

    private static string? Text(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
