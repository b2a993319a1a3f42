using CriticalSupplies.Knowledge;

namespace CriticalSupplies.Tests.Knowledge;

public sealed class TrackRecordTests
{
    private static readonly TimeSpan Window = TimeSpan.FromDays(60);

    private static readonly History OneMonth = Some.History(
        Some.Line("in time", due: "2021-01-10", arrived: "2021-01-10"),
        Some.Line("late", due: "2021-01-12", arrived: "2021-01-20", recorded: "2021-01-22"),
        Some.Line("never came", due: "2021-01-15"),
        Some.Line("early", due: "2021-02-20", arrived: "2021-01-18"),
        Some.Line("in time, recorded late", due: "2021-01-13", arrived: "2021-01-13", recorded: "2021-01-16"));

    [Theory]
    [InlineData("2021-01-09", 0, 0)]
    [InlineData("2021-01-10", 0, 1)]
    [InlineData("2021-01-12", 1, 2)]
    [InlineData("2021-01-13", 2, 3)]
    [InlineData("2021-01-15", 3, 4)]
    [InlineData("2021-01-16", 2, 4)]
    [InlineData("2021-01-18", 2, 5)]
    [InlineData("2021-01-22", 2, 5)]
    [InlineData("2021-02-28", 2, 5)]
    public void Network_AsOfADay_CountsWhatIsRecordedOrOverdueByThen(string day, int late, int settled) =>
        Assert.Equal(new TrackRecord(RecordOf.Network, "all programmes", late, settled), OneMonth.Network(Some.EndOf(day), Window));

    [Fact]
    public void Network_AnInstantBeforeTheEndOfADay_DoesNotCountThatDay() =>
        Assert.Equal((0, 0), Counts(OneMonth.Network(Some.EndOf("2021-01-10").AddTicks(-1), Window)));

    [Theory]
    [InlineData(12, 2, 5)]
    [InlineData(11, 2, 4)]
    [InlineData(9, 1, 3)]
    [InlineData(7, 1, 2)]
    [InlineData(6, 0, 1)]
    [InlineData(4, 0, 1)]
    [InlineData(3, 0, 0)]
    public void Network_Window_CountsWhatWasSettledAfterItsStart(int days, int late, int settled) =>
        Assert.Equal((late, settled), Counts(OneMonth.Network(Some.EndOf("2021-01-22"), new TimeSpan((days * TimeSpan.TicksPerDay) + 1))));

    [Fact]
    public void Network_WindowThatStartsAsALineIsSettled_LeavesThatLineOut() =>
        Assert.Equal((2, 4), Counts(OneMonth.Network(Some.EndOf("2021-01-22"), TimeSpan.FromDays(12))));

    [Fact]
    public void Records_OfEachKind_CountTheLinesOfTheirNameOnly()
    {
        var late = Some.Line("1", due: "2021-01-10", arrived: "2021-01-11");
        var inTime = Some.Line("2", due: "2021-01-10", arrived: "2021-01-10");
        var history = Some.History(
            late,
            inTime with { Id = "3" },
            inTime with { Id = "4", Country = "Karvelia" },
            late with { Id = "5", Country = "Karvelia", Vendor = "Brightwater", Route = "From RDC" },
            late with { Id = "6", Vendor = null, Product = null, Route = null },
            inTime with { Id = "7", Product = "Arvexidine", Route = "From RDC" });
        var asOf = Some.EndOf("2021-01-31");
        var umbari = history.Programmes.Single(static programme => programme.Country == "Umbari");

        Assert.Equal(new TrackRecord(RecordOf.Network, "all programmes", 3, 6), history.Network(asOf, Window));
        Assert.Equal(
            new TrackRecord(RecordOf.Vendor, "Halden Pharma, Ltd.", 1, 4),
            history.Supplier(RecordOf.Vendor, "Halden Pharma, Ltd.", asOf, Window));
        Assert.Equal(new TrackRecord(RecordOf.Product, "Corvudine", 2, 4), history.Supplier(RecordOf.Product, "Corvudine", asOf, Window));
        Assert.Equal(new TrackRecord(RecordOf.Route, "Direct Drop", 1, 2), history.Route(umbari, "Direct Drop", asOf, Window));
        Assert.Equal(new TrackRecord(RecordOf.Route, "From RDC", 0, 1), history.Route(umbari, "From RDC", asOf, Window));
        Assert.Equal(new TrackRecord(RecordOf.Vendor, "Nobody", 0, 0), history.Supplier(RecordOf.Vendor, "Nobody", asOf, Window));
    }

    private static (int Late, int Settled) Counts(TrackRecord record) => (record.Late, record.Settled);
}
