namespace Advocacy.Rules.Packs.Tests.Flights;

public sealed class GeoPointTests
{
    [Theory]
    [InlineData(0, 0, 0, 0, 0)]
    [InlineData(0, 0, 0, 90, 10007.557)]
    [InlineData(0, 0, 0, 180, 20015.114)]
    [InlineData(90, 0, -90, 0, 20015.114)]
    [InlineData(0, 179, 0, -179, 222.390)]
    public void GreatCircleKmTo_KnownArc_IsThatPartOfTheCircle(double fromLatitude, double fromLongitude, double toLatitude, double toLongitude, double km)
    {
        var (from, to) = (new GeoPoint(fromLatitude, fromLongitude), new GeoPoint(toLatitude, toLongitude));

        Assert.Equal(new decimal(km), from.GreatCircleKmTo(to));
        Assert.Equal(new decimal(km), to.GreatCircleKmTo(from));
    }

    [Fact]
    public void GreatCircleKmTo_LondonToNewYork_IsWhatMapsSay() =>
        Assert.InRange(new GeoPoint(51.4706, -0.4619).GreatCircleKmTo(new GeoPoint(40.6398, -73.7789)), 5530, 5560);

    [Theory]
    [InlineData(90.1, 0)]
    [InlineData(-90.1, 0)]
    [InlineData(0, 180.1)]
    [InlineData(0, -180.1)]
    [InlineData(double.NaN, 0)]
    public void GeoPoint_OutOfRange_IsRefused(double latitude, double longitude) => Assert.Throws<ArgumentOutOfRangeException>(() => new GeoPoint(latitude, longitude));
}
