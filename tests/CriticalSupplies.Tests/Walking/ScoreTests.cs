using Advocacy.Rules;
using CriticalSupplies.Deliveries;
using CriticalSupplies.Knowledge;
using CriticalSupplies.Walking;

namespace CriticalSupplies.Tests.Walking;

public sealed class ScoreTests
{
    private static readonly WalkOptions TwoYears = new(Some.EndOf("2020-12-31"), Some.EndOf("2022-12-31"), TimeSpan.FromDays(1));

    [Fact]
    public void Of_HandCountedHistory_CountsLinesWarningsAndLeads()
    {
        var score = Scored(
            (Some.Line("late, warned 10 days before", due: "2021-03-20", arrived: "2021-03-25"), "2021-03-10"),
            (Some.Line("late, warned 21 days before", due: "2021-05-31", arrived: "2021-06-30"), "2021-05-10"),
            (Some.Line("late, missed", due: "2021-07-10", arrived: "2021-07-11"), null),
            (Some.Line("never came, warned 4 days before", due: "2022-11-10"), "2022-11-06"),
            (Some.Line("in time, warned", due: "2021-08-10", arrived: "2021-08-10"), "2021-08-01"),
            (Some.Line("early, recorded late", due: "2021-08-10", arrived: "2021-08-09", recorded: "2021-08-20"), null));

        Assert.Equal(new Score(Lines: 6, Late: 4, LateAndWarned: 3, Warnings: 4, MedianLeadDays: 10), score);
        Assert.Equal((1, 1), (score.FalseWarnings, score.Missed));
        Assert.Equal<(double?, double?, double?)>((3 / 4d, 3 / 4d, 4 / 6d), (score.Precision, score.Recall, score.BaseRate));
    }

    [Fact]
    public void Of_EvenNumberOfLeads_TakesTheMiddleOfTheTwo() => Assert.Equal<double?>(
        9.5,
        Scored(
            (Some.Line("1", due: "2021-03-20", arrived: "2021-03-25"), "2021-03-19"),
            (Some.Line("2", due: "2021-03-20", arrived: "2021-03-25"), "2021-03-08"),
            (Some.Line("3", due: "2021-03-20", arrived: "2021-03-25"), "2021-03-13"),
            (Some.Line("4", due: "2021-03-20", arrived: "2021-03-25"), "2021-02-28"),
            (Some.Line("5", due: "2021-03-20", arrived: "2021-03-20"), "2021-03-20")).MedianLeadDays);

    [Fact]
    public void Of_NothingCounted_KnowsNoShares()
    {
        var score = Scored();

        Assert.Equal(new Score(0, 0, 0, 0, null), score);
        Assert.Equal<(double?, double?, double?)>((null, null, null), (score.Precision, score.Recall, score.BaseRate));
    }

    [Fact]
    public void Of_NothingLateAndNothingWarned_KnowsTheBaseRateOnly()
    {
        var score = Scored((Some.Line("1", due: "2021-03-20", arrived: "2021-03-20"), null));

        Assert.Equal<(double?, double?, double?)>((null, null, 0), (score.Precision, score.Recall, score.BaseRate));
    }

    [Fact]
    public void Of_LinesDueOutsideTheWalk_DoNotCountNorDoTheirWarnings()
    {
        var score = Scored(
            (Some.Line("due as the walk starts", due: "2020-12-31", arrived: "2021-02-01"), "2020-12-20"),
            (Some.Line("due the day after", due: "2021-01-01", arrived: "2021-02-01"), "2020-12-31"),
            (Some.Line("due as it ends", due: "2022-12-31", arrived: "2023-02-01"), "2022-12-30"),
            (Some.Line("due the day after it ends", due: "2023-01-01", arrived: "2023-02-01"), "2022-12-30"));

        Assert.Equal(new Score(Lines: 2, Late: 2, LateAndWarned: 2, Warnings: 2, MedianLeadDays: 1), score);
    }

    [Fact]
    public void Of_ACondition_CountsTheLinesItHoldsFor()
    {
        (DeliveryLine, string?)[] lines =
        [
            (Some.Line("1", due: "2021-03-20", arrived: "2021-03-25"), "2021-03-10"),
            (Some.Line("2", due: "2022-03-20", arrived: "2022-03-25"), null),
            (Some.Line("3", due: "2022-03-20", arrived: "2022-03-20"), "2022-03-15"),
        ];

        Assert.Equal(new Score(1, 1, 1, 1, 10), Scored(static line => line.Line.ScheduledFor.Year == 2021, lines));
        Assert.Equal(new Score(2, 1, 0, 1, null), Scored(static line => line.Line.ScheduledFor.Year == 2022, lines));
    }

    private static Score Scored(params (DeliveryLine Line, string? WarnedOn)[] lines) => Scored(null, lines);

    private static Score Scored(Func<KnownLine, bool>? condition, (DeliveryLine Line, string? WarnedOn)[] lines)
    {
        var history = Some.History(lines.Select(static line => line.Line));
        var warnings = history.Lines.Zip(lines, static (known, line) => (Line: known, line.WarnedOn))
            .Where(static warned => warned.WarnedOn is not null)
            .Select(static warned => new Warning(warned.Line, Some.EndOf(warned.WarnedOn!), Probability.Percent(40)));
        return Score.Of(history, warnings, TwoYears, condition);
    }
}
