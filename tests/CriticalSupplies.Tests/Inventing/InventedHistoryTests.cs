using System.Text;
using CriticalSupplies.Inventing;

namespace CriticalSupplies.Tests.Inventing;

public sealed class InventedHistoryTests
{
    [Fact]
    public void Write_ShippedSeed_IsTheShippedFileByteForByte() =>
        Assert.Equal(DeliveriesText.Shipped, Encoding.UTF8.GetBytes(InventedHistory.Write(InventedHistory.ShippedSeed)));

    [Fact]
    public void Write_SameSeed_IsTheSameInAnyCulture()
    {
        var text = InventedHistory.Write(seed: 7);

        Assert.Equal(text, InventedHistory.Write(seed: 7));
        Assert.Equal(text, Ambient.Persian(static () => InventedHistory.Write(seed: 7)));
    }

    [Fact]
    public void Write_AnotherSeed_IsAnotherFileWithTheSameDirt()
    {
        var (one, other) = (InventedHistory.Write(seed: 7), InventedHistory.Write(seed: 8));

        Assert.NotEqual(one, other);
        Assert.All([one, other], static text =>
        {
            var file = DeliveriesText.Read(Encoding.UTF8.GetBytes(text));
            Assert.Equal((400, 395), (file.Rows, file.Lines.Length));
        });
    }

    [Fact]
    public void Write_ShippedSeed_HidesTroubleToWarnOf()
    {
        var lines = DeliveriesText.Read(DeliveriesText.Shipped).Lines;
        var troubled = lines
            .Where(static line => line.Vendor == "Brightwater Laboratories" && line.ScheduledFor is { Year: 2022, Month: >= 2 and <= 8 })
            .ToArray();

        Assert.True(troubled.Count(static line => line.IsLate) * 2 > troubled.Length);
        Assert.True(lines.Except(troubled).Count(static line => line.IsLate) * 5 < lines.Length - troubled.Length);
    }
}
