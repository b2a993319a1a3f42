using ServiceDesk.Inventing;

namespace ServiceDesk.Tests.Inventing;

public sealed class InventedLogTests
{
    [Fact]
    public void Write_ShippedSeed_IsTheShippedFile() => Assert.Equal(File.ReadAllText(SessionOptions.ShippedData), InventedLog.Write(InventedLog.ShippedSeed));

    [Fact]
    public void Write_AnotherSeed_IsAnotherLog() => Assert.NotEqual(InventedLog.Write(7), InventedLog.Write(8));
}
