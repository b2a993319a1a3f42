using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Portfolio;

public sealed class CaseEventTests
{
    private static readonly CustomerId Id = new("c-1");
    private static readonly CustomerCase Known = new(
        new Customer(Id) { Name = "north" },
        [SmallCase.Errand, new Errand(new("k-2"), SmallCase.Made, SmallCase.OnDay(5))],
        [new Incident(new("i-1"), IncidentKind.Damage, SmallCase.OnDay(1))],
        [new Interaction(new("x-1"), InteractionKind.Complaint, SmallCase.OnDay(2))],
        [new Stock(1), new Stock(2) { Commitment = new("k-2") }, new Weather("rain")]);

    [Fact]
    public void Parts_OfAKnownCase_AreAddedAndReplaceThoseOfTheSameId()
    {
        var told = new CaseEvent(SmallCase.OnDay(3), Id)
        {
            Commitments = [SmallCase.Errand with { Count = 7 }, new Errand(new("k-3"), SmallCase.Made, SmallCase.OnDay(6))],
            Incidents = [new Incident(new("i-2"), IncidentKind.Delay, SmallCase.OnDay(3))],
            Interactions = [new Interaction(new("x-1"), InteractionKind.Praise, SmallCase.OnDay(2))],
            Facts = [new Stock(5)],
        };

        var after = told.ApplyTo(Known)!;

        Assert.Equal(["k-1", "k-2", "k-3"], after.Commitments.Select(commitment => commitment.Id.Value));
        Assert.Equal(7, ((Errand)after.Find(new("k-1"))!).Count);
        Assert.Equal(["i-1", "i-2"], after.Incidents.Select(incident => incident.Id.Value));
        Assert.Equal([InteractionKind.Praise], after.Interactions.Select(interaction => interaction.Kind));
        Assert.Equal(["2", "5", "rain"], after.Facts.Select(fact => fact is Stock stock ? stock.Pieces.ToString(null, null) : ((Weather)fact).Word).Order(StringComparer.Ordinal));
        Assert.Equal("north", after.Customer.Name);
    }

    [Fact]
    public void Parts_OfAnUnknownCustomer_BeginACase()
    {
        var after = new CaseEvent(SmallCase.OnDay(3), Id) { Commitments = [SmallCase.Errand] }.ApplyTo(null)!;

        Assert.Equal(Id, after.Customer.Id);
        Assert.Single(after.Commitments);
    }

    [Fact]
    public void Customer_OfTheEvent_ReplacesWhatWasKnownOfThem() =>
        Assert.Equal("south", new CaseEvent(SmallCase.OnDay(3), Id) { Customer = new Customer(Id) { Name = "south" } }.ApplyTo(Known)!.Customer.Name);

    [Fact]
    public void Snapshot_ReplacesTheWholeCase_AndARemovalEndsIt()
    {
        var whole = new CustomerCase(new Customer(Id));

        Assert.Same(whole, CaseEvent.Snapshot(SmallCase.OnDay(3), whole).ApplyTo(Known));
        Assert.Null(CaseEvent.Removal(SmallCase.OnDay(3), Id).ApplyTo(Known));
    }

    [Fact]
    public void Event_OfAnotherCustomer_IsRefused()
    {
        var other = Assert.Throws<ArgumentException>(() => new CaseEvent(SmallCase.OnDay(3), new("c-2")).ApplyTo(Known));
        Assert.Contains("'c-2', not about 'c-1'", other.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new CaseEvent(SmallCase.OnDay(3), Id) { Customer = new Customer(new("c-2")) });
        Assert.Throws<ArgumentException>(() => new CaseEvent(SmallCase.OnDay(3), default));
        Assert.Throws<ArgumentException>(() => CaseEvent.Removal(SmallCase.OnDay(3), default));
    }

    [Fact]
    public void Event_ThatTellsOneThingTwice_IsRefusedByTheCase() => Assert.Throws<ArgumentException>(
        () => new CaseEvent(SmallCase.OnDay(3), Id) { Commitments = [SmallCase.Errand, SmallCase.Errand] }.ApplyTo(Known));

    [Fact]
    public void Event_WithAMissingItem_IsRefusedAndOneWithNothingHasNone()
    {
        Assert.Contains("Item 1 of Commitments", Assert.Throws<ArgumentException>(
            () => new CaseEvent(SmallCase.OnDay(3), Id) { Commitments = [SmallCase.Errand, null!] }).Message, StringComparison.Ordinal);
        Assert.Equal(2, new CaseEvent(SmallCase.OnDay(3), Id) { Commitments = default, Facts = default }.ApplyTo(Known)!.Commitments.Length);
    }

    private sealed record Stock(int Pieces) : Fact;

    private sealed record Weather(string Word) : Fact;
}
