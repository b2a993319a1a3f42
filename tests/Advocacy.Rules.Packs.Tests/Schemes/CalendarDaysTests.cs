using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Packs.Tests.Schemes;

public sealed class CalendarDaysTests
{
    private static readonly DateTimeOffset Since = new(2026, 6, 8, 15, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData(-100, 8)]
    [InlineData(0, 8)]
    [InlineData(8.999, 8)]
    [InlineData(9, 9)]
    [InlineData(32.999, 9)]
    [InlineData(33, 10)]
    public void Today_IsTheDateInTheInstantsOffset(double hours, int day)
    {
        DateOnly? today = null;
        var rule = Predict.About<FlightBooking>("ask")
            .When((_, its) => (today = CalendarDays.Today(its.Clock, Since)) is null)
            .Predicts(FlightIssues.LateFlight, LogOdds.Strong)
            .Because("never");
        var set = new RuleSetBuilder().Add(rule).Build();
        var flight = new FlightBooking(new("f-1"), Since.AddDays(-30), Since.AddDays(90), Since.AddDays(90));

        new AdvocacyEvaluator(set).Evaluate(new CustomerCase(new Customer(new("c-1")), [flight]), Since.AddHours(hours));

        Assert.Equal(new DateOnly(2026, 6, day), today);
    }

    [Fact]
    public void DateOf_InstantInAnotherOffset_IsTheDateThere() => Assert.Equal(new DateOnly(2026, 6, 9), CalendarDays.DateOf(new(2026, 6, 8, 23, 30, 0, TimeSpan.Zero), Since));
}
