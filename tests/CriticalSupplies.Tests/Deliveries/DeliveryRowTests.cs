using System.Text;
using Advocacy.Rules;
using CriticalSupplies.Deliveries;

namespace CriticalSupplies.Tests.Deliveries;

public sealed class DeliveryRowTests
{
    private const string Name = "a name of up to 128 characters of UTF-8 text";
    private const string Number = "a number such as 780.34";
    private const string Amount = "an amount above 0 and up to 1000000000000";
    private const string NotAfterDue = "a date not after 17-May-21, when the goods were due";
    private const string NotAfterArrival = "a date not after 28-Mar-21, when the goods were there; taken as it stands";
    private const string CountryName = "the name of a country, up to 128 characters of UTF-8 text";

    private static readonly (string Column, string Text)[] OrderedAfterItArrived =
        [(Columns.OrderedOn, "3/30/21"), (Columns.DeliveredOn, "28-Mar-21"), (Columns.RecordedOn, "28-Mar-21")];

    /// <summary>What a line says of a fact that a column alone gives, once the column cannot be read.</summary>
    private static readonly Dictionary<string, Func<DeliveryLine, DeliveryLine>> Unknown = new(StringComparer.Ordinal)
    {
        [Columns.FulfillVia] = static line => line with { Route = null },
        [Columns.ShipmentMode] = static line => line with { ShipmentMode = null },
        [Columns.ProductGroup] = static line => line with { ProductGroup = null },
        [Columns.Vendor] = static line => line with { Vendor = null },
        [Columns.Product] = static line => line with { Product = null },
        [Columns.Value] = static line => line with { Value = null },
        [Columns.Weight] = static line => line,
        [Columns.Freight] = static line => line,
        [Columns.Insurance] = static line => line,
    };

    private static DeliveryLine InOrder { get; } = new("2", "Umbari", new DateOnly(2021, 5, 17))
    {
        OrderedOn = new DateOnly(2021, 1, 20),
        DeliveredOn = new DateOnly(2021, 5, 19),
        RecordedOn = new DateOnly(2021, 5, 20),
        Route = "Direct Drop",
        ShipmentMode = "Air",
        Vendor = "Halden Pharma, Ltd.",
        Product = "Corvudine",
        ProductGroup = "ARV",
        Value = new Money(7010.50m, new Currency("USD")),
    };

    [Fact]
    public void Read_RowInOrder_TakesEveryFactAndFindsNoFlaw()
    {
        var file = new DeliveriesText().Row().Read();

        Assert.Equal(InOrder, Assert.Single(file.Lines));
        Assert.Empty(file.Flaws);
    }

    [Theory]
    [InlineData(Columns.Id, 1, "", "a number that no other row has, up to 120 characters of UTF-8 text")]
    [InlineData(Columns.Id, 1, "   ", "a number that no other row has, up to 120 characters of UTF-8 text")]
    [InlineData(Columns.Country, 6, "", CountryName)]
    [InlineData(Columns.Country, 6, "Um\abari", CountryName)]
    [InlineData(Columns.Country, 6, "Um\uFFFDbari", CountryName)]
    [InlineData(Columns.ScheduledFor, 13, "", "a date such as 02-Jun-06")]
    [InlineData(Columns.ScheduledFor, 13, "To be agreed", "a date such as 02-Jun-06")]
    [InlineData(Columns.ScheduledFor, 13, "31-Feb-21", "a date such as 02-Jun-06")]
    [InlineData(Columns.ScheduledFor, 13, "5/17/21", "a date such as 02-Jun-06")]
    [InlineData(Columns.DeliveredOn, 14, "31-Feb-21", "a date such as 02-Jun-06, or nothing while it is on its way")]
    [InlineData(Columns.DeliveredOn, 14, "2021-05-19", "a date such as 02-Jun-06, or nothing while it is on its way")]
    public void Read_FieldThatDecidesWhatWasPromisedWrong_CostsTheRow(string column, int place, string text, string expected)
    {
        var file = new DeliveriesText().Row((column, text)).Row().Read();

        Assert.Equal<Flaw>([new Flaw(2, place, column, text, expected, FlawEffect.RowLeftOut)], file.Flaws);
        Assert.Equal(InOrder with { Id = "3" }, Assert.Single(file.Lines));
        Assert.Equal(2, file.Rows);
    }

    [Fact]
    public void Read_CountryTooLong_CostsTheRow()
    {
        var file = new DeliveriesText().Row((Columns.Country, new string('a', 128))).Row((Columns.Country, new string('a', 129))).Read();

        Assert.Equal("2", Assert.Single(file.Lines).Id);
        Assert.Equal([(3L, 6, FlawEffect.RowLeftOut)], file.Flaws.Select(static flaw => (flaw.Line, flaw.Column, flaw.Effect)));
    }

    [Fact]
    public void Read_LongestId_CanBeWalkedAndALongerOneCostsTheRow()
    {
        var file = new DeliveriesText().Row((Columns.Id, new string('7', 120))).Row((Columns.Id, new string('7', 121))).Read();

        Assert.Equal([(3L, 1, FlawEffect.RowLeftOut)], file.Flaws.Select(static flaw => (flaw.Line, flaw.Column, flaw.Effect)));
        Assert.Equal($"line-{new string('7', 120)}", Assert.Single(Some.History(file.Lines).Lines).Delivery.Id.Value);
    }

    [Fact]
    public void Read_IdUsedTwice_KeepsTheFirstAndNamesItsLine()
    {
        var file = new DeliveriesText().Row((Columns.Id, "7")).Row().Row((Columns.Id, " 7 "), (Columns.Country, "Karvelia")).Read();

        Assert.Equal<Flaw>(
            [new Flaw(4, 1, Columns.Id, " 7 ", "an id used once; line 2 has it already", FlawEffect.RowLeftOut)],
            file.Flaws);
        Assert.Equal([("7", "Umbari"), ("3", "Umbari")], file.Lines.Select(static line => (line.Id, line.Country)));
    }

    [Fact]
    public void Read_SeveralFieldsThatDecideWrong_ReportsEach()
    {
        var file = new DeliveriesText()
            .Row(
                (Columns.Id, ""),
                (Columns.Country, ""),
                (Columns.ScheduledFor, "soon"),
                (Columns.DeliveredOn, "later"),
                (Columns.FulfillVia, ""))
            .Read();

        Assert.Equal([1, 6, 13, 14, 8], file.Flaws.Select(static flaw => flaw.Column));
        Assert.Empty(file.Lines);
    }

    [Theory]
    [InlineData(Columns.FulfillVia, 8, "", Name)]
    [InlineData(Columns.ShipmentMode, 10, "", Name)]
    [InlineData(Columns.ShipmentMode, 10, "N/A", Name)]
    [InlineData(Columns.ProductGroup, 16, "", Name)]
    [InlineData(Columns.Vendor, 18, "", Name)]
    [InlineData(Columns.Vendor, 18, "Hal\uFFFDden", Name)]
    [InlineData(Columns.Product, 20, "  ", Name)]
    [InlineData(Columns.Value, 26, "", Number)]
    [InlineData(Columns.Value, 26, "1.250,00", Number)]
    [InlineData(Columns.Value, 26, "1,250.00", Number)]
    [InlineData(Columns.Value, 26, "1e3", Number)]
    [InlineData(Columns.Value, 26, "$ 12", Number)]
    [InlineData(Columns.Value, 26, "0", Amount)]
    [InlineData(Columns.Value, 26, "-5", Amount)]
    [InlineData(Columns.Value, 26, "1000000000000.01", Amount)]
    [InlineData(Columns.Value, 26, "79228162514264337593543950335", Amount)]
    [InlineData(Columns.Value, 26, "79228162514264337593543950336", Number)]
    [InlineData(Columns.Weight, 31, "See ASN-93 (ID#:1281)", Number)]
    [InlineData(Columns.Weight, 31, "Weight Captured Separately", Number)]
    [InlineData(Columns.Freight, 32, "Freight Included in Commodity Cost", Number)]
    [InlineData(Columns.Insurance, 33, "", Number)]
    public void Read_OtherFieldWrong_LeavesItsFactUnknownAndKeepsTheRow(string column, int place, string text, string expected)
    {
        var file = new DeliveriesText().Row((column, text)).Read();

        Assert.Equal<Flaw>([new Flaw(2, place, column, text, expected, FlawEffect.FactUnknown)], file.Flaws);
        Assert.Equal(Unknown[column](InOrder), Assert.Single(file.Lines));
    }

    [Theory]
    [InlineData("Pre-PQ Process", "Date Not Captured")]
    [InlineData("", "")]
    [InlineData("14-Jan-21", "2013-01-20")]
    public void Read_NoDateOfOrderReadable_LeavesItUnknown(string quoted, string ordered)
    {
        var file = new DeliveriesText().Row((Columns.QuotedOn, quoted), (Columns.OrderedOn, ordered)).Read();

        Assert.Equal(InOrder with { OrderedOn = null }, Assert.Single(file.Lines));
        Assert.Equal<Flaw>(
            [
                new Flaw(2, 12, Columns.OrderedOn, ordered, "a month/day/year such as 6/2/06", FlawEffect.FactUnknown),
                new Flaw(2, 11, Columns.QuotedOn, quoted, "a month/day/year such as 6/2/06", FlawEffect.FactUnknown),
            ],
            file.Flaws);
    }

    [Fact]
    public void Read_PurchaseOrderUnreadable_TakesTheQuotation()
    {
        var file = new DeliveriesText().Row((Columns.OrderedOn, "Date Not Captured")).Read();

        Assert.Equal(new DateOnly(2021, 1, 14), Assert.Single(file.Lines).OrderedOn);
        Assert.Equal([(12, FlawEffect.FactUnknown)], file.Flaws.Select(static flaw => (flaw.Column, flaw.Effect)));
    }

    [Fact]
    public void Read_FromDepotWithoutPurchaseOrder_TakesTheQuotationAndFindsNoFlaw()
    {
        var file = new DeliveriesText().Row((Columns.FulfillVia, "From RDC"), (Columns.OrderedOn, "N/A - From RDC")).Read();

        Assert.Equal(InOrder with { Route = "From RDC", OrderedOn = new DateOnly(2021, 1, 14) }, Assert.Single(file.Lines));
        Assert.Empty(file.Flaws);
    }

    [Fact]
    public void Read_FromVendorWithoutPurchaseOrder_IsAFlaw()
    {
        var file = new DeliveriesText().Row((Columns.OrderedOn, "N/A - From RDC")).Read();

        Assert.Equal<Flaw>(
            [new Flaw(2, 12, Columns.OrderedOn, "N/A - From RDC", "a month/day/year such as 6/2/06", FlawEffect.FactUnknown)],
            file.Flaws);
    }

    [Fact]
    public void Read_DateOfOrderTurnedAround_IsReadAllTheSame()
    {
        var file = new DeliveriesText().Row((Columns.OrderedOn, "2001-05-21")).Read();

        Assert.Equal(new DateOnly(2021, 1, 5), Assert.Single(file.Lines).OrderedOn);
        Assert.Equal<Flaw>(
            [new Flaw(2, 12, Columns.OrderedOn, "2001-05-21", "read as 05-Jan-21, written 1/5/21", FlawEffect.ReadAs)],
            file.Flaws);
    }

    [Fact]
    public void Read_OrderedAfterItWasDue_LeavesTheDateUnknown()
    {
        var file = new DeliveriesText().Row((Columns.OrderedOn, "5/18/21"), (Columns.QuotedOn, "12/30/29")).Read();

        Assert.Null(Assert.Single(file.Lines).OrderedOn);
        Assert.Equal<Flaw>(
            [
                new Flaw(2, 12, Columns.OrderedOn, "5/18/21", NotAfterDue, FlawEffect.FactUnknown),
                new Flaw(2, 11, Columns.QuotedOn, "12/30/29", NotAfterDue, FlawEffect.FactUnknown),
            ],
            file.Flaws);
    }

    [Fact]
    public void Read_OrderedOnTheDayItWasDue_IsNoFlaw()
    {
        var file = new DeliveriesText().Row((Columns.OrderedOn, "5/17/21")).Read();

        Assert.Equal(new DateOnly(2021, 5, 17), Assert.Single(file.Lines).OrderedOn);
        Assert.Empty(file.Flaws);
    }

    [Fact]
    public void Read_OrderedAfterItArrived_KeepsTheDateAndSaysSo()
    {
        var file = new DeliveriesText().Row(OrderedAfterItArrived).Read();

        Assert.Equal(new DateOnly(2021, 3, 30), Assert.Single(file.Lines).OrderedOn);
        Assert.Equal<Flaw>(
            [new Flaw(2, 12, Columns.OrderedOn, "3/30/21", NotAfterArrival, FlawEffect.ReadAs)],
            file.Flaws);
    }

    [Theory]
    [InlineData("", "a date such as 02-Jun-06")]
    [InlineData("unknown", "a date such as 02-Jun-06")]
    [InlineData("18-May-21", "a date not before the delivery of 19-May-21")]
    public void Read_DateOfRecordingUnusable_TakesTheDayOfArrival(string text, string expected)
    {
        var file = new DeliveriesText().Row((Columns.RecordedOn, text)).Read();

        Assert.Equal(InOrder with { RecordedOn = InOrder.DeliveredOn }, Assert.Single(file.Lines));
        Assert.Equal<Flaw>([new Flaw(2, 15, Columns.RecordedOn, text, expected, FlawEffect.FactUnknown)], file.Flaws);
    }

    [Fact]
    public void Read_NotDelivered_IsOnItsWay()
    {
        var file = new DeliveriesText().Row((Columns.DeliveredOn, ""), (Columns.RecordedOn, "")).Read();

        Assert.Equal(InOrder with { DeliveredOn = null, RecordedOn = null }, Assert.Single(file.Lines));
        Assert.Empty(file.Flaws);
    }

    [Fact]
    public void Read_RecordedButNotDelivered_IsOnItsWayAndAFlaw()
    {
        var file = new DeliveriesText().Row((Columns.DeliveredOn, "")).Read();

        Assert.Equal(InOrder with { DeliveredOn = null, RecordedOn = null }, Assert.Single(file.Lines));
        Assert.Equal<Flaw>(
            [new Flaw(2, 15, Columns.RecordedOn, "20-May-21", "nothing while it is on its way", FlawEffect.FactUnknown)],
            file.Flaws);
    }

    [Fact]
    public void Read_AnyAmbientCulture_SaysTheSame()
    {
        var text = new DeliveriesText()
            .Row((Columns.RecordedOn, "18-May-21"))
            .Row((Columns.OrderedOn, "5/18/21"), (Columns.QuotedOn, "2001-05-21"))
            .Row(OrderedAfterItArrived);

        var (here, there) = (text.Read(), Ambient.Persian(text.Read));

        Assert.Equal<Flaw>(here.Flaws, there.Flaws);
        Assert.Equal<DeliveryLine>(here.Lines, there.Lines);
        Assert.Equal(4, here.Flaws.Length);
    }

    [Theory]
    [InlineData("Côte d'Ivoire")]
    [InlineData("São Tavira")]
    [InlineData("ᚢᛗᛒᚨᚱᛁ 𝄞")]
    public void Read_NonAsciiNames_AreKept(string name)
    {
        var file = new DeliveriesText().Row((Columns.Country, name), (Columns.Vendor, name), (Columns.Product, name)).Read();

        var line = Assert.Single(file.Lines);
        Assert.Equal((name, name, name), (line.Country, line.Vendor, line.Product));
    }

    [Fact]
    public void Read_TextThatIsNotUtf8_CostsTheRowOfItsCountry()
    {
        var text = new DeliveriesText().Row((Columns.Country, "São Tavira")).Row().ToString();

        var file = DeliveriesText.Read(Encoding.Latin1.GetBytes(text));

        Assert.Equal("3", Assert.Single(file.Lines).Id);
        Assert.Equal<Flaw>(
            [new Flaw(2, 6, Columns.Country, "S\uFFFDo Tavira", CountryName, FlawEffect.RowLeftOut)],
            file.Flaws);
    }

    [Fact]
    public void Read_SpacesAroundFields_AreNoFlaw()
    {
        var file = new DeliveriesText()
            .Row((Columns.Country, " Umbari "), (Columns.ScheduledFor, "17-May-21 "), (Columns.Value, " 7010.50"))
            .Read();

        Assert.Equal(InOrder, Assert.Single(file.Lines));
        Assert.Empty(file.Flaws);
    }

    [Theory]
    [InlineData("17-May-21", false)]
    [InlineData("18-May-21", true)]
    [InlineData("16-May-21", false)]
    [InlineData("", false)]
    public void IsLate_DeliveredAfterTheScheduledDay_AndOnlyThen(string delivered, bool isLate)
    {
        var file = new DeliveriesText().Row((Columns.DeliveredOn, delivered), (Columns.RecordedOn, "30-Jun-21")).Read();

        Assert.Equal(isLate, Assert.Single(file.Lines).IsLate);
    }
}
