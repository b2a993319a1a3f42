namespace Advocacy.Rules.Tests.Model;

public sealed class CustomerCaseTests
{
    private static readonly Customer Customer = new(new("c-1"));

    [Fact]
    public void ACase_WithTwoOfOneId_IsRefusedAndNamesIt() => Assert.Contains(
        "'k-1'", Assert.Throws<ArgumentException>(() => new CustomerCase(Customer, [SmallCase.Errand, SmallCase.Errand])).Message, StringComparison.Ordinal);

    [Fact]
    public void ACase_WithAReferenceToNothing_IsRefusedAndNamesIt()
    {
        var stray = new Incident(new("i-1"), IncidentKind.Damage, SmallCase.Made) { Commitment = new CommitmentId("k-9") };

        Assert.Contains("'k-9'", Assert.Throws<ArgumentException>(() => new CustomerCase(Customer, [SmallCase.Errand], [stray])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ACase_WithSomethingMissing_IsRefusedAndSaysWhere() => Assert.Contains(
        "Item 1 of commitments", Assert.Throws<ArgumentException>(() => new CustomerCase(Customer, [SmallCase.Errand, null!])).Message, StringComparison.Ordinal);

    [Fact]
    public void Parts_GivenInAnyOrder_AreHeldByTheirIds()
    {
        var (one, two) = (Incident("i-1"), Incident("i-2"));

        Assert.Equal([one, two], new CustomerCase(Customer, [SmallCase.Errand], [two, one]).Incidents.ToArray());
        Assert.Equal([one, two], new CustomerCase(Customer, [SmallCase.Errand], [two, one]).IncidentsOf(SmallCase.Errand.Id).ToArray());
    }

    [Fact]
    public void Find_ByAnId_GivesTheCommitmentOrNothing()
    {
        var @case = new CustomerCase(Customer, [SmallCase.Errand]);

        Assert.Same(SmallCase.Errand, @case.Find(SmallCase.Errand.Id));
        Assert.Null(@case.Find(new("k-9")));
    }

    [Fact]
    public void LatestHappeningAt_OfACase_IsItsLatestRecord() => Assert.Equal(
        SmallCase.OnDay(4),
        new CustomerCase(Customer, [SmallCase.Errand with { SeenAt = SmallCase.OnDay(3) }], [Incident("i-1"), Incident("i-2", 4)]).LatestHappeningAt);

    [Fact]
    public void ACommitment_WhoseDatesContradict_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new Delivery(new("k-1"), SmallCase.Made, SmallCase.Made.AddTicks(-1)));
        Assert.Throws<ArgumentException>(() => SmallCase.Errand with { FulfilledAt = SmallCase.Made.AddTicks(-1) });
        Assert.Throws<ArgumentException>(() => SmallCase.Errand with { OriginalDueAt = SmallCase.Made.AddTicks(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => SmallCase.Errand with { Value = new Money(-1, "EUR") });
    }

    private static Incident Incident(string id, double day = 0) => new(new(id), IncidentKind.Damage, SmallCase.OnDay(day)) { Commitment = SmallCase.Errand.Id };
}
