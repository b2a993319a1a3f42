using System.Globalization;

namespace Advocacy.Rules.Tests.Assessments.Brief;

public sealed class PluralRulesTests
{
    /// <summary>From CLDR's cardinal rules and their samples.</summary>
    [Theory]
    //           language  one                  few      many       other
    [InlineData("en", "1", "", "", "0 2 1.5 11")]
    [InlineData("da", "1 0.1 1.6", "", "", "0 2 2.1 11")]
    [InlineData("cs", "1", "2 3 4", "0.5 1.5 10.1", "0 5 11 22")]
    [InlineData("fil", "0 1 2 3 5 7 8 10 11 0.1 1.2", "", "", "4 6 9 14 0.4 1.6 26")]
    public void Category_IsThatOfCldr(string language, string one, string few, string many, string other)
    {
        foreach (var (category, samples) in new[] { ("one", one), ("few", few), ("many", many), ("other", other) })
        {
            Assert.All(
                samples.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                sample => Assert.Equal(category, PluralRules.Category(language, decimal.Parse(sample, CultureInfo.InvariantCulture))));
        }
    }

    [Theory]
    [InlineData(1, "1 den")]
    [InlineData(3, "3 dny")]
    [InlineData(1.5, "1,5 dne")]
    [InlineData(1000, "1\u00A0000 dní")]
    public void Format_Plural_TakesTheFormOfTheNumber(double number, string expected)
    {
        var format = new BriefFormat(CultureInfo.GetCultureInfo("cs-CZ"), "cs", TimeSpan.Zero);

        Assert.Equal(expected, string.Format(format, "{0:plural:one=# den;few=# dny;many=# dne;other=# dní}", (decimal)number));
    }

    [Fact]
    public void Format_PluralWithoutTheForm_TakesTheOther() => Assert.Equal(
        "1 pieces", string.Format(new BriefFormat(CultureInfo.InvariantCulture, "en", TimeSpan.Zero), "{0:plural:other=# pieces}", 1));
}
