using System.Globalization;

namespace Advocacy.Rules.Tests.Model.Values;

public sealed class MoneyTests
{
    [Fact]
    public void Sums_OfTwoCurrencies_AreRefusedAndSayWhy()
    {
        var (euro, crown) = (new Money(1, "EUR"), new Money(1, "CZK"));

        Assert.All<Func<object>>(
            [() => euro + crown, () => euro - crown, () => euro < crown, () => euro >= crown, () => euro.CompareTo(crown)],
            mix => Assert.Contains("never converts", Assert.Throws<InvalidOperationException>(mix).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Sums_OfOneCurrency_AreExact()
    {
        Assert.Equal(new Money(0.3m, "EUR"), new Money(0.1m, "EUR") + new Money(0.2m, "EUR"));
        Assert.Equal(new Money(-1, "EUR"), new Money(1, "EUR") - new Money(2, "EUR"));
        Assert.Equal(new Money(49.995m, "EUR"), new Money(33.33m, "EUR").Percent(150));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Money(1, "EUR").Percent(-1));
    }

    [Theory]
    [InlineData("EUR", "en-GB", "1,234.50 EUR")]
    [InlineData("JPY", "en-GB", "1,235 JPY")]
    [InlineData("KWD", "en-GB", "1,234.500 KWD")]
    [InlineData("EUR", "de-DE", "1.234,50 EUR")]
    public void ToString_InACulture_HasTheCurrencysDecimals(string currency, string culture, string expected) =>
        Assert.Equal(expected, new Money(1234.5m, currency).ToString(null, CultureInfo.GetCultureInfo(culture)));

    [Theory]
    [InlineData("eur")]
    [InlineData("EURO")]
    [InlineData("DEM")]
    [InlineData("")]
    public void ACurrency_ThatIsNoActiveCode_IsRefused(string code) =>
        Assert.Contains("active ISO 4217", Assert.Throws<ArgumentException>(() => new Currency(code)).Message, StringComparison.Ordinal);

    [Fact]
    public void ACurrency_ByDefault_IsNone()
    {
        Assert.Equal("XXX", default(Currency).Value);
        Assert.Equal(new Currency("XXX"), Currency.None);
        Assert.Equal(new Currency("XXX").GetHashCode(), Currency.None.GetHashCode());
    }
}
