namespace Advocacy.Rules.Tests.Time;

public sealed class DelayStepsTests
{
    private static readonly DateTimeOffset Due = SmallCase.OnDay(10);

    [Theory]
    [InlineData(-5, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(60, 1)]
    [InlineData(61, 2)]
    public void Between_InHours_CountsStartedSteps(int minutesLate, long expected) =>
        Assert.Equal(expected, DelaySteps.Between(Due, Due.AddMinutes(minutesLate), TimeSpan.FromHours(1), TimeSpan.Zero));

    [Theory]
    [InlineData(90, 0)]
    [InlineData(91, 1)]
    [InlineData(150, 1)]
    [InlineData(151, 2)]
    public void Between_BeyondASlack_CountsFromItsEnd(int minutesLate, long expected) =>
        Assert.Equal(expected, DelaySteps.Between(Due, Due.AddMinutes(minutesLate), TimeSpan.FromHours(1), TimeSpan.FromMinutes(90)));
}
