using CriticalSupplies.Deliveries;

namespace CriticalSupplies.Tests.Deliveries;

public sealed class FlawTests
{
    [Fact]
    public void ToString_OfAField_NamesLineColumnWhatStandsThereAndWhatWouldBeRight() => Assert.Equal(
        "line 18, column 13 (Scheduled Delivery Date): 'To be agreed'; a date such as 02-Jun-06",
        new Flaw(18, 13, "Scheduled Delivery Date", "To be agreed", "a date such as 02-Jun-06", FlawEffect.RowLeftOut).ToString());

    [Fact]
    public void ToString_OfAWholeRow_NamesLineAndWhatWouldBeRight() => Assert.Equal(
        "line 189: another number of fields than the header; give one field a column",
        new Flaw(189, 0, Flaw.WholeRow, "another number of fields than the header", "give one field a column", FlawEffect.RowLeftOut)
            .ToString());
}
