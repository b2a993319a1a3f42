using Advocacy.Rules;
using ServiceDesk.Desk;
using static ServiceDesk.Tests.Desk.DeskText;

namespace ServiceDesk.Tests.Desk;

public sealed class DeskEventsTests
{
    /// <summary>1 March 2016 is a Tuesday: 14 open hours are left of it, then 15 a day from Wednesday on; the 86 that are left end on Tuesday of the week after.</summary>
    [Fact]
    public void Of_OpenedOnATuesday_IsDueAHundredOpenHoursLater() => Assert.Equal(At(9, 19), Level(Row("1/3/2016 10:00")).DueAt);

    [Fact]
    public void Of_Solved_IsEstimatedToBeClosedFiveDaysLater() => Assert.Equal(At(6, 10), Level(Row("1/3/2016 10:00", state: "Resolved")).CurrentEstimate);

    [Fact]
    public void Of_SolvedAndReopened_IsNotEstimatedAnyMore() =>
        Assert.Null(Level(Row("1/3/2016 10:00", state: "Resolved"), Row("2/3/2016 10:00", modification: "2")).CurrentEstimate);

    [Fact]
    public void Of_Closed_IsKeptWhenItIsClosed() => Assert.Equal(At(8, 10), Level(Row("8/3/2016 10:00", state: "Closed")).FulfilledAt);

    [Fact]
    public void Of_PriorityRaisedLater_IsDueEarlierAndStillFirstDueAsPromised()
    {
        var level = Level(Row("1/3/2016 10:00"), Row("1/3/2016 11:00", priority: "1", modification: "2"));

        Assert.Equal((At(1, 14), At(9, 19)), (level.DueAt, level.OriginalDueAt));
    }

    /// <summary>What the log says of later on every row is not told: two futures of the same incident begin with the same events.</summary>
    [Fact]
    public void Of_OtherFinalValues_TellsTheSameUntilThen()
    {
        var (one, other) = (Read(Row("1/3/2016 10:00")), Read(Row("1/3/2016 10:00", made: "false", finals: "30/4/2016 09:00")));

        Assert.Equal(Lines(one), Lines(other));
    }

    [Fact]
    public void Of_CallersKnownAndNot_GroupsIncidentsByCaller()
    {
        var log = Read(Row("1/3/2016 10:00"), Row("1/3/2016 10:00", number: "I-2"), Row("1/3/2016 10:00", number: "I-3", caller: "?"));

        Assert.Equal(["caller-7", "caller-7", "caller-of-I-3"], new DeskEvents(AgreedTerms.Assumed).Of(log.Updates, withStates: false).Select(told => told.CustomerId.Value));
    }

    [Fact]
    public void Of_Waiting_TellsItsStateOnlyWhereAsked()
    {
        var log = Read(Row("1/3/2016 10:00", state: "Awaiting User Info"));

        Assert.Empty(Assert.Single(new DeskEvents(AgreedTerms.Assumed).Of(log.Updates, withStates: false)).Facts);
        Assert.Equal([true], Assert.Single(new DeskEvents(AgreedTerms.Assumed).Of(log.Updates, withStates: true)).Facts.Cast<DeskState>().Select(state => state.IsWaiting));
    }

    private static ServiceLevel Level(params string[] rows) =>
        Assert.IsType<ServiceLevel>(new DeskEvents(AgreedTerms.Assumed).Of(Read(rows).Updates, withStates: false).Last().Commitments.Single());

    private static IEnumerable<string> Lines(DeskLog log) =>
        new DeskEvents(AgreedTerms.Assumed).Of(log.Updates, withStates: false).Select(new EventFormat(new CaseFormat()).ToJson);
}
