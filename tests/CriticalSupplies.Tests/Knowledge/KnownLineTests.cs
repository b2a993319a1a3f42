using Advocacy.Rules;
using CriticalSupplies.Deliveries;
using CriticalSupplies.Knowledge;

namespace CriticalSupplies.Tests.Knowledge;

public sealed class KnownLineTests
{
    [Fact]
    public void VisibleAt_NoDateOfOrder_IsTheAssumedLeadBeforeItIsDue() =>
        Assert.Equal(Some.EndOf("2021-04-10"), new KnownLine(Some.Line("1", due: "2021-05-10"), assumedLeadDays: 30).VisibleAt);

    [Theory]
    [InlineData("2021-05-08", "2021-05-08")]
    [InlineData("2021-05-10", "2021-05-10")]
    [InlineData("2021-05-14", "2021-05-10")]
    [InlineData(null, "2021-05-10")]
    public void SettledAt_ArrivalOrDueDate_IsTheEarlier(string? arrived, string settled) =>
        Assert.Equal(Some.EndOf(settled), new KnownLine(Some.Line("1", due: "2021-05-10", arrived), Some.AssumedLeadDays).SettledAt);

    [Theory]
    [InlineData("ARV", true)]
    [InlineData("ACT", true)]
    [InlineData("ANTM", true)]
    [InlineData("HRDT", false)]
    [InlineData("ARV ACT", false)]
    public void Delivery_ProductGroup_SaysWhetherAPersonDependsOnIt(string group, bool depends) =>
        Assert.Equal(depends, Delivery(Some.Line("1", due: "2021-05-10") with { ProductGroup = group }).Criticality?.PersonDependsOnIt);

    [Fact]
    public void Delivery_FactsUnknown_StayUnknown()
    {
        var delivery = Delivery(Some.Line("1", due: "2021-05-10") with { ProductGroup = null, Value = null, Route = null });

        Assert.Null(delivery.Criticality);
        Assert.Null(delivery.Value);
        Assert.Null(delivery.Carrier);
    }

    [Fact]
    public void Delivery_OfALineThatCame_SaysNothingOfIt() => Assert.Equal(
        Delivery(Some.Line("1", due: "2021-05-10")),
        Delivery(Some.Line("1", due: "2021-05-10", arrived: "2021-06-30")));

    private static Delivery Delivery(DeliveryLine line) => new KnownLine(line, Some.AssumedLeadDays).Delivery;
}
