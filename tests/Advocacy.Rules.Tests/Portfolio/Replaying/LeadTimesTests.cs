namespace Advocacy.Rules.Tests.Portfolio.Replaying;

public sealed class LeadTimesTests
{
    private static readonly LeadTimes Four = new([TimeSpan.FromHours(9), TimeSpan.FromMinutes(15), TimeSpan.FromDays(40), TimeSpan.FromHours(1)]);

    [Theory]
    [InlineData(0, 0.25)]
    [InlineData(25, 0.25)]
    [InlineData(26, 1)]
    [InlineData(50, 1)]
    [InlineData(75, 9)]
    [InlineData(100, 960)]
    public void Quantile_OfFour_IsTheNearestRank(double percent, double hours) =>
        Assert.Equal(TimeSpan.FromHours(hours), Four.Quantile(Probability.Percent(percent)));

    [Fact]
    public void Quantile_OfNone_IsUnknown() => Assert.Null(new LeadTimes([]).Quantile(Probability.Percent(50)));

    [Fact]
    public void Spans_HoldTheirUpperEndAndCountEachOnce()
    {
        Assert.Equal([1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1], Four.Spans.Select(span => span.Count));
        Assert.Equal((TimeSpan.FromDays(28), null), (Four.Spans[^1].Above, Four.Spans[^1].UpTo));
    }
}
