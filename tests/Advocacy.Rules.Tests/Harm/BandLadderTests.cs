namespace Advocacy.Rules.Tests.Harm;

public sealed class BandLadderTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.1999999999999999999999999999", 0)]
    [InlineData("0.2", 1)]
    [InlineData("0.4", 2)]
    [InlineData("0.9999", 2)]
    [InlineData("1", 3)]
    [InlineData("2", 4)]
    [InlineData("20", 7)]
    [InlineData("79228162514264337593543950335", 36)]
    public void Coarse_FromAFifth_CountsTheEdgesAtOrBelow(string value, int band) =>
        Assert.Equal(band, BandLadder.Coarse(0.2m).Band(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(0.99, 0)]
    [InlineData(1, 1)]
    [InlineData(1.25, 2)]
    [InlineData(1.59, 2)]
    [InlineData(8, 10)]
    [InlineData(10, 11)]
    [InlineData(12.5, 12)]
    public void Fine_FromOne_HasTenStepsADecade(decimal value, int band) => Assert.Equal(band, BandLadder.Fine(1).Band(value));

    [Theory]
    [InlineData(0.39, 0.001, 1)]
    [InlineData(0.3999, 0.001, null)]
    [InlineData(0.4, 0.001, null)]
    [InlineData(0.4009, 0.001, null)]
    [InlineData(0.41, 0.001, 2)]
    [InlineData(0.1, 0.001, 0)]
    [InlineData(0.1999, 0.001, null)]
    [InlineData(0, 0, 0)]
    [InlineData(1e15, 1, 36)]
    [InlineData(3, double.PositiveInfinity, null)]
    public void Coarse_ValueKnownUpToAnError_IsInABandOnlyWhereTheErrorReachesNoEdge(double value, double error, int? band) =>
        Assert.Equal(band, BandLadder.Coarse(0.2m).Band(value, error));
}
