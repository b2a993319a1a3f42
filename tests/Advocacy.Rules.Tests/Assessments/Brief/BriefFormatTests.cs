using System.Globalization;

namespace Advocacy.Rules.Tests.Assessments.Brief;

public sealed class BriefFormatTests
{
    private static readonly DateTimeOffset _at = new(2026, 5, 12, 14, 5, 0, TimeSpan.FromHours(2));

    [Theory]
    [InlineData("", "2026-05-12 14:05")]
    [InlineData("en-GB", "12 May 2026, 14:05")]
    [InlineData("en-US", "May 12, 2026, 2:05\u00A0PM")]
    [InlineData("da-DK", "12. maj 2026 14.05")]
    [InlineData("cs-CZ", "12. května 2026 14:05")]
    [InlineData("fil-PH", "Mayo 12, 2026 2:05\u00A0PM")]
    public void Instant_IsToldByTheCulture(string culture, string expected) => Assert.Equal(expected, Of(culture, TimeSpan.FromHours(2)).Instant(_at));

    [Fact]
    public void Instant_IsToldInTheOffsetOfTheBrief() => Assert.Equal("2026-05-12 12:05", Of("", TimeSpan.Zero).Instant(_at));

    [Theory]
    [InlineData(1200, "1.200 DKK")]
    [InlineData(1200.5, "1.200,50 DKK")]
    public void Estimate_HasNoMinorUnitOfNothing(double amount, string expected) =>
        Assert.Equal(expected, Of("da-DK", TimeSpan.Zero).Estimate(new Money((decimal)amount, "DKK")));

    [Fact]
    public void Exact_HasAllDecimals() => Assert.Equal("1,200.00 DKK", Of("en-GB", TimeSpan.Zero).Exact(new Money(1200, "DKK")));

    [Theory]
    [InlineData(0.999, "99%")]
    [InlineData(0.001, "1%")]
    [InlineData(1, "100%")]
    [InlineData(0.934, "93%")]
    public void Percent_NeverRoundsToCertain(double likelihood, string expected) =>
        Assert.Equal(expected, Of("en-GB", TimeSpan.Zero).Percent(new Probability(likelihood)));

    private static BriefFormat Of(string culture, TimeSpan offset)
    {
        var info = CultureInfo.GetCultureInfo(culture);
        return new BriefFormat(info, new BriefLanguage(info, offset, new RuleSetBuilder().Add(DefaultPack.Rules).Build()).Name, offset);
    }
}
