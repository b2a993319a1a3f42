using Advocacy.Rules;
using CriticalSupplies.Knowledge;

namespace CriticalSupplies.Tests.Knowledge;

public sealed class ProgrammeCasesTests
{
    private static readonly History Umbari = Some.History(
        Some.Line("late", due: "2021-01-12", arrived: "2021-01-20", recorded: "2021-01-22", ordered: "2021-01-02"),
        Some.Line("in time", due: "2021-01-25", arrived: "2021-01-25", ordered: "2021-01-02"),
        Some.Line("open", due: "2021-12-31", ordered: "2021-01-05"));

    [Theory]
    [InlineData("2021-01-01", null)]
    [InlineData("2021-01-02", "line-in time line-late")]
    [InlineData("2021-01-05", "line-in time line-late line-open")]
    [InlineData("2021-01-22", "line-in time line-open")]
    [InlineData("2021-01-25", "line-open")]
    [InlineData("2022-06-30", "line-open")]
    public void AsOf_Day_HoldsWhatIsOrderedAndNotKnownToHaveArrived(string day, string? open) =>
        Assert.Equal(
            open,
            AsOf(Umbari, day) is { } @case ? string.Join(' ', @case.Commitments.Select(static commitment => commitment.Id.Value)) : null);

    [Theory]
    [InlineData("2021-01-21", 0)]
    [InlineData("2021-01-22", 1)]
    [InlineData("2021-07-20", 1)]
    [InlineData("2021-07-21", 0)]
    public void AsOf_Day_HoldsLateLinesThatWereRecordedWithinHalfAYearAsIncidents(string day, int incidents)
    {
        var @case = AsOf(Umbari, day)!;

        Assert.Equal(incidents, @case.Incidents.Length);
        Assert.All(@case.Incidents, static incident => Assert.Equal((IncidentKind.Delay, "late-late"), (incident.Kind, incident.Id.Value)));
    }

    [Fact]
    public void AsOf_Day_HoldsTheRouteRecordOfTheDayAndTheOthersOfTheMonthsFirstDay() => Assert.Equal(
        [
            new TrackRecord(RecordOf.Network, "all programmes", 0, 0),
            new TrackRecord(RecordOf.Route, "Direct Drop", 1, 1),
            new TrackRecord(RecordOf.Vendor, "Halden Pharma, Ltd.", 0, 0),
            new TrackRecord(RecordOf.Product, "Corvudine", 0, 0),
        ],
        AsOf(Umbari, "2021-01-24")!.Facts.OfType<TrackRecord>());

    [Fact]
    public void AsOf_NextMonth_HoldsTheRecordsOfThatMonthsFirstDay() => Assert.Equal(
        [
            new TrackRecord(RecordOf.Network, "all programmes", 1, 2),
            new TrackRecord(RecordOf.Route, "Direct Drop", 1, 2),
            new TrackRecord(RecordOf.Vendor, "Halden Pharma, Ltd.", 1, 2),
            new TrackRecord(RecordOf.Product, "Corvudine", 1, 2),
        ],
        AsOf(Umbari, "2021-02-10")!.Facts.OfType<TrackRecord>());

    [Fact]
    public void AsOf_FactsUnknown_HoldsNoRecordOfThem()
    {
        var line = Some.Line("1", due: "2021-01-12", ordered: "2021-01-02") with { Route = null, Vendor = null, Product = null };
        var history = Some.History(line);

        Assert.Equal(RecordOf.Network, Assert.Single(AsOf(history, "2021-01-03")!.Facts.OfType<TrackRecord>()).Of);
    }

    [Fact]
    public void AsOf_DaysInAnyOrder_SaysTheSame()
    {
        var cases = new ProgrammeCases(Umbari);
        string[] days = ["2021-02-10", "2021-01-24", "2021-02-10", "2021-03-01", "2021-01-31", "2021-01-05"];

        foreach (var day in days)
        {
            Assert.True(SameKnowledge.As(AsOf(Umbari, day)!, cases.AsOf(Umbari.Programmes[0], Some.EndOf(day))!));
        }
    }

    [Fact]
    public void As_CasesThatDifferInOneThing_AreNotTheSame()
    {
        var line = Some.Line("1", due: "2021-03-12", ordered: "2021-01-02");
        var late = Some.Line("2", due: "2021-01-12", arrived: "2021-01-14", ordered: "2021-01-02");
        var @case = AsOf(Some.History(line), "2021-01-20")!;

        Assert.True(SameKnowledge.As(@case, AsOf(Some.History(line), "2021-01-21")!));
        Assert.False(SameKnowledge.As(@case, AsOf(Some.History(line with { ScheduledFor = Some.Day("2021-03-13") }), "2021-01-20")!));
        Assert.False(SameKnowledge.As(@case, AsOf(Some.History(line with { ShipmentMode = "Ocean" }), "2021-01-20")!));
        Assert.False(SameKnowledge.As(@case, AsOf(Some.History(line, line with { Id = "3" }), "2021-01-20")!));
        Assert.False(SameKnowledge.As(@case, AsOf(Some.History(line, late with { Route = null }), "2021-01-20")!));
    }

    private static CustomerCase? AsOf(History history, string day) =>
        new ProgrammeCases(history).AsOf(history.Programmes[0], Some.EndOf(day));
}
