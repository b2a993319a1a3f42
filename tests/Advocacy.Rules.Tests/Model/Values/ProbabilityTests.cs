namespace Advocacy.Rules.Tests.Model.Values;

public sealed class ProbabilityTests
{
    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void AProbability_OutsideItsRange_IsRefused(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => new Probability(value));

    [Theory]
    [InlineData(20.01)]
    [InlineData(-20.01)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void AWeight_OutsideItsRange_IsRefused(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => new LogOdds(value));

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.5)]
    [InlineData(0.999)]
    public void OfLogOdds_OfAProbabilitysLogOdds_IsTheProbability(double value) =>
        Assert.Equal(value, Probability.OfLogOdds(new Probability(value).ToLogOdds()).Value, 1e-12);

    [Fact]
    public void NamedWeights_AreJeffreysGrades()
    {
        Assert.Equal(10, Math.Exp(LogOdds.Strong.Value), 1e-9);
        Assert.Equal(100, Math.Exp(LogOdds.Decisive.Value), 1e-9);
        Assert.Equal(Math.Sqrt(10), Math.Exp(LogOdds.Moderate.Value), 1e-9);
        Assert.Equal(10 * Math.Sqrt(10), Math.Exp(LogOdds.VeryStrong.Value), 1e-9);
        Assert.Equal(LogOdds.Strong.Value, LogOdds.Times(10).Value, 1e-12);
        Assert.Equal(-LogOdds.Strong.Value, (-LogOdds.Strong).Value);
    }

    [Fact]
    public void ToString_OfBoth_IsShortAndSigned()
    {
        Assert.Equal("35 %", new Probability(0.345).ToString("0", null));
        Assert.Equal("+2.30", LogOdds.Strong.ToString());
        Assert.Equal("-2.30", (-LogOdds.Strong).ToString());
        Assert.Equal("0.00", default(LogOdds).ToString());
    }
}
