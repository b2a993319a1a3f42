namespace Advocacy.Rules.Packs.Tests.Schemes;

public sealed class WorkingDaysTests
{
    private static readonly DateOnly Monday = new(2026, 6, 8);

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 1, 1)]
    [InlineData(0, 2, 2)]
    [InlineData(3, 2, 7)] // Thursday to Monday
    [InlineData(4, 2, 8)] // Friday to Tuesday
    [InlineData(5, 2, 8)] // Saturday to Tuesday
    [InlineData(6, 2, 8)] // Sunday to Tuesday
    public void After_CountsMondayToFriday(int from, int count, int until)
    {
        Assert.Equal(Monday.AddDays(until), WorkingDays.After(Monday.AddDays(from), count, []));
        Assert.Equal(count, WorkingDays.Between(Monday.AddDays(from), Monday.AddDays(until), []));
    }

    [Fact]
    public void After_PassesOverBankHolidays() => Assert.Equal(Monday.AddDays(4), WorkingDays.After(Monday, 2, [Monday.AddDays(1), Monday.AddDays(3), Monday.AddDays(6)]));

    [Fact]
    public void Between_EarlierDate_IsNone() => Assert.Equal(0, WorkingDays.Between(Monday, Monday.AddDays(-7), []));
}
