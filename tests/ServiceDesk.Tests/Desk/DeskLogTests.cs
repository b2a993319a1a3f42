using static ServiceDesk.Tests.Desk.DeskText;

namespace ServiceDesk.Tests.Desk;

public sealed class DeskLogTests
{
    [Fact]
    public void Read_RowsOfSeveralIncidents_AreInTheOrderInWhichTheyBecameKnown()
    {
        var log = Read(Row("1/3/2016 10:00"), Row("3/3/2016 10:00", number: "I-2"), Row("2/3/2016 10:00", modification: "2"), Row("2/3/2016 10:00", modification: "10", state: "Resolved"));

        Assert.Equal([("I-1", 1), ("I-1", 2), ("I-1", 10), ("I-2", 1)], log.Updates.Select(update => (update.Number, update.Modification)));
    }

    [Fact]
    public void Read_Unknown_IsUnknownAndNotNo()
    {
        var update = Assert.Single(Read(Row("1/3/2016 10:00", caller: "?", assigned: "?")).Updates);

        Assert.Equal((null, false), (update.Caller, update.IsAssigned));
    }

    [Theory]
    [InlineData("sys_updated_at", 9)]
    [InlineData("priority", 10)]
    public void Read_FieldThatDecides_LeavesTheRowOut(string column, int place)
    {
        var log = Read(column == "priority" ? Row("1/3/2016 10:00", priority: "9") : Row("2016-03-01"));

        var flaw = Assert.Single(log.Flaws);
        Assert.Equal((column, place, 2L, true), (flaw.ColumnName, flaw.Column, flaw.Line, flaw.LeavesRowOut));
        Assert.Empty(log.Updates);
    }

    [Fact]
    public void Read_OpenedAfterItsUpdate_IsTakenAsOpenedThen()
    {
        var log = Read(Row("1/3/2016 08:00"));

        Assert.Equal(At(1, 8), Assert.Single(log.Updates).OpenedAt);
        Assert.False(Assert.Single(log.Flaws).LeavesRowOut);
    }
}
