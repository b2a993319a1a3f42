using System.Collections.Immutable;
using System.Text;
using CriticalSupplies.Deliveries;
using CriticalSupplies.Inventing;

namespace CriticalSupplies.Tests.Deliveries;

public sealed class DeliveriesFileTests
{
    private const string Remark = "Item Description";
    private const string QuoteWhole = "quote the whole field and double the quotes inside it";
    private const string CloseQuote = "close the quote on the same line; a field holds no line break";

    [Fact]
    public void Read_ColumnsMissing_NamesEach()
    {
        var header = InventedOrder.Header.Except([Columns.Country, Columns.Value]);

        var unusable = Assert.Throws<DeliveriesFileException>(() => ReadText(DeliveriesText.Joined(header)));

        Assert.StartsWith("the header (line 1) lacks 'Country', 'Line Item Value'; ", unusable.Message, StringComparison.Ordinal);
        Assert.Contains("columns of the USAID SCMS delivery history", unusable.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ColumnTwice_NamesIt()
    {
        var header = InventedOrder.Header.Append(" Country");

        var unusable = Assert.Throws<DeliveriesFileException>(() => ReadText(DeliveriesText.Joined(header)));

        Assert.Equal("the header names the column ' Country' twice; name each column once", unusable.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("\uFEFF")]
    [InlineData("ID;Country;Fulfill Via\n1;Umbari;From RDC\n")]
    public void Read_NoDeliveriesFile_SaysWhatToGive(string text)
    {
        var unusable = Assert.Throws<DeliveriesFileException>(() => ReadText(text));

        Assert.Contains("lacks 'ID', 'Country'", unusable.Message, StringComparison.Ordinal);
        Assert.Contains("comma-separated", unusable.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HeaderOnly_HasNoRows()
    {
        var file = new DeliveriesText().Read();

        Assert.Empty(file.Lines);
        Assert.Empty(file.Flaws);
        Assert.Equal(0, file.Rows);
    }

    [Fact]
    public void Read_ColumnsInAnotherOrder_ReportsTheirPlaces()
    {
        var text = new DeliveriesText();
        var fields = InventedOrder.Header.Zip(text.Fields((Columns.ScheduledFor, "soon"))).Reverse().ToArray();
        var header = DeliveriesText.Joined(fields.Select(static field => field.First));
        var row = DeliveriesText.Joined(fields.Select(static field => field.Second));

        var flaw = Assert.Single(ReadText($"{header}\n{row}\n").Flaws);

        Assert.Equal((2, 21, Columns.ScheduledFor, "soon"), (flaw.Line, flaw.Column, flaw.ColumnName, flaw.Found));
    }

    [Theory]
    [InlineData("another number of fields than the header", "give one field a column", "too,few,fields")]
    [InlineData("another number of fields than the header", "give one field a column", "ROW,one more")]
    [InlineData("a quote inside a field that is not quoted", QuoteWhole, "5\" tube,REST")]
    [InlineData("text after the closing quote of a field", QuoteWhole, "\"tube\" of 5,REST")]
    [InlineData("a quoted field that does not end on its line", CloseQuote, "\"tube,REST")]
    public void Read_RowThatCannotBeTakenApart_CostsThatRowAlone(string wrong, string right, string line)
    {
        var text = new DeliveriesText().Row();
        var row = DeliveriesText.Joined(text.Fields((Columns.Vendor, "Halden Pharma")));
        var malformed = line
            .Replace("REST", row[(row.IndexOf(',', StringComparison.Ordinal) + 1)..], StringComparison.Ordinal)
            .Replace("ROW", row, StringComparison.Ordinal);

        var file = text.Raw(malformed).Row().Row((Columns.Value, "0")).Read();

        Assert.Equal<Flaw>(
            [
                new Flaw(3, 0, Flaw.WholeRow, wrong, right, FlawEffect.RowLeftOut),
                new Flaw(5, 26, Columns.Value, "0", "an amount above 0 and up to 1000000000000", FlawEffect.FactUnknown),
            ],
            file.Flaws);
        Assert.Equal(["2", "4", "5"], file.Lines.Select(static used => used.Id));
        Assert.Equal(4, file.Rows);
    }

    [Fact]
    public void Read_QuotedFieldsWithCommasAndQuotes_AreOneFieldEach()
    {
        var line = Assert.Single(new DeliveriesText()
            .Row((Columns.Product, "HX, \"Swiftline\" Test Kit"), (Remark, "a, b, \"c\""), (Columns.Vendor, "\"Halden\""))
            .Read().Lines);

        Assert.Equal("HX, \"Swiftline\" Test Kit", line.Product);
        Assert.Equal("\"Halden\"", line.Vendor);
    }

    [Fact]
    public void Read_LineBreakInAQuotedField_CostsTheTwoHalvesAndKeepsLineNumbersRight()
    {
        var file = new DeliveriesText()
            .Row()
            .Row((Remark, "Corvudine,\npack of 60"))
            .Row((Columns.Id, "5"), (Columns.Country, ""))
            .Row((Columns.Id, "6"))
            .Read();

        Assert.Equal(["2", "6"], file.Lines.Select(static line => line.Id));
        Assert.Equal(5, file.Rows);
        Assert.Equal([3L, 4L, 5L], file.Flaws.Select(static flaw => flaw.Line));
        Assert.Equal("a quoted field that does not end on its line", file.Flaws[0].Found);
        Assert.All(file.Flaws, static flaw => Assert.Equal(FlawEffect.RowLeftOut, flaw.Effect));
    }

    [Fact]
    public void Read_EmptyLines_AreNoRowsAndKeepLineNumbersRight()
    {
        var file = new DeliveriesText().Raw("").Row().Raw("").Raw("").Row((Columns.Value, "")).Read();

        Assert.Equal<Flaw>([new Flaw(6, 26, Columns.Value, "", "a number such as 780.34", FlawEffect.FactUnknown)], file.Flaws);
        Assert.Equal(["3", "6"], file.Lines.Select(static line => line.Id));
        Assert.Equal(2, file.Rows);
    }

    [Fact]
    public void Read_OtherLineEndsAndByteOrderMark_SaysTheSame()
    {
        var text = new DeliveriesText().Row().Row((Columns.Country, "")).Row((Columns.Value, "")).ToString();

        AssertSame(
            ReadText(text),
            ReadText($"\uFEFF{text.ReplaceLineEndings("\r\n").TrimEnd()}"));
    }

    [Fact]
    public void Read_RandomDirt_ReportsEachFieldWhereItStandsAndCountsEveryRow() => Invariant.Holds(
        DirtyRow.DrawSome,
        Invariant.WithoutOne,
        static rows =>
        {
            var text = new DeliveriesText();
            foreach (var row in rows)
            {
                row.AddTo(text);
            }

            var file = text.Read();

            Assert.Equal(rows.Length, file.Rows);
            Assert.Equal(rows.Count(static row => !row.IsLeftOut), file.Lines.Length);
            Assert.Equal(
                rows.SelectMany(static (row, place) => row.Expected(place + 2)).Order(),
                file.Flaws.Select(static flaw => (flaw.Line, flaw.ColumnName, flaw.Found, flaw.Effect)).Order());
            Assert.Equal(file.Flaws.Select(static flaw => flaw.Line).Order(), file.Flaws.Select(static flaw => flaw.Line));
            Assert.Equal(
                file.Rows - file.Lines.Length,
                file.Flaws.Where(static flaw => flaw.Effect == FlawEffect.RowLeftOut).Select(static flaw => flaw.Line).Distinct().Count());
            return file.Lines.Length > 0 && file.Lines.Length < file.Rows;
        },
        leastPercent: 60);

    [Fact]
    public void Read_ShippedFile_LeavesOutTheSpoiltRowsAndCountsAll()
    {
        var file = DeliveriesFile.Read(SessionOptions.ShippedData);

        Assert.Equal((400, 395), (file.Rows, file.Lines.Length));
        Assert.Equal(
            [(18L, Columns.ScheduledFor), (42L, Columns.DeliveredOn), (59L, Columns.Country), (84L, Columns.Id), (189L, Flaw.WholeRow)],
            file.Flaws.Where(static flaw => flaw.Effect == FlawEffect.RowLeftOut).Select(static flaw => (flaw.Line, flaw.ColumnName)));
    }

    [Theory]
    [InlineData("deliveries.csv.gz")]
    [InlineData("deliveries.csv")]
    public void Read_Gzip_SaysTheSameAsPlainWhateverItsName(string name)
    {
        using var folder = new TemporaryFolder();

        AssertSame(
            DeliveriesFile.Read(folder.Write("plain.gz", DeliveriesText.Shipped)),
            DeliveriesFile.Read(folder.Write(name, TemporaryFolder.Gzip(DeliveriesText.Shipped))));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(100)]
    [InlineData(5_000)]
    [InlineData(15_000)]
    [InlineData(int.MaxValue)]
    public void Read_GzipCutOff_IsRefused(int missing)
    {
        using var folder = new TemporaryFolder();
        var whole = TemporaryFolder.Gzip(DeliveriesText.Shipped);
        var path = folder.Write("cut.csv.gz", whole[..Math.Max(2, whole.Length - missing)]);

        var unusable = Assert.Throws<DeliveriesFileException>(() => DeliveriesFile.Read(path));

        Assert.Equal($"{path}: the gzip is damaged or cut off; give the whole file", unusable.Message);
    }

    [Fact]
    public void Read_GzipDamaged_IsRefused()
    {
        using var folder = new TemporaryFolder();
        byte[] noGzip = [0x1F, 0x8B, .. "is how a gzip starts, but nothing else of this is one"u8];
        var damaged = TemporaryFolder.Gzip(DeliveriesText.Shipped);
        Array.Fill(damaged, (byte)0xFF, damaged.Length / 2, 64);

        foreach (var path in new[] { folder.Write("none.gz", noGzip), folder.Write("damaged.gz", damaged) })
        {
            var unusable = Assert.Throws<DeliveriesFileException>(() => DeliveriesFile.Read(path));
            Assert.Equal($"{path}: the gzip is damaged or cut off; give the whole file", unusable.Message);
        }
    }

    [Fact]
    public void Read_EmptyFile_NamesTheFile()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("empty.csv", []);

        var unusable = Assert.Throws<DeliveriesFileException>(() => DeliveriesFile.Read(path));

        Assert.StartsWith($"{path}: the header (line 1) lacks 'ID', ", unusable.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("absent.csv")]
    [InlineData(".")]
    public void Read_NoFile_NamesIt(string name)
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf(name);

        var unusable = Assert.Throws<DeliveriesFileException>(() => DeliveriesFile.Read(path));

        Assert.StartsWith($"{path}: ", unusable.Message, StringComparison.Ordinal);
    }

    private static DeliveriesFile ReadText(string text) => DeliveriesText.Read(Encoding.UTF8.GetBytes(text));

    private static void AssertSame(DeliveriesFile expected, DeliveriesFile actual)
    {
        Assert.Equal<DeliveryLine>(expected.Lines, actual.Lines);
        Assert.Equal<Flaw>(expected.Flaws, actual.Flaws);
        Assert.Equal(expected.Rows, actual.Rows);
        Assert.NotEmpty(expected.Flaws);
    }
}
